package org.hotfixworkbench.exporters.tables;

import java.time.LocalDate;

/** What the values of a column are. The names are types of SQL that every database takes. */
public enum ColumnType {
    /** 32 bits. */
    INTEGER(Integer.class),
    /** 64 bits. */
    BIGINT(Long.class),
    /** True or false. */
    BOOLEAN(Boolean.class),
    /** A calendar day. */
    DATE(LocalDate.class),
    /** Unicode. */
    TEXT(String.class);

    private final Class<?> javaClass;

    ColumnType(Class<?> javaClass) {
        this.javaClass = javaClass;
    }

    /** The class of the values in a row. */
    public Class<?> javaClass() {
        return javaClass;
    }
}
