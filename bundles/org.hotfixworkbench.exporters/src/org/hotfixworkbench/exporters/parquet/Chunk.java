package org.hotfixworkbench.exporters.parquet;

import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.tables.Column;

/**
 * Where the values of a column in one row group stand in the file.
 *
 * @param offset the first page
 * @param dataOffset the first page with values; greater than {@code offset} after a dictionary
 * @param plainSize bytes with headers, not compressed
 * @param size bytes in the file
 * @param rows all rows, also those that are null
 * @param nulls rows that are null
 * @param least the smallest value; null where none is told
 * @param greatest the greatest value; null where none is told
 */
record Chunk(
        Column column,
        long offset,
        long dataOffset,
        long plainSize,
        long size,
        int rows,
        int nulls,
        byte @Nullable [] least,
        byte @Nullable [] greatest) {

    boolean hasDictionary() {
        return dataOffset > offset;
    }
}
