package org.hotfixworkbench.workbench.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.answers.CsvLine;

/** The rows of a table: all, and of these what passes the filters, sorted. Knows no display. */
public final class Rows<T> {

    private final List<Column<T>> columns;
    private List<T> all = List.of();
    private List<T> shown = List.of();
    private List<String> words = List.of();
    private Predicate<T> wanted = row -> true;
    private @Nullable Column<T> sortedBy;
    private boolean descending;

    /** No rows. */
    public Rows(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    /** The columns. */
    public List<Column<T>> columns() {
        return columns;
    }

    /** Puts others in their place. */
    public void set(List<T> rows) {
        all = List.copyOf(rows);
        update();
    }

    /** Shows only rows in which each of these words stands in some column. */
    public void filter(String text) {
        words = List.of(text.toLowerCase(Locale.ROOT).trim().split("\\s+"));
        update();
    }

    /** Shows only rows of a kind. */
    public void want(Predicate<T> kind) {
        wanted = kind;
        update();
    }

    /** Sorts by a column; null is the order in which the rows came. */
    public void sort(@Nullable Column<T> column, boolean down) {
        sortedBy = column;
        descending = down;
        update();
    }

    private void update() {
        List<T> passed = new ArrayList<>();
        for (T row : all) {
            if (wanted.test(row) && hasWords(row)) {
                passed.add(row);
            }
        }
        Column<T> column = sortedBy;
        if (column != null) {
            Comparator<T> order = column.order();
            passed.sort(descending ? order.reversed() : order);
        }
        shown = passed;
    }

    private boolean hasWords(T row) {
        for (String word : words) {
            if (!word.isEmpty()
                    && columns.stream()
                            .noneMatch(
                                    it ->
                                            it.text()
                                                    .apply(row)
                                                    .toLowerCase(Locale.ROOT)
                                                    .contains(word))) {
                return false;
            }
        }
        return true;
    }

    /** All, in the order in which they came. */
    public List<T> all() {
        return all;
    }

    /** What is to be seen, in its order. */
    public List<T> shown() {
        return shown;
    }

    /** Rows as text with tabs, under the headings: as spreadsheets take it. */
    public String text(List<T> rows) {
        StringBuilder text = new StringBuilder();
        columns.forEach(it -> text.append(text.isEmpty() ? "" : "\t").append(it.title()));
        text.append('\n');
        for (T row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                String cell = columns.get(i).text().apply(row);
                text.append(i == 0 ? "" : "\t").append(cell.replaceAll("[\\t\\r\\n]+", " "));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Rows as CSV, RFC 4180, with a line of headings. */
    public String csv(List<T> rows) {
        StringBuilder text = new StringBuilder();
        CsvLine head = new CsvLine();
        columns.forEach(it -> head.add(it.title()));
        text.append(head).append("\r\n");
        for (T row : rows) {
            CsvLine line = new CsvLine();
            columns.forEach(it -> line.add(it.text().apply(row)));
            text.append(line).append("\r\n");
        }
        return text.toString();
    }
}
