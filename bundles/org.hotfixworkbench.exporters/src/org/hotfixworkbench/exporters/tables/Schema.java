package org.hotfixworkbench.exporters.tables;

import java.util.List;
import java.util.stream.Stream;

/** All tables. A table comes after those that it refers to. */
public final class Schema {

    /** Changes when queries that were written for a version before would break. */
    public static final int VERSION = 1;

    /** The tables, in an order in which a database can load them. */
    public static final List<Table> TABLES =
            Stream.of(CatalogTables.ALL, HotfixTables.ALL, PayloadTables.ALL, MachineTables.ALL)
                    .flatMap(List::stream)
                    .toList();

    private Schema() {}
}
