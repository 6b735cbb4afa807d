package org.hotfixworkbench.exporters.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The schema as SQL that SQLite, DuckDB and PostgreSQL take. */
public final class SqlSchema {

    /**
     * Rows of packages with the names of what they belong to: most questions begin with it. Written
     * once for all formats, because Parquet files have no views.
     */
    public static final String VIEW =
            """
            CREATE VIEW delivered AS
            SELECT h.name AS hotfix, h.article, c.name AS codebase, p.architecture, e.kind,
                e.name AS file, e.file_key, e.version, e.version_order, e.size, e.platform,
                l.name AS level, b.name AS branch, e.component, e.component_version, e.key_valid,
                h.id AS hotfix_id, d.codebase_id, e.service_level_id, e.service_branch_id,
                e.id AS entry_id
            FROM entry e
            JOIN package p ON p.id = e.package_id
            JOIN payload d ON d.id = p.payload_id
            JOIN hotfix h ON h.id = d.hotfix_id
            LEFT JOIN codebase c ON c.id = d.codebase_id
            LEFT JOIN service_level l ON l.id = e.service_level_id
            LEFT JOIN service_branch b ON b.id = e.service_branch_id""";

    private SqlSchema() {}

    /** The statement that makes a table, without semicolon. */
    public static String create(Table table) {
        StringJoiner parts = new StringJoiner(",\n    ", "(\n    ", "\n)");
        for (Column column : table.columns()) {
            parts.add(definition(table, column));
        }
        if (!table.hasId()) {
            parts.add("PRIMARY KEY (" + String.join(", ", table.key()) + ")");
        }
        for (List<String> columns : table.unique()) {
            parts.add("UNIQUE (" + String.join(", ", columns) + ")");
        }
        return "CREATE TABLE " + table.name() + " " + parts;
    }

    private static String definition(Table table, Column column) {
        StringBuilder text = new StringBuilder(column.name() + " " + column.type().name());
        if (table.key().equals(List.of(column.name()))) {
            text.append(" PRIMARY KEY");
        } else if (column.required()) {
            text.append(" NOT NULL");
        }
        // DuckDB does not find parents that are loaded by the same statement
        if (column.target() != null && !column.target().equals(table.name())) {
            text.append(" REFERENCES ").append(column.target());
        }
        return text.toString();
    }

    /** The statements that make the indexes of a table, which are faster when it is filled. */
    public static List<String> indexes(Table table) {
        List<String> statements = new ArrayList<>();
        for (List<String> columns : table.indexes()) {
            statements.add(
                    "CREATE INDEX %s_by_%s ON %s (%s)"
                            .formatted(
                                    table.name(),
                                    columns.get(0),
                                    table.name(),
                                    String.join(", ", columns)));
        }
        return statements;
    }

    /** Tables, indexes and view as a script. */
    public static String script() {
        StringBuilder script = new StringBuilder();
        for (Table table : Schema.TABLES) {
            script.append("-- ").append(table.description()).append('\n');
            script.append(create(table)).append(";\n\n");
        }
        for (Table table : Schema.TABLES) {
            indexes(table).forEach(it -> script.append(it).append(";\n"));
        }
        return script.append('\n').append(VIEW).append(";\n").toString();
    }
}
