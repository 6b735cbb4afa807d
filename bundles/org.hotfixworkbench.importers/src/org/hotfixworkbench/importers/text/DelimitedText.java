package org.hotfixworkbench.importers.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose cells are separated by a comma, a semicolon or a tab, in quotes where they hold one
 * (RFC 4180). Lines before the header that begin with # are comments.
 *
 * @param header the cells of the first line, without blanks around them
 * @param rows the other lines that are not blank
 */
public record DelimitedText(List<String> header, List<Row> rows) {

    private static final String SEPARATORS = "\t;,";

    /**
     * A row.
     *
     * @param line where it begins, from 1
     * @param cells without blanks around them
     */
    public record Row(int line, List<String> cells) {

        /** The cell of a column; empty when the row is too short or the column is -1. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Copies the lists. */
    public DelimitedText {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Reads a table. A text without a header gives one without columns. */
    public static DelimitedText of(List<String> lines) {
        int start = 0;
        while (start < lines.size()
                && (lines.get(start).isBlank() || lines.get(start).startsWith("#"))) {
            start++;
        }
        if (start == lines.size()) {
            return new DelimitedText(List.of(), List.of());
        }
        char separator = separator(lines.get(start));
        List<Row> rows = new ArrayList<>();
        int next = start;
        while (next < lines.size()) {
            int first = next;
            StringBuilder text = new StringBuilder(lines.get(next++));
            while (isOpen(text) && separator != '\t' && next < lines.size()) {
                text.append('\n').append(lines.get(next++));
            }
            if (!text.toString().isBlank()) {
                rows.add(new Row(first + 1, cells(text.toString(), separator)));
            }
        }
        return new DelimitedText(rows.getFirst().cells(), rows.subList(1, rows.size()));
    }

    /** The index of the first column that has one of the names, whatever its case; else -1. */
    public int column(String... names) {
        for (String name : names) {
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).equalsIgnoreCase(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static char separator(String header) {
        char best = ',';
        long most = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            long count = header.chars().filter(it -> it == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private static boolean isOpen(CharSequence text) {
        return text.chars().filter(it -> it == '"').count() % 2 == 1;
    }

    /** The cells of a row, without blanks around them. */
    public static List<String> cells(String text, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean closed = false;
        for (char c : text.toCharArray()) {
            if (c == '"' && closed) {
                // the second of two quotes stands for one
                cell.append(c);
                quoted = true;
                closed = false;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                closed = quoted;
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                closed = false;
            } else {
                cell.append(c);
                closed = false;
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
