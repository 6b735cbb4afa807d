package org.hotfixworkbench.exporters.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.tables.Schema;
import org.hotfixworkbench.exporters.tables.SqlSchema;
import org.hotfixworkbench.exporters.tables.Table;
import org.hotfixworkbench.model.Element;

/** Databases that have read what was exported, as their users let them. */
public enum Databases {
    /** The file itself. */
    SQLITE("sqlite") {
        @Override
        public Connection open(Path folder) throws SQLException {
            Path file = folder.resolve("servicing.sqlite");
            return DriverManager.getConnection("jdbc:sqlite:" + file);
        }
    },

    /** DuckDB that has loaded the CSV files into tables with all their keys. */
    DUCKDB_TABLES("tables") {
        @Override
        public Connection open(Path folder) throws SQLException, IOException {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            Path tables = folder.resolve("tables");
            run(connection, Files.readString(tables.resolve("schema.sql")));
            for (Table table : Schema.TABLES) {
                Path file = tables.resolve(table.name() + ".csv");
                run(connection, "COPY %s FROM '%s' %s".formatted(table.name(), file, CSV));
            }
            return connection;
        }
    },

    /** DuckDB that looks into the Parquet files. */
    DUCKDB_PARQUET("parquet") {
        @Override
        public Connection open(Path folder) throws SQLException {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            for (Table table : Schema.TABLES) {
                Path file = folder.resolve("parquet/" + table.name() + ".parquet");
                run(connection, "CREATE VIEW %s AS FROM '%s'".formatted(table.name(), file));
            }
            run(connection, SqlSchema.VIEW);
            return connection;
        }
    };

    /** How CSV files are read: only an empty cell is null. */
    static final String CSV = "(HEADER, NULLSTR '', ALLOW_QUOTED_NULLS false)";

    private final String format;

    Databases(String format) {
        this.format = format;
    }

    /** The id of the format. */
    public String format() {
        return format;
    }

    /** Opens what was exported to a folder. */
    public abstract Connection open(Path folder) throws SQLException, IOException;

    /** Exports elements and opens what came out. */
    Connection of(Path folder, List<? extends Element> elements) throws SQLException, IOException {
        Exported.write(FormatChoice.of(Exporters.byId(format).orElseThrow()), folder, elements);
        return open(folder);
    }

    static void run(Connection connection, String statement) throws SQLException {
        try (Statement it = connection.createStatement()) {
            it.execute(statement);
        }
    }
}
