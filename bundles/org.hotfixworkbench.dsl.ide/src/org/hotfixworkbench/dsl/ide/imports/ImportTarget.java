package org.hotfixworkbench.dsl.ide.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hotfixworkbench.dsl.compile.Declaration;
import org.hotfixworkbench.dsl.compile.DeclarationScanner;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.ide.imports.Placement.State;

/** Finds a place for each text of an import, and new names where both shall be kept. */
public final class ImportTarget {

    private final Path folder;
    private final DeclaredElements declared;

    /** The elements and files of this import. */
    private final Set<String> given = new HashSet<>();

    /**
     * A text under other names.
     *
     * @param id the new name of the only element; of several the name of the file
     * @param file the file to write
     * @param text with the names
     */
    public record Renamed(String id, Path file, String text) {}

    /**
     * The place for the texts of one import.
     *
     * @param folder where files go; need not exist
     * @param declared what the project around it declares
     */
    public ImportTarget(Path folder, DeclaredElements declared) {
        this.folder = folder;
        this.declared = declared;
    }

    /**
     * The place for a text.
     *
     * @throws IOException when what is there cannot be read
     */
    public Placement place(ReadSource source) throws IOException {
        Path target = folder.resolve(source.descriptor().fileName());
        List<Declaration> elements = DeclarationScanner.scan(source.text());
        given.add(key(target.getFileName().toString()));
        elements.forEach(it -> given.add(key(it)));
        if (Files.exists(target)) {
            return present(target, source.text());
        }
        for (Declaration element : elements) {
            Optional<SourceFile> other = declared.file(element.kind(), element.name());
            if (other.isPresent()) {
                return elsewhere(element, other.get(), source.text(), elements.size(), target);
            }
        }
        for (Declaration element : elements) {
            Optional<String> other =
                    Optional.ofNullable(element.article()).flatMap(declared::hotfix);
            if (other.isPresent()) {
                String why = "%s is the article of %s already".formatted(
                        element.article(), other.get());
                return new Placement(State.ARTICLE, target, why, false);
            }
        }
        return new Placement(State.NEW, target, "", false);
    }

    private static Placement present(Path target, String text) throws IOException {
        return switch (ImportedFile.state(Files.readAllBytes(target), text)) {
            case SAME -> new Placement(State.UNCHANGED, target, "", false);
            case UNEDITED -> new Placement(State.UPDATED, target, "", true);
            case EDITED ->
                    new Placement(
                            State.EDITED,
                            target,
                            target.getFileName() + " is there and has been edited",
                            true);
        };
    }

    private Placement elsewhere(
            Declaration element, SourceFile other, String text, int elements, Path target)
            throws IOException {
        boolean whole = declared.count(other.path()) == elements;
        if (whole
                && ImportedFile.state(Files.readAllBytes(other.path()), text)
                        == ImportedFile.State.SAME) {
            return new Placement(State.UNCHANGED, other.path(), "", false);
        }
        String kind = element.kind().getName().toLowerCase(Locale.ROOT);
        return new Placement(
                State.ELSEWHERE,
                whole ? other.path() : target,
                "A %s called %s is in %s already".formatted(kind, element.name(), other.name()),
                whole);
    }

    /** The text under names that nothing in the project and in this import has. */
    public Renamed keepBoth(ReadSource source) {
        String text = source.descriptor().text();
        StringBuilder renamed = new StringBuilder(text);
        List<Declaration> elements = DeclarationScanner.scan(text);
        String id = source.descriptor().id();
        String file = source.descriptor().fileName();
        int dot = file.lastIndexOf('.');
        String base = file.substring(0, dot);
        String ending = file.substring(dot);
        for (Declaration element : elements.reversed()) {
            String name = unused(element);
            boolean quoted = element.length() != element.name().length();
            renamed.replace(
                    element.offset(),
                    element.offset() + element.length(),
                    quoted ? '"' + name + '"' : name);
            if (elements.size() == 1) {
                id = name;
                base = new UniqueNames().fileName(name);
            }
        }
        file = unusedFile(base, ending);
        String origin = source.source().substring(source.source().lastIndexOf('/') + 1);
        return new Renamed(
                elements.size() == 1 ? id : file.substring(0, file.length() - ending.length()),
                folder.resolve(file),
                ImportedFile.signed(origin, renamed.toString()));
    }

    private String unused(Declaration element) {
        if (declared.file(element.kind(), element.name()).isEmpty()) {
            return element.name();
        }
        String name = element.name();
        for (int i = 2;
                declared.file(element.kind(), name).isPresent()
                        || !given.add(key(element.kind().getName() + " " + name));
                i++) {
            name = element.name() + "-" + i;
        }
        return name;
    }

    private String unusedFile(String base, String ending) {
        String file = base + ending;
        for (int i = 2; Files.exists(folder.resolve(file)) || !given.add(key(file)); i++) {
            file = base + "-" + i + ending;
        }
        return file;
    }

    private static String key(Declaration element) {
        return key(element.kind().getName() + " " + element.name());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
