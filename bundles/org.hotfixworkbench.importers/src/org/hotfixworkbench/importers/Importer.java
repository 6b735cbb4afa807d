package org.hotfixworkbench.importers;

import java.io.IOException;
import org.hotfixworkbench.core.catalog.Catalog;

/** A kind of source that descriptors are made from. Stateless; listed in {@link Importers}. */
public interface Importer {

    /** The name on the command line, lower case. */
    String id();

    /** What the sources are, in one line without full stop. */
    String description();

    /**
     * Whether the source looks like one of this kind, judged by its content and never by its name.
     */
    boolean recognises(Source source);

    /**
     * Reads a source.
     *
     * @param catalog what products and levels are matched against
     * @throws ImportException when it cannot be understood; says why, and where
     * @throws IOException when it cannot be read
     */
    Imported read(Source source, Catalog catalog) throws ImportException, IOException;
}
