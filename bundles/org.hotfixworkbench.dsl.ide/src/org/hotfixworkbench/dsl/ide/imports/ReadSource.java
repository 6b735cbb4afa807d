package org.hotfixworkbench.dsl.ide.imports;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.importers.Imported.KeptText;

/**
 * A source that could be read.
 *
 * @param source the source as the user names it
 * @param kind the id of its importer
 * @param descriptor what is made of it
 * @param text the text of the file: the descriptor under the line that tells edited files
 * @param rows how many rows of each kind there are
 * @param kept what was not understood; it is in comments of the text
 */
public record ReadSource(
        @NonNull String source,
        @NonNull String kind,
        Descriptor descriptor,
        @NonNull String text,
        RowCounts rows,
        List<KeptText> kept) {

    /** Copies the list. */
    public ReadSource {
        kept = List.copyOf(kept);
    }
}
