package org.hotfixworkbench.exporters.tests;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.hotfixworkbench.exporters.tables.Column;
import org.hotfixworkbench.exporters.tables.Schema;
import org.hotfixworkbench.exporters.tables.Table;

/** What the page on tables tells of the schema. */
final class SchemaPage {

    private SchemaPage() {}

    /** The section with all tables. */
    static String text() {
        StringBuilder page = new StringBuilder("## The tables\n\n");
        page.append("| table | a row is | refers to |\n| --- | --- | --- |\n");
        for (Table table : Schema.TABLES) {
            StringJoiner targets = new StringJoiner(", ");
            table.columns().stream()
                    .map(Column::target)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(targets::add);
            page.append(
                    "| [%s](#%s) | %s | %s |\n"
                            .formatted(table.name(), table.name(), table.description(), targets));
        }
        Schema.TABLES.forEach(it -> table(page, it));
        return page.toString();
    }

    private static void table(StringBuilder page, Table table) {
        page.append("\n### ").append(table.name()).append("\n\n");
        page.append(table.description()).append(". Key: ").append(names(table.key()));
        table.unique().forEach(it -> page.append("; unique: ").append(names(it)));
        table.indexes().forEach(it -> page.append("; index: ").append(names(it)));
        page.append(".\n\n| column | type | |\n| --- | --- | --- |\n");
        for (Column column : table.columns()) {
            page.append(
                    "| `%s` | %s%s | %s%s |\n"
                            .formatted(
                                    column.name(),
                                    column.type(),
                                    column.required() ? "" : " or null",
                                    column.description(),
                                    column.target() == null ? "" : " (`" + column.target() + "`)"));
        }
    }

    private static String names(List<String> columns) {
        StringJoiner names = new StringJoiner(", ");
        columns.forEach(it -> names.add("`" + it + "`"));
        return names.toString();
    }
}
