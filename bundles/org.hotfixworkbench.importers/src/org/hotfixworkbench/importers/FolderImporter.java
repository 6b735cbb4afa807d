package org.hotfixworkbench.importers;

import java.io.IOException;
import java.util.List;
import org.hotfixworkbench.core.catalog.Catalog;

/**
 * A kind of source of which the files in one folder belong together: a package is a dozen
 * manifests. A single file is a folder with one file in it.
 */
public interface FolderImporter extends Importer {

    /**
     * What the files of a folder say.
     *
     * @param imported one for each thing that they describe together
     * @param failures the files that could not be understood; the others were read without them
     */
    record Folder(List<Imported> imported, List<Failure> failures) {

        /** Copies the lists. */
        public Folder {
            imported = List.copyOf(imported);
            failures = List.copyOf(failures);
        }
    }

    /**
     * A file that could not be understood.
     *
     * @param source the file
     * @param reason why, and where
     */
    record Failure(Source source, ImportException reason) {}

    /**
     * Reads the files of a folder.
     *
     * @param sources all files of this kind that are in the folder, by name
     * @param catalog what products and levels are matched against
     */
    Folder read(List<Source> sources, Catalog catalog);

    /** Reads a single file. */
    @Override
    default Imported read(Source source, Catalog catalog) throws ImportException, IOException {
        Folder folder = read(List.of(source), catalog);
        if (!folder.failures().isEmpty()) {
            throw folder.failures().getFirst().reason();
        }
        if (folder.imported().size() != 1) {
            throw new ImportException(
                    0, "describes %d things, not one".formatted(folder.imported().size()));
        }
        return folder.imported().getFirst();
    }
}
