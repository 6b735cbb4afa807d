package org.hotfixworkbench.exporters.sqlite;

import java.io.IOException;
import java.util.List;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.tables.ModelTables;

/** Writes {@code servicing.sqlite}. */
public final class SqliteExporter implements Exporter {

    /** The format. */
    public static final Format FORMAT =
            new Format(
                    "sqlite",
                    "the whole model as a database of SQLite (servicing.sqlite)",
                    List.of(),
                    ModelPart.EVERY,
                    new SqliteExporter());

    @Override
    public ModelWriter open(Export export) throws IOException {
        return new ModelTables(new SqliteSink(export.folder().create("servicing.sqlite")));
    }
}
