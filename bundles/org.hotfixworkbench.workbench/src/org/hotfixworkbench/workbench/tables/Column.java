package org.hotfixworkbench.workbench.tables;

import java.util.Comparator;
import java.util.function.Function;
import org.eclipse.jdt.annotation.NonNull;

/**
 * A column of a table.
 *
 * @param title its heading
 * @param width in characters
 * @param right whether its texts end at the right, as numbers do
 * @param text the text of a row
 * @param order how rows are sorted by it
 */
public record Column<T>(
        @NonNull String title,
        int width,
        boolean right,
        Function<T, String> text,
        Comparator<T> order) {

    /** A column of texts, sorted without regard to case. */
    public static <T> Column<T> text(String title, int width, Function<T, String> text) {
        return new Column<>(
                title, width, false, text, Comparator.comparing(text, String::compareToIgnoreCase));
    }

    /** A column of texts that have an order of their own. */
    public static <T> Column<T> ordered(
            String title, int width, Function<T, String> text, Comparator<T> order) {
        return new Column<>(title, width, false, text, order);
    }

    /** A column of numbers. */
    public static <T> Column<T> number(
            String title, int width, Function<T, String> text, Comparator<T> order) {
        return new Column<>(title, width, true, text, order);
    }
}
