package org.hotfixworkbench.exporters.tables;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;

/** Hands rows to a sink, and sees to it that they are rows of their table. */
final class TableOutput {

    private final TableSink sink;
    private final Map<Table, Integer> ids = new IdentityHashMap<>();

    TableOutput(TableSink sink) {
        this.sink = sink;
    }

    /** An {@code id} for the next row of a table whose rows are counted. */
    int nextId(Table table) {
        return ids.merge(table, 1, Integer::sum);
    }

    /**
     * Adds a row.
     *
     * @throws CharConversionException when a text has what databases or UTF-8 cannot hold
     */
    void row(Table table, @Nullable Object... values) throws IOException {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(table.name() + " has other columns");
        }
        for (int i = 0; i < values.length; i++) {
            check(table.columns().get(i), values[i]);
        }
        sink.row(table, values);
    }

    private static void check(Column column, @Nullable Object value)
            throws CharConversionException {
        if (value == null) {
            if (column.required()) {
                throw new CharConversionException(column.name() + " is not stated");
            }
        } else if (!column.type().javaClass().isInstance(value)) {
            throw new IllegalArgumentException(column + " cannot be " + value);
        } else if (value instanceof String text) {
            check(text);
        }
    }

    /** A zero ends a text for most databases, and half a surrogate pair is not Unicode. */
    private static void check(String text) throws CharConversionException {
        OptionalInt wrong = text.codePoints().filter(TableOutput::isNoCharacter).findFirst();
        if (wrong.isPresent()) {
            throw new CharConversionException(
                    "a text in a database has no character U+%04X".formatted(wrong.getAsInt()));
        }
    }

    private static boolean isNoCharacter(int codePoint) {
        return codePoint == 0
                || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    void finish() throws IOException {
        sink.finish();
    }

    void close() throws IOException {
        sink.close();
    }
}
