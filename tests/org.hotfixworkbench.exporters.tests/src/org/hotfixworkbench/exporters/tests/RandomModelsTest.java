package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
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

        Document loaded = XmiFiles.load(Export.file("xmi", folder, elements));

        assertTrue(EcoreUtil.equals(XmiFiles.document(elements), loaded));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void jsonIsValid(long seed) throws IOException {
        String json = Export.text("json", folder, new RandomModel(seed).elements());

        assertEquals(List.of(), ServicingSchema.problems(json));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSecondExportHasTheSameBytes(long seed) throws IOException {
        for (Exporter exporter : Exporters.ALL) {
            Path first =
                    Export.file(
                            exporter.id(), folder.resolve("1"), new RandomModel(seed).elements());
            Path second =
                    Export.file(
                            exporter.id(), folder.resolve("2"), new RandomModel(seed).elements());

            assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        }
    }
}
