package org.hotfixworkbench.exporters.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.tables.Table;

/** The statement that adds rows to a table. */
final class Insert {

    private static final int BATCH = 1000;

    private final PreparedStatement statement;
    private int waiting;

    Insert(Connection connection, Table table) throws SQLException {
        String places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        statement =
                connection.prepareStatement(
                        "INSERT INTO %s VALUES (%s)".formatted(table.name(), places));
    }

    void row(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(i + 1, values[i]);
        }
        statement.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    private void bind(int place, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, Types.NULL);
            case Integer it -> statement.setInt(place, it);
            case Long it -> statement.setLong(place, it);
            case Boolean it -> statement.setInt(place, it ? 1 : 0);
            default -> statement.setString(place, value.toString());
        }
    }

    private void flush() throws SQLException {
        statement.executeBatch();
        waiting = 0;
    }

    void close() throws SQLException {
        try (statement) {
            flush();
        }
    }
}
