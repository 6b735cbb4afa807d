package org.hotfixworkbench.exporters.csv;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.exporters.pieces.PieceExporter;
import org.hotfixworkbench.exporters.pieces.PieceWriter;

/** Writes {@code entries.csv}. */
public final class CsvExporter implements PieceExporter {

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
    public PieceWriter open(Export export) throws IOException {
        return new CsvModelWriter(export.folder());
    }
}
