package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotfixworkbench.exporters.ExportFinding;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every model. */
class RandomModelsTest {

    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void xmiLosesNothing(long seed) throws IOException {
        List<Element> elements = new RandomModel(seed).elements();

        Document loaded = XmiFiles.load(Exported.file("xmi", folder, elements));

        assertTrue(EcoreUtil.equals(XmiFiles.document(elements), loaded));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void jsonIsValid(long seed) throws IOException {
        String json = Exported.text("json", folder, new RandomModel(seed).elements());

        assertEquals(List.of(), ServicingSchema.problems(json));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSecondExportHasTheSameBytes(long seed) throws IOException {
        for (Format format : Exporters.ALL) {
            FormatChoice choice = FormatChoice.of(format);
            Path first = folder.resolve("1/" + format.id());
            Path second = folder.resolve("2/" + format.id());
            List<ExportFinding> findings =
                    Exported.write(choice, first, new RandomModel(seed).elements());
            Exported.write(choice, second, new RandomModel(seed).elements());

            List<Path> files = files(first);
            assertEquals(files, files(second));
            assertFalse(files.isEmpty() && findings.isEmpty() && describesHotfixes(seed));
            for (Path file : files) {
                assertArrayEquals(
                        Files.readAllBytes(first.resolve(file)),
                        Files.readAllBytes(second.resolve(file)),
                        file.toString());
            }
        }
    }

    private static boolean describesHotfixes(long seed) {
        return new RandomModel(seed)
                .elements().stream()
                        .anyMatch(it -> it instanceof Hotfix hotfix && !hotfix.isExternal());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
        }
    }
}
