package org.hotfixworkbench.importers.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Importers;
import org.hotfixworkbench.importers.Source;

/** Files to import, below a folder of a test. */
public record Sources(Path folder) {

    private static final ModelText TEXTS = new ModelText();

    /** The shipped catalog. */
    public static final Catalog CATALOG = Catalog.of(TEXTS.catalog());

    /** The corpus of genuine files, where it lies beside the clone. */
    public static Optional<Path> corpus() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path shared = at.resolve("shared/corpus");
            if (Files.isDirectory(shared)) {
                return Optional.of(shared);
            }
        }
        return Optional.empty();
    }

    /** Writes a file and opens it. */
    public Source bytes(String name, byte... content) {
        try {
            return Source.open(Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text and opens it. */
    public Source text(String name, String content) {
        return bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The id of the kind that recognises a source; "none" when none does. */
    public static String kind(Source source) {
        return Importers.recognising(source).map(Importer::id).orElse("none");
    }

    /** Reads a source by the importer that recognises it. */
    public static Imported read(Source source) throws ImportException, IOException {
        return Importers.recognising(source).orElseThrow().read(source, CATALOG);
    }

    /** What an import says, as text of the language. */
    public static String write(Imported imported) {
        return TEXTS.write(
                List.of(),
                imported.elements().stream()
                        .map(
                                element ->
                                        new ModelText.Commented(
                                                element,
                                                imported.notes().stream()
                                                        .filter(it -> it.element() == element)
                                                        .flatMap(it -> it.lines().stream())
                                                        .toList()))
                        .toList(),
                List.of());
    }
}
