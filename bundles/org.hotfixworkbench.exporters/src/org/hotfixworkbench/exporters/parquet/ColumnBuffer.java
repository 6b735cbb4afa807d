package org.hotfixworkbench.exporters.parquet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.tables.Column;
import org.hotfixworkbench.exporters.tables.ColumnType;

/** The values of a column in one row group: each different value once, and which row has which. */
final class ColumnBuffer {

    private static final int NULL = -1;
    private static final int FIRST_CAPACITY = 64;

    private final Column column;
    private final Map<Object, Integer> codes = new HashMap<>();
    private final List<Object> values = new ArrayList<>();
    private int[] rows = new int[FIRST_CAPACITY];
    private int count;
    private int nulls;

    ColumnBuffer(Column column) {
        this.column = column;
    }

    Column column() {
        return column;
    }

    /** Adds a value and returns about how many bytes it takes. */
    int add(@Nullable Object value) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        if (value == null) {
            rows[count++] = NULL;
            nulls++;
            return 0;
        }
        Integer code = codes.get(value);
        if (code != null) {
            rows[count++] = code;
            return 0;
        }
        codes.put(value, values.size());
        rows[count++] = values.size();
        values.add(value);
        return value instanceof String text ? text.length() : Long.BYTES;
    }

    int count() {
        return count;
    }

    int nulls() {
        return nulls;
    }

    /** The different values, for the dictionary. */
    int distinct() {
        return values.size();
    }

    void clear() {
        codes.clear();
        values.clear();
        count = 0;
        nulls = 0;
    }

    /** The different values in the plain encoding. */
    byte[] dictionary() {
        PageBytes page = new PageBytes();
        values.forEach(it -> plain(page, it));
        return page.toBytes();
    }

    /** Which rows have a value, before the values; nothing where all rows must have one. */
    void levels(PageBytes page) {
        if (column.required()) {
            return;
        }
        int[] present = new int[count];
        for (int i = 0; i < count; i++) {
            present[i] = rows[i] == NULL ? 0 : 1;
        }
        PageBytes levels = new PageBytes();
        levels.hybrid(present, count, 1);
        page.text(levels.toBytes());
    }

    /** The values as places in the dictionary. */
    void references(PageBytes page) {
        int[] present = new int[count - nulls];
        int next = 0;
        for (int i = 0; i < count; i++) {
            if (rows[i] != NULL) {
                present[next++] = rows[i];
            }
        }
        int width = width();
        page.addByte(width);
        page.hybrid(present, next, width);
    }

    /** How many bits a place in the dictionary has. */
    int width() {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(values.size() - 1));
    }

    /** The values themselves. */
    void plain(PageBytes page) {
        if (column.type() == ColumnType.BOOLEAN) {
            booleans(page);
            return;
        }
        for (int i = 0; i < count; i++) {
            if (rows[i] != NULL) {
                plain(page, values.get(rows[i]));
            }
        }
    }

    private void booleans(PageBytes page) {
        boolean[] present = new boolean[count - nulls];
        int next = 0;
        for (int i = 0; i < count; i++) {
            if (rows[i] != NULL) {
                present[next++] = values.get(rows[i]).equals(true);
            }
        }
        page.bits(present, next);
    }

    private static void plain(PageBytes page, Object value) {
        switch (value) {
            case Integer it -> page.int32(it);
            case Long it -> page.int64(it);
            case LocalDate it -> page.int32((int) it.toEpochDay());
            case String it -> page.text(it.getBytes(StandardCharsets.UTF_8));
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    /** The smallest value, or the greatest one, in the plain encoding; null where none is told. */
    byte @Nullable [] extreme(boolean greatest) {
        if (values.isEmpty()
                || column.type() == ColumnType.TEXT
                || column.type() == ColumnType.BOOLEAN) {
            return null;
        }
        Object extreme = values.get(0);
        for (Object value : values) {
            if (compare(value, extreme) > 0 == greatest) {
                extreme = value;
            }
        }
        PageBytes bytes = new PageBytes();
        plain(bytes, extreme);
        return bytes.toBytes();
    }

    private static int compare(Object one, Object other) {
        return switch (one) {
            case LocalDate it -> it.compareTo((LocalDate) other);
            case Number it -> Long.compare(it.longValue(), ((Number) other).longValue());
            default -> throw new IllegalArgumentException(one.getClass().getName());
        };
    }
}
