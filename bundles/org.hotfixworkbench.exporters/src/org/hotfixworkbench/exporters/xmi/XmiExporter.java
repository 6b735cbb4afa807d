package org.hotfixworkbench.exporters.xmi;

import java.io.IOException;
import java.util.List;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.exporters.pieces.PieceExporter;
import org.hotfixworkbench.exporters.pieces.PieceWriter;

/** Writes {@code servicing.xmi}. */
public final class XmiExporter implements PieceExporter {

    /** The format. */
    public static final Format FORMAT =
            new Format(
                    "xmi",
                    "the whole model as one EMF resource (servicing.xmi)",
                    List.of(),
                    ModelPart.EVERY,
                    new XmiExporter());

    @Override
    public PieceWriter open(Export export) throws IOException {
        return new XmiModelWriter(export.folder());
    }
}
