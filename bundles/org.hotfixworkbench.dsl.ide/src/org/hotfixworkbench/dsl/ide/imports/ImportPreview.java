package org.hotfixworkbench.dsl.ide.imports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Importers;
import org.hotfixworkbench.importers.Source;

/** Shows what an import of one source would write, and writes nothing. */
public final class ImportPreview {

    private final ModelText texts;
    private final Catalog catalog;

    /** Starts the language. */
    public ImportPreview() {
        this.texts = new ModelText();
        this.catalog = Catalog.of(texts.catalog());
    }

    /**
     * The descriptor of a source; each call stands alone.
     *
     * @param kind what reads it; empty when its content tells
     * @throws ImportException when it cannot be understood; says why, and where
     * @throws IOException when it cannot be read
     */
    public Descriptor of(Source source, Optional<Importer> kind)
            throws ImportException, IOException {
        Importer importer =
                kind.or(() -> Importers.recognising(source))
                        .orElseThrow(() -> new ImportException(0, Importers.UNRECOGNISED));
        return new DescriptorWriter(texts, false)
                .write(source.name(), null, importer.read(source, catalog), List.of());
    }
}
