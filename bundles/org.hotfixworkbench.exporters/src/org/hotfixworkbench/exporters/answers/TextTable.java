package org.hotfixworkbench.exporters.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hotfixworkbench.core.text.VisibleText;

/** A table for people: columns as wide as their longest cell, two blanks between them. */
public final class TextTable {

    private static final String BOLD = "\u001B[1m";
    private static final String RESET = "\u001B[0m";

    private final List<String> head;
    private final int[] widths;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with names of columns. */
    public TextTable(String... head) {
        this.head = List.of(head);
        this.widths = Arrays.stream(head).mapToInt(String::length).toArray();
    }

    /** Adds a row, a cell for each column. */
    public void add(String... cells) {
        List<String> row = Arrays.stream(cells).map(VisibleText::of).toList();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], row.get(i).length());
        }
        rows.add(row);
    }

    /**
     * Prints the table; nothing when it has no rows.
     *
     * @param styled whether the head is set off
     */
    public void print(Appendable out, boolean styled) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        out.append(styled ? BOLD : "").append(line(head)).append(styled ? RESET : "").append('\n');
        for (List<String> row : rows) {
            out.append(line(row)).append('\n');
        }
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
