package org.hotfixworkbench.exporters.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.exporters.ModelWriter;

/** Writes {@code tables/*.csv} and {@code tables/schema.sql}. */
public final class TablesExporter implements Exporter {

    private static final String FOLDER = "tables/";

    /** The format. */
    public static final Format FORMAT =
            new Format(
                    "tables",
                    "the whole model as tables with keys, a CSV file each (tables/*.csv)",
                    List.of(),
                    ModelPart.EVERY,
                    new TablesExporter());

    @Override
    public ModelWriter open(Export export) throws IOException {
        try (OutputStream script = export.folder().create(FOLDER + "schema.sql")) {
            script.write(SqlSchema.script().getBytes(StandardCharsets.UTF_8));
        }
        return new ModelTables(new CsvSink(export.folder(), FOLDER));
    }
}
