package org.hotfixworkbench.exporters.tables;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Describes a table column by column. */
final class TableBuilder {

    private final String name;
    private final String description;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> unique = new ArrayList<>();
    private final List<List<String>> indexes = new ArrayList<>();
    private List<String> key = List.of();

    private TableBuilder(String name, String description) {
        this.name = name;
        this.description = description;
    }

    /** Begins a table whose rows have an {@code id} and a position. */
    static TableBuilder withId(String name, String description, String position) {
        return new TableBuilder(name, description)
                .key(Table.ID)
                .required(Table.ID, ColumnType.INTEGER, "what other tables refer to")
                .required(Table.POSITION, ColumnType.INTEGER, position);
    }

    /** Begins a table whose rows belong to a row of another table and have a position in it. */
    static TableBuilder partOf(String owner, String name, String description) {
        String ownerId = owner + "_id";
        return new TableBuilder(name, description)
                .key(ownerId, Table.POSITION)
                .reference(ownerId, owner, "what it belongs to")
                .required(Table.POSITION, ColumnType.INTEGER, "place in the source, from 1");
    }

    private TableBuilder add(
            String column,
            ColumnType type,
            boolean required,
            @Nullable String target,
            String meaning) {
        columns.add(new Column(column, type, required, target, meaning));
        return this;
    }

    TableBuilder required(String column, ColumnType type, String meaning) {
        return add(column, type, true, null, meaning);
    }

    TableBuilder optional(String column, ColumnType type, String meaning) {
        return add(column, type, false, null, meaning);
    }

    /** A text that may be missing. */
    TableBuilder text(String column, String meaning) {
        return optional(column, ColumnType.TEXT, meaning);
    }

    /** A day that may be missing. */
    TableBuilder day(String column, String meaning) {
        return optional(column, ColumnType.DATE, meaning);
    }

    /** A number that may be missing. */
    TableBuilder number(String column, String meaning) {
        return optional(column, ColumnType.INTEGER, meaning);
    }

    /** A fact that is always known. */
    TableBuilder flag(String column, String meaning) {
        return required(column, ColumnType.BOOLEAN, meaning);
    }

    /** A reference that every row has. Rows are looked for by it, unless a key begins with it. */
    TableBuilder reference(String column, String target, String meaning) {
        return add(column, ColumnType.INTEGER, true, target, meaning);
    }

    /** A reference that may be missing. */
    TableBuilder optionalReference(String column, String target, String meaning) {
        return add(column, ColumnType.INTEGER, false, target, meaning);
    }

    /** The columns of a file version: as it is printed, in parts, and as a number with an order. */
    TableBuilder version(String meaning) {
        return text("version", meaning)
                .number("version_major", "first part of the version")
                .number("version_minor", "second part")
                .number("version_build", "third part: release and service level")
                .number("version_revision", "fourth part: service branch and count")
                .optional(
                        "version_order",
                        ColumnType.BIGINT,
                        "the four parts as one number, greater for a later version of the same"
                                + " level and branch; null when a part is over 65535");
    }

    TableBuilder key(String... names) {
        key = List.of(names);
        return this;
    }

    TableBuilder unique(String... names) {
        unique.add(List.of(names));
        return this;
    }

    TableBuilder index(String... names) {
        indexes.add(List.of(names));
        return this;
    }

    Table build() {
        return new Table(
                name,
                description,
                List.copyOf(columns),
                key,
                List.copyOf(unique),
                List.copyOf(indexes));
    }
}
