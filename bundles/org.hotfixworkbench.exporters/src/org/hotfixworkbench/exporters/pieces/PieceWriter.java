package org.hotfixworkbench.exporters.pieces;

import java.io.IOException;
import org.hotfixworkbench.exporters.ModelWriter;

/**
 * A writer whose text for a source depends on nothing but that source, the catalog and the names of
 * the elements that the source refers to. It tells what each source gave, and takes that instead of
 * the elements in a later export in which these are the same, and so are the options.
 */
public interface PieceWriter extends ModelWriter {

    /**
     * Ends a piece: what came since the last one is of one source, or of the catalog.
     *
     * @throws IOException when the file cannot be written
     */
    Piece endPiece() throws IOException;

    /**
     * Writes what the elements of a source would give.
     *
     * @param piece what they gave to an earlier export
     * @param earlier the files of that export
     * @return what they gave to this one
     * @throws IOException when the file cannot be written, or the elements would not be accepted
     * @throws EarlierExportException when the earlier file is not what it was
     */
    Piece reuse(Piece piece, EarlierExport earlier) throws IOException;
}
