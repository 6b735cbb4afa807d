package org.hotfixworkbench.exporters.sqlite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Properties;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.tables.Schema;
import org.hotfixworkbench.exporters.tables.SqlSchema;
import org.hotfixworkbench.exporters.tables.Table;
import org.hotfixworkbench.exporters.tables.TableSink;
import org.sqlite.JDBC;

/**
 * Fills a database in a temporary file, because SQLite wants a file that it can seek in, and copies
 * it to where it belongs when it is complete. Nobody needs a half written one, so it has no
 * journal. Tables are packed before the indexes are made: the same rows give the same pages.
 */
final class SqliteSink implements TableSink {

    /** Tells whose a file is that a killed process has left. */
    private static final String PREFIX = "hotfix-" + ProcessHandle.current().pid() + "-";

    private static final String[] SETTINGS = {
        "PRAGMA page_size = 4096",
        "PRAGMA encoding = 'UTF-8'",
        "PRAGMA journal_mode = OFF",
        "PRAGMA synchronous = OFF",
        "PRAGMA locking_mode = EXCLUSIVE",
        "PRAGMA temp_store = FILE",
        "PRAGMA user_version = " + Schema.VERSION
    };

    private final OutputStream target;
    private final Path file;
    private final Connection connection;
    private final Map<Table, Insert> inserts = new IdentityHashMap<>();

    SqliteSink(OutputStream target) throws IOException {
        this.target = target;
        Path created = null;
        Connection opened = null;
        try {
            created = Files.createTempFile(PREFIX, ".sqlite");
            opened = JDBC.createConnection(JDBC.PREFIX + created, new Properties());
            run(opened, SETTINGS);
            for (Table table : Schema.TABLES) {
                run(opened, SqlSchema.create(table));
            }
            opened.setAutoCommit(false);
        } catch (SQLException e) {
            discard(opened, created);
            target.close();
            throw failure(e);
        } catch (IOException e) {
            target.close();
            throw e;
        }
        file = created;
        connection = opened;
    }

    @Override
    public void row(Table table, @Nullable Object... values) throws IOException {
        try {
            Insert insert = inserts.get(table);
            if (insert == null) {
                insert = new Insert(connection, table);
                inserts.put(table, insert);
            }
            insert.row(values);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void finish() throws IOException {
        try {
            for (Insert insert : inserts.values()) {
                insert.close();
            }
            inserts.clear();
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "VACUUM");
            for (Table table : Schema.TABLES) {
                run(connection, SqlSchema.indexes(table).toArray(String[]::new));
            }
            run(connection, SqlSchema.VIEW);
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
        Files.copy(file, target);
    }

    @Override
    public void close() throws IOException {
        try (target) {
            for (Insert insert : inserts.values()) {
                insert.close();
            }
            inserts.clear();
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private static void discard(@Nullable Connection connection, @Nullable Path file)
            throws IOException {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The driver tells why its native library does not load in a cause of a cause. */
    private static IOException failure(SQLException e) {
        Throwable reason = e;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return new IOException("The database cannot be written: " + reason.getMessage(), e);
    }
}
