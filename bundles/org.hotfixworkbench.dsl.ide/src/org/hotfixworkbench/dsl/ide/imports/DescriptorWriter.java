package org.hotfixworkbench.dsl.ide.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Imported.KeptText;
import org.hotfixworkbench.importers.Imported.Note;
import org.hotfixworkbench.importers.Imported.Repair;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NamedElement;

/** Makes descriptors of what importers have read, and gives each name once. */
public final class DescriptorWriter {

    private final ModelText texts;
    private final boolean comments;
    private final UniqueNames names = new UniqueNames();

    /**
     * A writer for the sources of one import.
     *
     * @param texts writes the language
     * @param comments whether repairs and warnings are written as comments, too
     */
    public DescriptorWriter(ModelText texts, boolean comments) {
        this.texts = texts;
        this.comments = comments;
    }

    /**
     * Writes what was read, after which the elements belong to no one.
     *
     * @param source the source as the user names it
     * @param id the name for the only element; null when the source gives it
     * @param remarks further warnings
     * @throws ImportException when there is nothing to write
     */
    public Descriptor write(
            String source, @Nullable String id, Imported imported, List<String> remarks)
            throws ImportException {
        List<Element> elements = imported.elements();
        if (elements.isEmpty()) {
            throw new ImportException(0, "nothing in it that can be imported");
        }
        List<String> warnings = new ArrayList<>(imported.warnings());
        warnings.addAll(remarks);
        nameElements(baseName(source), id, elements, warnings);
        String name =
                elements.size() == 1
                        ? String.valueOf(((NamedElement) elements.getFirst()).getName())
                        : names.unused(UniqueNames.FILE, baseName(source));
        boolean machines = elements.stream().allMatch(Machine.class::isInstance);
        String file = names.fileName(name) + (machines ? ".machine" : ".hotfix");
        return new Descriptor(name, file, text(imported, warnings), imported.repairs(), warnings);
    }

    private void nameElements(
            String source, @Nullable String id, List<Element> elements, List<String> warnings) {
        for (Element element : elements) {
            NamedElement named = (NamedElement) element;
            String wanted =
                    id != null && elements.size() == 1
                            ? id
                            : named.getName() == null ? source : named.getName();
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
        if (comments) {
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

    /** The name of the file of a single element, which every operating system accepts. */
    public static String fileName(String name, boolean machine) {
        return new UniqueNames().fileName(name) + (machine ? ".machine" : ".hotfix");
    }

    /** The name of a source without folders and ending. */
    private static String baseName(String source) {
        String file = source.substring(source.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
