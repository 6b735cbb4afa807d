package org.hotfixworkbench.exporters.pieces;

import java.io.IOException;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Exporter;

/** Writes models in a format that has pieces. */
@FunctionalInterface
public interface PieceExporter extends Exporter {

    @Override
    PieceWriter open(Export export) throws IOException;
}
