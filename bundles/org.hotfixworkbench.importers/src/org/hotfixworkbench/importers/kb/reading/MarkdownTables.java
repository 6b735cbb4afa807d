package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Block;

/** Tables of Markdown, in the form that GitHub gave them. */
final class MarkdownTables {

    private final List<Line> source;
    private final RepairLog log;

    MarkdownTables(List<Line> source, RepairLog log) {
        this.source = source;
        this.log = log;
    }

    Block.Table read(TableBlock table) {
        List<Block.Row> rows = new ArrayList<>();
        int first = MarkdownReader.lineOf(table);
        int last = first;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    Block.Row read = row(row);
                    rows.add(read);
                    last = Math.max(last, read.line());
                }
            }
        }
        List<String> lines =
                source.subList(first - 1, Math.min(last, source.size())).stream()
                        .map(Line::text)
                        .toList();
        return new Block.Table(first, rows, lines);
    }

    private Block.Row row(Node row) {
        int line = MarkdownReader.lineOf(row);
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(InlineText.of(cell).replace('\n', ' ').replace('\u00A0', ' ').strip());
            }
        }
        if (line <= source.size() && Markup.escaped(source.get(line - 1).text())) {
            log.repair(line, "escapes of Markdown or HTML decoded");
        }
        return new Block.Row(line, cells);
    }
}
