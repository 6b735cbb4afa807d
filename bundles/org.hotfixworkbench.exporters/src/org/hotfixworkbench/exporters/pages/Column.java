package org.hotfixworkbench.exporters.pages;

/**
 * A column of a table.
 *
 * @param label its heading
 * @param style how its cells look
 */
public record Column(String label, Style style) {

    /** How cells look. */
    public enum Style {
        /** Running text. */
        TEXT,
        /** Numbers, which stand below each other by their last digits. */
        NUMBER,
        /** Short names and numbers that must not be broken over lines. */
        WHOLE,
        /** Long names, which may be broken anywhere. */
        LONG
    }

    /** A column of running text. */
    static Column text(String label) {
        return new Column(label, Style.TEXT);
    }

    /** A column of numbers. */
    static Column number(String label) {
        return new Column(label, Style.NUMBER);
    }

    /** A column of short names. */
    static Column whole(String label) {
        return new Column(label, Style.WHOLE);
    }

    /** A column of long names. */
    static Column longName(String label) {
        return new Column(label, Style.LONG);
    }
}
