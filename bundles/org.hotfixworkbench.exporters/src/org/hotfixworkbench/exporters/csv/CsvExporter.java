package org.hotfixworkbench.exporters.csv;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.exporters.ModelWriter;

/** Writes {@code entries.csv}. */
public final class CsvExporter implements Exporter {

    /** The format. */
    public static final Format FORMAT =
            new Format(
                    "csv",
                    "the rows of all packages as a table for spreadsheets (entries.csv)",
                    List.of(),
                    Set.of(
                            ModelPart.ARTICLE,
                            ModelPart.ROWS,
                            ModelPart.STATED_BRANCHES,
                            ModelPart.DERIVED_VALUES),
                    new CsvExporter());

    @Override
    public ModelWriter open(Export export) throws IOException {
        return new CsvModelWriter(export.folder().create("entries.csv"));
    }
}
