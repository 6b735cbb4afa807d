package org.hotfixworkbench.exporters.json;

import java.io.IOException;
import java.util.List;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.exporters.pieces.PieceExporter;
import org.hotfixworkbench.exporters.pieces.PieceWriter;

/** Writes {@code servicing.json}. */
public final class JsonExporter implements PieceExporter {

    /** The format. */
    public static final Format FORMAT =
            new Format(
                    "json",
                    "the whole model as one JSON document (servicing.json)",
                    List.of(),
                    ModelPart.without(ModelPart.TIME_WITHOUT_DAY),
                    new JsonExporter());

    @Override
    public PieceWriter open(Export export) throws IOException {
        return new JsonModelWriter(export.folder());
    }
}
