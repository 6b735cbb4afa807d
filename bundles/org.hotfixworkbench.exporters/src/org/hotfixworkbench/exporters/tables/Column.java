package org.hotfixworkbench.exporters.tables;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A column of a table.
 *
 * @param name the same in every format: lower case, words separated by underscores
 * @param type what its values are
 * @param required whether every row has a value
 * @param target the table whose {@code id} the values are; null for a value of its own
 * @param description what it means, and what null means; no full stop
 */
public record Column(
        String name,
        ColumnType type,
        boolean required,
        @Nullable String target,
        String description) {}
