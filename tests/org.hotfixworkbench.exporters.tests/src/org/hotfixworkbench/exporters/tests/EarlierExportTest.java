package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.ModelExport;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.pieces.EarlierExportException;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.ServicingFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of an earlier export that are no longer what was written are not used. */
class EarlierExportTest {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    @TempDir Path temp;

    private final SourceFiles sources = new SourceFiles(List.of());

    @BeforeEach
    void describeSomething() {
        Hotfix hotfix = SmallHotfixes.hotfix("a", "\u00C4\uD83D\uDE00");
        Hotfix rows = SmallHotfixes.hotfix("b", null);
        rows.getPayloads().add(MAKE.createPayload());
        rows.getPayloads().getFirst().getPackages().add(MAKE.createArchitecturePackage());
        for (String name : List.of("x.dll", "\u00E4,\"\uD83D\uDE00\".dll")) {
            FileEntry file = MAKE.createFileEntry();
            file.setName(name);
            rows.getPayloads().getFirst().getPackages().getFirst().getEntries().add(file);
        }
        Machine machine = MAKE.createMachine();
        machine.setName("m");
        sources.add(List.of(hotfix));
        sources.add(List.of(machine));
        sources.add(List.of(rows));
    }

    private static List<FormatChoice> formats(String... ids) {
        return Exporters.choose(List.of(ids), Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi:servicing.xmi", "json:servicing.json", "csv:entries.csv"})
    void noEditedByteIsTaken(String formatAndFile) throws IOException {
        String[] parts = formatAndFile.split(":");
        List<FormatChoice> choices = formats(parts[0]);
        Path file = temp.resolve(parts[1]);
        sources.again(choices, temp);
        byte[] written = Files.readAllBytes(file);
        int refused = 0;
        for (int i = 0; i < written.length; i++) {
            byte[] edited = written.clone();
            edited[i] ^= 4;
            Files.write(file, edited);
            try {
                sources.again(choices, temp);
                // nobody's byte: it was written anew
                assertArrayEquals(written, Files.readAllBytes(file));
            } catch (EarlierExportException e) {
                refused++;
                assertArrayEquals(edited, Files.readAllBytes(file));
            }
        }
        assertTrue(refused > 0);
        if (parts[0].equals("csv")) {
            int header = new String(written, StandardCharsets.UTF_8).indexOf('\n') + 1;
            assertEquals(written.length - header, refused);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"servicing.xmi", "servicing.json", "entries.csv"})
    void aFileThatIsNotWholeIsNotTaken(String name) throws IOException {
        List<FormatChoice> choices = formats("xmi", "json", "csv");
        Path file = temp.resolve(name);
        sources.again(choices, temp);
        byte[] written = Files.readAllBytes(file);

        Files.write(file, Arrays.copyOf(written, written.length / 2));
        assertThrows(EarlierExportException.class, () -> sources.again(choices, temp));
        Files.write(file, new byte[0]);
        assertThrows(EarlierExportException.class, () -> sources.again(choices, temp));
        Files.delete(file);
        assertThrows(EarlierExportException.class, () -> sources.again(choices, temp));
        Files.createDirectory(file);
        assertThrows(EarlierExportException.class, () -> sources.again(choices, temp));
        Files.delete(file);
        Files.write(file, written);
        sources.again(choices, temp);
        assertArrayEquals(written, Files.readAllBytes(file));
    }

    @Test
    void longFilesAreReadInParts() throws IOException {
        Hotfix hotfix = SmallHotfixes.hotfix("long", "\uD83D\uDE00 ".repeat(150_000));
        sources.files().get(1).getElements().add(hotfix);
        List<FormatChoice> choices = formats("xmi", "json", "csv");
        sources.again(choices, temp.resolve("again"));
        sources.files().removeFirst();
        sources.again(choices, temp.resolve("again"));
        sources.clean(choices, temp.resolve("clean"));

        assertEquals(
                FolderTree.read(temp.resolve("clean")), FolderTree.read(temp.resolve("again")));
    }

    @Test
    void withoutAnEarlierExportNothingIsReused() throws IOException {
        List<FormatChoice> choices = formats("json");
        sources.again(choices, temp);
        var known = SourceFiles.read(sources.known(sources.files().getFirst()));
        try (OutputFolder output = OutputFolder.open(temp);
                ModelExport export = new ModelExport(choices, output)) {
            assertThrows(IllegalStateException.class, () -> export.reuse(known));
        }
    }
}
