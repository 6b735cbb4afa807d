package org.hotfixworkbench.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Importers;
import org.hotfixworkbench.importers.Source;

/**
 * What Jazzer calls with each input: an importer has to understand it or to refuse it. What it
 * understands has to be text of the language. The system property {@code fuzz.kind} names the
 * importer.
 */
public final class ImporterFuzzer {

    private static final ModelText TEXTS = new ModelText();
    private static final Catalog CATALOG = Catalog.of(TEXTS.catalog());
    private static final Importer IMPORTER =
            Importers.byId(System.getProperty("fuzz.kind")).orElseThrow();
    private static final Path INPUT = input();

    private ImporterFuzzer() {}

    private static Path input() {
        try {
            Path file = Files.createTempFile("fuzz", ".txt");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Files.write(INPUT, data);
        try {
            Source source = Source.open(INPUT);
            IMPORTER.recognises(source);
            Imported imported = IMPORTER.read(source, CATALOG);
            TEXTS.write(
                    List.of(),
                    imported.elements().stream()
                            .map(it -> new ModelText.Commented(it, List.of()))
                            .toList(),
                    List.of());
        } catch (ImportException e) {
            // refused, which is fine
            return;
        }
    }
}
