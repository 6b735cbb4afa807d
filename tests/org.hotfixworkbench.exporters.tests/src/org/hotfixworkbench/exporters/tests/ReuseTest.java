package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.ModelExport;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.ServicingFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An export that takes what unchanged files gave from an earlier one has the same bytes. */
class ReuseTest {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;
    private static final List<FormatChoice> FORMATS =
            Exporters.ALL.stream()
                    .map(FormatChoice::of)
                    .filter(it -> ModelExport.inPieces(List.of(it)))
                    .toList();
    private static final int STEPS = 8;

    @TempDir Path temp;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChainOfChangesGivesWhatCleanExportsGive(long seed) throws IOException {
        Random random = new Random(seed);
        List<Element> elements = new RandomModel(seed).elements();
        SourceFiles sources = new SourceFiles(elements);
        int from = 0;
        while (from < elements.size()) {
            int to = Math.min(elements.size(), from + 1 + random.nextInt(4));
            sources.add(elements.subList(from, to));
            from = to;
        }
        assertSame(sources);
        for (int step = 0; step < STEPS; step++) {
            change(sources, random, "step" + step);
            assertSame(sources);
        }
    }

    private static void change(SourceFiles sources, Random random, String name) {
        List<Document> files = sources.files();
        Document file = files.get(random.nextInt(files.size()));
        switch (random.nextInt(6)) {
            case 0 -> Collections.shuffle(files, random);
            case 1 -> files.add(random.nextInt(files.size()), sources.files().removeLast());
            case 2 -> sources.add(List.of(hotfix(file, name)));
            case 3 -> {
                file.getElements().removeIf(it -> !(it instanceof Machine));
                sources.changed(file);
            }
            case 4 -> {
                file.getElements().add(0, hotfix(file, name));
                sources.changed(file);
            }
            default -> {
                Collections.rotate(files, 1);
                files.getFirst().getElements().add(machine(name + "\uD83D\uDE00"));
                sources.changed(files.getFirst());
            }
        }
    }

    /** A hotfix like one that is there, or an empty one. */
    private static Hotfix hotfix(Document file, String name) {
        Hotfix hotfix =
                file.getElements().stream()
                        .filter(Hotfix.class::isInstance)
                        .map(it -> EcoreUtil.copy((Hotfix) it))
                        .findFirst()
                        .orElseGet(MAKE::createHotfix);
        hotfix.setName(name);
        hotfix.setTitle("\u00E4\"<,\uD83D\uDE00");
        return hotfix;
    }

    private static Machine machine(String name) {
        Machine machine = MAKE.createMachine();
        machine.setName(name);
        return machine;
    }

    private void assertSame(SourceFiles sources) throws IOException {
        Path clean = temp.resolve("clean");
        Path again = temp.resolve("again");
        assertEquals(sources.clean(FORMATS, clean), sources.again(FORMATS, again));
        List<Path> files = files(clean);
        assertEquals(files, files(again));
        for (Path file : files) {
            assertArrayEquals(
                    Files.readAllBytes(clean.resolve(file)),
                    Files.readAllBytes(again.resolve(file)),
                    file.toString());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
        }
    }

    @Test
    void listsBecomeEmptyAndGetTheirFirstElement() throws IOException {
        SourceFiles sources = new SourceFiles(List.of());
        assertSame(sources);
        Document nothing = sources.add(List.of());
        assertSame(sources);
        Document first = sources.add(List.of(SmallHotfixes.hotfix("a", "A")));
        assertSame(sources);
        sources.add(List.of(SmallHotfixes.hotfix("b", null), machine("m"), machine("n")));
        assertSame(sources);
        sources.files().remove(first);
        assertSame(sources);
        Collections.reverse(sources.files());
        assertSame(sources);
        sources.files().removeIf(it -> it != nothing);
        assertSame(sources);
    }

    @Test
    void aHotfixIsDescribedOnlyWhileItsFileIsThere() throws IOException {
        SourceFiles sources = new SourceFiles(List.of());
        Hotfix hotfix = SmallHotfixes.hotfix("KB7", "Seven");
        AlternativeGroup group = MAKE.createAlternativeGroup();
        group.setName("group");
        group.getHotfixes().add(hotfix);
        sources.add(List.of(group));
        Document file = sources.add(List.of(hotfix));
        assertSame(sources);
        sources.files().remove(file);
        assertSame(sources);
        assertTrue(xmi().contains("name=\"KB7\" article=\"KB7\" external=\"true\""), xmi());
        sources.files().add(0, file);
        sources.changed(file);
        assertSame(sources);
        assertFalse(xmi().contains("external"), xmi());
    }

    private String xmi() throws IOException {
        return Files.readString(temp.resolve("again/servicing.xmi"));
    }

    @Test
    void whatACleanExportRefusesIsRefused() throws IOException {
        SourceFiles sources = new SourceFiles(List.of());
        Expectation expectation = MAKE.createExpectation();
        expectation.setHotfix(SmallHotfixes.hotfix("KB7", null));
        expectation.setMachine(machine("lost"));
        sources.add(List.of(expectation));
        Document machine = sources.add(List.of(expectation.getMachine()));
        assertSame(sources);

        sources.files().remove(machine);
        IOException missing =
                assertThrows(
                        IOException.class, () -> sources.again(FORMATS, temp.resolve("again")));
        assertEquals("The model refers to what is not in it: [machine/lost]", missing.getMessage());

        sources.files().add(0, machine);
        sources.files().add(0, sources.add(List.of(machine("lost"))));
        sources.files().removeLast();
        // it shows in a call while the copying goes on, or at the end
        Exception twice =
                assertThrows(Exception.class, () -> sources.again(FORMATS, temp.resolve("again")));
        assertEquals(
                "Two elements of the model have the id 'machine/lost'",
                (twice instanceof UncheckedIOException it ? it.getCause() : twice).getMessage());
    }

    @Test
    void someFormatsHaveNoPieces() throws IOException {
        List<FormatChoice> mixed = Exporters.choose(List.of("csv", "markdown"), Map.of());
        assertTrue(ModelExport.inPieces(Exporters.DEFAULT.stream().map(FormatChoice::of).toList()));
        assertFalse(ModelExport.inPieces(mixed));
        SmallModel model = new SmallModel();
        SourceFiles sources = new SourceFiles(model.elements());
        Document file = sources.add(new ArrayList<>(model.elements()));
        try (OutputFolder output = OutputFolder.open(temp);
                ModelExport export = new ModelExport(mixed, output)) {
            assertTrue(export.document(file).isEmpty());
        }
    }
}
