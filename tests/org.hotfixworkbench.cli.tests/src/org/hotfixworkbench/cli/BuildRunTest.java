package org.hotfixworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.pieces.EarlierExport;
import org.hotfixworkbench.exporters.pieces.Piece;
import org.hotfixworkbench.exporters.pieces.PieceExporter;
import org.hotfixworkbench.exporters.pieces.PieceWriter;
import org.hotfixworkbench.model.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build compiles, and what it says when it cannot come to its end. */
class BuildRunTest {

    private static final List<FormatChoice> USUAL =
            Exporters.choose(List.of("xmi", "json", "csv"), Map.of());

    @TempDir Path folder;
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @BeforeEach
    void sources() throws IOException {
        Files.createDirectory(folder.resolve("src"));
        write("a", "A", "");
        write("b", "B", "replaces a");
        write("c", "C", "");
        write("d", "D", "replaces b");
    }

    private void write(String name, String title, String clause) throws IOException {
        Files.writeString(
                folder.resolve("src").resolve(name + ".hotfix"),
                "hotfix %s \"%s\" { restart none\n %s }\n".formatted(name, title, clause));
    }

    private BuildRun run(List<FormatChoice> formats, boolean cached) {
        PrintStream out = new PrintStream(messages, true, StandardCharsets.UTF_8);
        return new BuildRun(
                new Terminal(folder, out, out),
                List.of(Path.of("src")),
                formats,
                RuleSettings.of(Profile.PUBLISH, LocalDate.now(ZoneOffset.UTC)),
                folder.resolve("out"),
                "out",
                Optional.empty(),
                cached);
    }

    private List<String> compiled(boolean cached) throws IOException, CommandFailure {
        BuildRun.Outcome outcome = run(USUAL, cached).run();
        assertEquals(ExitCode.OK, outcome.code(), messages());
        return outcome.compiled().stream().map(SourceFile::name).toList();
    }

    private String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    @Test
    void onlyWhatHasChangedIsCompiled() throws IOException, CommandFailure {
        List<String> all = List.of("src/a.hotfix", "src/b.hotfix", "src/c.hotfix", "src/d.hotfix");
        assertEquals(all, compiled(true));
        assertEquals(List.of(), compiled(true));

        write("b", "B", "replaces c");
        assertEquals(List.of("src/b.hotfix"), compiled(true));
        write("c", "Another title", "");
        assertEquals(List.of("src/b.hotfix", "src/c.hotfix"), compiled(true));
        write("d", "Another title", "");
        Files.delete(folder.resolve("src/a.hotfix"));
        assertEquals(List.of("src/d.hotfix"), compiled(true));

        assertEquals(all.subList(1, 4), compiled(false));
    }

    /** Writes nothing, and has no room for that at its end. */
    private record FullDisk(AtomicBoolean full) implements PieceWriter {

        @Override
        public void write(Element element) {
            // nothing
        }

        @Override
        public @NonNull Piece endPiece() {
            return new Piece(List.of(), List.of());
        }

        @Override
        public @NonNull Piece reuse(Piece piece, EarlierExport earlier) {
            return piece;
        }

        @Override
        public void finish() throws IOException {
            if (full.get()) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void close() {
            // nothing
        }
    }

    @Test
    void whatWasFoundIsSaidAlsoWhenTheModelCannotBeWritten() throws IOException, CommandFailure {
        AtomicBoolean full = new AtomicBoolean(true);
        PieceExporter exporter = export -> new FullDisk(full);
        List<FormatChoice> formats =
                List.of(
                        FormatChoice.of(
                                new Format("full", "a test", List.of(), Set.of(), exporter)));
        write("a", "A", "replaces KB123456");
        assertFindingsAndFailure(formats);

        full.set(false);
        assertEquals(ExitCode.OK, run(formats, true).run().code());
        full.set(true);
        write("b", "Another title", "");
        assertFindingsAndFailure(formats);
    }

    private void assertFindingsAndFailure(List<FormatChoice> formats) {
        messages.reset();
        CommandFailure failure = assertThrows(CommandFailure.class, () -> run(formats, true).run());
        assertEquals("out cannot be written: No space left on device", failure.getMessage());
        assertTrue(messages().contains("src/a.hotfix:2:11: "), messages());
        assertTrue(messages().endsWith(" in 4 files\n"), messages());
    }
}
