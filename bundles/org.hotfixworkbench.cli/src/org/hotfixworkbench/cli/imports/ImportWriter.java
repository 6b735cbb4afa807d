package org.hotfixworkbench.cli.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Imported.KeptText;
import org.hotfixworkbench.importers.Imported.Note;
import org.hotfixworkbench.importers.Imported.Repair;
import org.hotfixworkbench.model.CatalogEntry;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.MumEntry;
import org.hotfixworkbench.model.NamedElement;

/** Makes a file of what an importer has read. */
final class ImportWriter {

    private final ImportOptions options;
    private final ModelText texts;
    private final ImportFile files;
    private final UniqueNames names = new UniqueNames();
    private final ArticleComparison articles = new ArticleComparison();

    ImportWriter(Path workingFolder, ImportOptions options, ModelText texts) {
        this.options = options;
        this.texts = texts;
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
        if (elements.isEmpty()) {
            throw new ImportException(0, "nothing in it that can be imported");
        }
        List<String> warnings = new ArrayList<>(imported.warnings());
        warnings.addAll(articles.compare(unit.importer().id(), elements));
        nameElements(unit, elements, warnings);
        String id =
                elements.size() == 1
                        ? String.valueOf(((NamedElement) elements.getFirst()).getName())
                        : names.unused(UniqueNames.FILE, baseName(unit.name()));
        boolean machines = elements.stream().allMatch(Machine.class::isInstance);
        String file = names.fileName(id) + (machines ? ".machine" : ".hotfix");
        ImportOutcome.Rows rows = count(elements);
        String text = ImportFile.signed(fileName(unit.name()), text(imported, warnings));
        ImportOutcome.State state = files.write(file, text);
        return new ImportOutcome.Done(
                unit.name(),
                unit.importer().id(),
                target(file),
                state,
                id,
                rows,
                imported.repairs(),
                warnings);
    }

    private String target(String file) {
        return options.out().resolve(file).toString().replace('\\', '/');
    }

    private void nameElements(ImportPlan.Unit unit, List<Element> elements, List<String> warnings) {
        String chosen = options.id();
        for (Element element : elements) {
            NamedElement named = (NamedElement) element;
            String wanted =
                    chosen != null && elements.size() == 1
                            ? chosen
                            : named.getName() == null ? baseName(unit.name()) : named.getName();
            String kind = element.eClass().getName().toLowerCase(Locale.ROOT);
            String name = names.unused(kind, wanted);
            if (!name.equals(wanted)) {
                warnings.add(
                        "there is a %s called %s already; this one is called %s"
                                .formatted(kind, wanted, name));
            }
            named.setName(name);
        }
    }

    private String text(Imported imported, List<String> warnings) {
        List<String> head = new ArrayList<>();
        if (options.comments()) {
            for (Repair repair : imported.repairs()) {
                head.add("Repaired, line %d: %s".formatted(repair.line(), repair.what()));
            }
            warnings.forEach(it -> head.add("Warning: " + it));
        }
        List<ModelText.Commented> elements = new ArrayList<>();
        for (Element element : imported.elements()) {
            List<String> comment = new ArrayList<>();
            for (Note note : imported.notes()) {
                if (note.element() == element) {
                    comment.addAll(note.lines());
                }
            }
            elements.add(new ModelText.Commented(element, comment));
        }
        List<String> tail = new ArrayList<>();
        for (KeptText kept : imported.kept()) {
            tail.add("Not understood, line %d: %s".formatted(kept.line(), kept.why()));
            kept.lines().forEach(it -> tail.add("    " + it));
        }
        return texts.write(head, elements, tail);
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

    private static String baseName(String name) {
        String file = fileName(name);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
