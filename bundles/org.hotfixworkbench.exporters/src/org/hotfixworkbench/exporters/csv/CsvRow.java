package org.hotfixworkbench.exporters.csv;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A line of a table as RFC 4180 has it, but with a line feed alone at the end. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it, and so does text that begins
 * with an apostrophe itself: taking one off a cell gives the text back.
 */
final class CsvRow {

    private static final String RISKY = "=+-@'\t\r\n";

    private final StringBuilder line = new StringBuilder(256);

    /** Adds a cell; null is an empty one. */
    CsvRow cell(@Nullable Object value) {
        if (value != null) {
            text(value.toString());
        }
        line.append(',');
        return this;
    }

    /** Adds empty cells. */
    CsvRow empty(int cells) {
        for (int i = 0; i < cells; i++) {
            line.append(',');
        }
        return this;
    }

    private void text(String text) {
        boolean risky = !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
        if (!needsQuotes(text)) {
            if (risky) {
                line.append('\'');
            }
            line.append(text);
            return;
        }
        line.append(risky ? "\"'" : "\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                line.append('"');
            }
            line.append(c);
        }
        line.append('"');
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    /** How much is there: to return to with {@link #cut}. */
    int length() {
        return line.length();
    }

    /** Takes off the cells that came after a length. */
    void cut(int length) {
        line.setLength(length);
    }

    /** The line with its end. */
    String line() {
        line.setCharAt(line.length() - 1, '\n');
        return line.toString();
    }
}
