package org.hotfixworkbench.cli.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.dsl.ide.imports.Descriptor;
import org.hotfixworkbench.dsl.ide.imports.DescriptorWriter;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.model.CatalogEntry;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.MumEntry;

/** Makes a file of what an importer has read. */
final class ImportWriter {

    private final ImportOptions options;
    private final DescriptorWriter descriptors;
    private final ImportFile files;
    private final ArticleComparison articles = new ArticleComparison();

    ImportWriter(Path workingFolder, ImportOptions options, ModelText texts) {
        this.options = options;
        this.descriptors = new DescriptorWriter(texts, options.comments());
        this.files = new ImportFile(workingFolder.resolve(options.out()), options.force());
    }

    /**
     * Writes what was read.
     *
     * @throws ImportException when there is nothing to write
     * @throws IOException when the file cannot be written
     */
    ImportOutcome write(ImportPlan.Unit unit, Imported imported)
            throws ImportException, IOException {
        List<Element> elements = imported.elements();
        String kind = unit.importer().id();
        ImportOutcome.Rows rows = count(elements);
        Descriptor descriptor =
                descriptors.write(
                        unit.name(), options.id(), imported, articles.compare(kind, elements));
        ImportOutcome.State state =
                files.write(
                        descriptor.fileName(),
                        ImportFile.signed(fileName(unit.name()), descriptor.text()));
        return new ImportOutcome.Done(
                unit.name(),
                kind,
                target(descriptor.fileName()),
                state,
                descriptor.id(),
                rows,
                descriptor.repairs(),
                descriptor.warnings());
    }

    private String target(String file) {
        return options.out().resolve(file).toString().replace('\\', '/');
    }

    private static ImportOutcome.Rows count(List<Element> elements) {
        int file = 0;
        int manifest = 0;
        int mum = 0;
        for (Element element : elements) {
            for (Iterator<EObject> all = element.eAllContents(); all.hasNext(); ) {
                EObject next = all.next();
                file += next instanceof FileEntry || next instanceof CatalogEntry ? 1 : 0;
                manifest += next instanceof ManifestEntry ? 1 : 0;
                mum += next instanceof MumEntry ? 1 : 0;
            }
        }
        return new ImportOutcome.Rows(file, manifest, mum);
    }

    /** The name of a source without folders. */
    private static String fileName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
