package org.hotfixworkbench.benchmarks.report;

/** Rows of tables in Markdown. */
final class Row {

    private Row() {}

    /** A row with some cells; an empty one is a blank. */
    static String of(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(cell.isEmpty() ? "" : " " + cell).append(" |");
        }
        return row.append('\n').toString();
    }
}
