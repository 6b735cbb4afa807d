package org.hotfixworkbench.exporters.tables;

import java.util.List;

/**
 * A table. Rows have one value for each column, in their order.
 *
 * @param name in the singular, as in SQL
 * @param description what a row is; no full stop
 * @param columns all columns
 * @param key the names of the columns that identify a row
 * @param unique columns whose values differ from row to row together, besides the key
 * @param indexes columns by which rows are looked for, besides the key
 */
public record Table(
        String name,
        String description,
        List<Column> columns,
        List<String> key,
        List<List<String>> unique,
        List<List<String>> indexes) {

    /** The column by which other tables refer to rows, where a table has it. */
    public static final String ID = "id";

    /** The column that keeps the order of the source. */
    public static final String POSITION = "position";

    /** Whether rows have an {@code id}. */
    public boolean hasId() {
        return key.equals(List.of(ID));
    }

    /** The names of all columns, in their order. */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
