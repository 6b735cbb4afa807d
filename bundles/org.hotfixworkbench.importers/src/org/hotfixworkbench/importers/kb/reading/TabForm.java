package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.words.Vocabulary;
import org.hotfixworkbench.importers.text.DelimitedText;

/**
 * Cells with tabs between them, as spreadsheets and browsers put tables on the clipboard: with or
 * without headings, in quotes where a cell holds a tab, a quote or the end of a line.
 */
final class TabForm implements TableForm {

    /** A cell that goes on longer has a stray quote in it. */
    private static final int MOST_LINES_OF_A_CELL = 5;

    private final RowForm headless;

    TabForm(RepairLog log) {
        this.headless = new RowForm(log);
    }

    @Override
    public Optional<Found> at(List<Line> lines, int index) {
        List<Block.Row> rows = new ArrayList<>();
        int at = index;
        while (at < lines.size()) {
            int next = end(lines, at);
            Block.Row row = row(lines, at, next);
            if (rows.isEmpty() ? filled(row) < 2 : !goesOn(lines, next, row)) {
                break;
            }
            rows.add(row);
            at = next;
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Row> narrow = withoutEmptyColumns(rows);
        return TableForm.found(
                lines, index, at, headings(narrow.getFirst()) ? narrow : headless.headed(narrow));
    }

    /** Whether a line belongs to the table above it: a row, or a single cell between two rows. */
    private static boolean goesOn(List<Line> lines, int next, Block.Row row) {
        if (row.cells().size() > 1) {
            return !headings(row);
        }
        if (next >= lines.size()) {
            return false;
        }
        Block.Row below = row(lines, next, end(lines, next));
        return below.cells().size() > 1 && !headings(below);
    }

    /** The index after the row that begins at a line, which a cell in quotes may make longer. */
    private static int end(List<Line> lines, int index) {
        boolean open = false;
        int last = Math.min(lines.size(), index + MOST_LINES_OF_A_CELL);
        for (int i = index; i < last; i++) {
            String text = lines.get(i).text();
            open ^= text.chars().filter(it -> it == '"').count() % 2 == 1;
            if (!open) {
                return i + 1;
            }
        }
        return index + 1;
    }

    private static Block.Row row(List<Line> lines, int from, int to) {
        List<String> parts = lines.subList(from, to).stream().map(Line::text).toList();
        List<String> cells =
                DelimitedText.cells(String.join(" ", parts), '\t').stream()
                        .map(Markup::plain)
                        .toList();
        return new Block.Row(lines.get(from).number(), cells);
    }

    private static long filled(Block.Row row) {
        return row.cells().stream().filter(it -> !it.isEmpty()).count();
    }

    private static boolean headings(Block.Row row) {
        return row.cells().stream().filter(it -> Vocabulary.column(it).isPresent()).count() >= 2;
    }

    /** Tabs that only move the next cell to the right make no column. */
    private static List<Block.Row> withoutEmptyColumns(List<Block.Row> rows) {
        int width = rows.stream().mapToInt(it -> it.cells().size()).max().orElse(0);
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            if (rows.stream().anyMatch(it -> !it.cell(column).isEmpty())) {
                kept.add(column);
            }
        }
        return rows.stream()
                .map(it -> new Block.Row(it.line(), kept.stream().map(it::cell).toList()))
                .toList();
    }
}
