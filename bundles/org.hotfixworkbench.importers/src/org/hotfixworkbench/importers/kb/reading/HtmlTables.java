package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.importers.kb.article.Block;
import org.jsoup.nodes.Element;

/** Tables of HTML. */
final class HtmlTables {

    private static final int WIDEST = 50;
    private static final int MOST_ROWS_SPANNED = 500;

    private HtmlTables() {}

    /**
     * Reads a table that holds no other table.
     *
     * @param offset added to the lines of the elements
     */
    static Block.Table read(Element table, int offset) {
        List<Block.Row> rows = new ArrayList<>();
        List<String> source = new ArrayList<>();
        String[] spanned = new String[WIDEST];
        int[] left = new int[WIDEST];
        for (Element tr : table.select("tr")) {
            List<String> cells = cells(tr, spanned, left);
            if (!cells.isEmpty()) {
                rows.add(new Block.Row(lineOf(tr) + offset, cells));
                source.add(String.join(" | ", cells));
            }
        }
        return new Block.Table(lineOf(table) + offset, rows, source);
    }

    /** The cells of a row; cells that span rows or columns are repeated or padded. */
    private static List<String> cells(Element tr, String[] spanned, int[] left) {
        List<String> cells = new ArrayList<>();
        List<Element> elements =
                tr.children().stream().filter(it -> it.nameIs("td") || it.nameIs("th")).toList();
        int next = 0;
        while (cells.size() < WIDEST) {
            int column = cells.size();
            if (left[column] > 0) {
                left[column]--;
                cells.add(spanned[column]);
            } else if (next < elements.size()) {
                Element cell = elements.get(next);
                next++;
                String text = Markup.plain(cell.text());
                int width = span(cell, "colspan", WIDEST - column);
                int height = span(cell, "rowspan", MOST_ROWS_SPANNED);
                for (int i = column; i < column + width; i++) {
                    cells.add(i == column ? text : "");
                    spanned[i] = i == column ? text : "";
                    left[i] = height - 1;
                }
            } else {
                break;
            }
        }
        return cells;
    }

    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty() || value.length() > 4 || !value.matches("\\d+")) {
            return 1;
        }
        return Math.max(1, Math.min(most, Integer.parseInt(value)));
    }

    /** The line of an element in its source, from 1. */
    static int lineOf(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }
}
