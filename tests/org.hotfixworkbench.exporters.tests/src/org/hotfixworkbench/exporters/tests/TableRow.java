package org.hotfixworkbench.exporters.tests;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.model.value.FileVersion;

/** A row as text: all databases give text, and only that alike. */
record TableRow(Map<String, String> cells) {

    /** The rows of a query. */
    static List<TableRow> of(Connection connection, String query) throws SQLException {
        List<TableRow> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                Map<String, String> cells = new HashMap<>();
                for (int i = 1; i <= columns; i++) {
                    cells.put(result.getMetaData().getColumnLabel(i), result.getString(i));
                }
                rows.add(new TableRow(cells));
            }
        }
        return rows;
    }

    /** The rows of a table, by what they belong to, in the order of the source. */
    static Map<Integer, List<TableRow>> parts(Connection connection, String table, String owner)
            throws SQLException {
        Map<Integer, List<TableRow>> parts = new HashMap<>();
        for (TableRow row : of(connection, "SELECT * FROM " + table + " ORDER BY position")) {
            Integer id = row.number(owner);
            if (id != null) {
                parts.computeIfAbsent(id, it -> new ArrayList<>()).add(row);
            }
        }
        return parts;
    }

    String text(String column) {
        if (!cells.containsKey(column)) {
            throw new IllegalArgumentException("no " + column + " in " + cells.keySet());
        }
        return cells.get(column);
    }

    Integer number(String column) {
        return text(column) == null ? null : Integer.valueOf(text(column));
    }

    int id() {
        return number("id");
    }

    int position() {
        return number("position");
    }

    Long size(String column) {
        return text(column) == null ? null : Long.valueOf(text(column));
    }

    /** SQLite has no booleans, only 1 and 0. */
    Boolean truth(String column) {
        String text = text(column);
        return text == null ? null : text.equals("1") || text.equals("true");
    }

    LocalDate day(String column) {
        return text(column) == null ? null : LocalDate.parse(text(column));
    }

    FileVersion version(String column) {
        return text(column) == null ? null : FileVersion.parse(text(column));
    }
}
