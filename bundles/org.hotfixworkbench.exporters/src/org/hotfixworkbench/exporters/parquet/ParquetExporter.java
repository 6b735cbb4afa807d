package org.hotfixworkbench.exporters.parquet;

import java.io.IOException;
import java.util.List;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.tables.ModelTables;

/** Writes {@code parquet/*.parquet}. */
public final class ParquetExporter implements Exporter {

    /** The format. */
    public static final Format FORMAT =
            new Format(
                    "parquet",
                    "the whole model as tables for analytic engines (parquet/*.parquet)",
                    List.of(),
                    ModelPart.EVERY,
                    new ParquetExporter());

    @Override
    public ModelWriter open(Export export) throws IOException {
        return new ModelTables(new ParquetSink(export.folder(), "parquet/"));
    }
}
