package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotfixworkbench.exporters.Checksum;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.TextOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    @TempDir Path temp;

    @Test
    void commitPutsAllFilesInPlace() throws IOException {
        Path folder = temp.resolve("a/b");
        try (OutputFolder output = OutputFolder.open(folder)) {
            write(output, "one.txt", "1");
            write(output, "pages/two.txt", "2");
            assertFalse(Files.exists(folder.resolve("one.txt")));
            output.commit();
        }

        assertEquals("1", Files.readString(folder.resolve("one.txt")));
        assertEquals("2", Files.readString(folder.resolve("pages/two.txt")));
        assertEquals(List.of("a", "a/b", "a/b/one.txt", "a/b/pages", "a/b/pages/two.txt"), tree());
    }

    @Test
    void whatWasWrittenIsKnownBeforeItIsInPlace() throws IOException {
        try (OutputFolder output = OutputFolder.open(temp)) {
            write(output, "two.txt", "22");
            write(output, "pages/one.txt", "");

            Map<String, Checksum> written = output.written();
            output.commit();

            assertEquals(List.of("two.txt", "pages/one.txt"), List.copyOf(written.keySet()));
            assertEquals(Checksum.of(temp.resolve("two.txt")), written.get("two.txt"));
            assertEquals(new Checksum(0, 0), written.get("pages/one.txt"));
            assertThrows(IllegalStateException.class, output::written);
        }
    }

    @Test
    void aFileThatIsOpenIsNotWritten() throws IOException {
        try (OutputFolder output = OutputFolder.open(temp);
                OutputStream open = output.create("one.txt")) {
            open.write('1');
            assertThrows(IllegalStateException.class, output::written);
        }
    }

    @Test
    void commitReplacesWhatIsThere() throws IOException {
        Files.writeString(temp.resolve("one.txt"), "old and longer");
        try (OutputFolder output = OutputFolder.open(temp)) {
            write(output, "one.txt", "1");
            output.commit();
        }

        assertEquals("1", Files.readString(temp.resolve("one.txt")));
        assertEquals(List.of("one.txt"), tree());
    }

    @Test
    void withoutCommitNothingIsLeft() throws IOException {
        try (OutputFolder output = OutputFolder.open(temp.resolve("a/b"))) {
            write(output, "one.txt", "1");
            write(output, "pages/two.txt", "2");
        }

        assertEquals(List.of(), tree());
    }

    @Test
    void withoutCommitWhatIsThereStays() throws IOException {
        Files.writeString(temp.resolve("one.txt"), "old");
        try (OutputFolder output = OutputFolder.open(temp)) {
            write(output, "one.txt", "new");
        }

        assertEquals("old", Files.readString(temp.resolve("one.txt")));
        assertEquals(List.of("one.txt"), tree());
    }

    @Test
    void aNewFolderThatSomebodyElseUsesStays() throws IOException {
        try (OutputFolder output = OutputFolder.open(temp.resolve("a/b"))) {
            write(output, "one.txt", "1");
            Files.writeString(temp.resolve("a/other.txt"), "other");
        }

        assertEquals(List.of("a", "a/other.txt"), tree());
    }

    @Test
    void aFileThatIsStillOpenIsDeleted() throws IOException {
        OutputFolder output = OutputFolder.open(temp);
        OutputStream stream = output.create("one.txt");
        stream.write(1);

        assertThrows(IllegalStateException.class, output::commit);
        output.close();

        assertEquals(List.of(), tree());
        assertThrows(IOException.class, () -> stream.write(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "../x",
                "a/../../x",
                "a/..",
                "/etc/x",
                "a//b",
                "a/",
                "C:x",
                "a\\b",
                "x\u0000",
                "x\n",
                "x.",
                "x ",
                "a*b",
                "a?b",
                "\"a\"",
                "<a>",
                "a|b"
            })
    void namesThatLeadElsewhereAreRefused(String name) throws IOException {
        try (OutputFolder output = OutputFolder.open(temp)) {
            assertThrows(IllegalArgumentException.class, () -> output.create(name));
        }

        assertEquals(List.of(), tree());
    }

    @Test
    void aNameIsBegunOnce() throws IOException {
        try (OutputFolder output = OutputFolder.open(temp)) {
            write(output, "one.txt", "1");

            assertThrows(IllegalArgumentException.class, () -> output.create("one.txt"));
        }
    }

    @Test
    void nothingCanBeAddedAfterwards() throws IOException {
        OutputFolder output = OutputFolder.open(temp);
        output.commit();

        assertThrows(IllegalStateException.class, () -> output.create("one.txt"));
        assertThrows(IllegalStateException.class, output::commit);
        output.close();
    }

    @Test
    void aFolderInThePlaceOfAFileStopsEverything() throws IOException {
        Files.createDirectory(temp.resolve("two.txt"));
        try (OutputFolder output = OutputFolder.open(temp)) {
            write(output, "one.txt", "1");
            write(output, "two.txt", "2");

            assertThrows(FileSystemException.class, output::commit);
        }

        assertEquals(List.of("two.txt"), tree());
    }

    @Test
    void aFileInThePlaceOfTheFolderIsAnError() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");

        FileSystemException refused =
                assertThrows(
                        FileSystemException.class, () -> OutputFolder.open(file.resolve("below")));

        assertTrue(refused.getMessage().endsWith("is not a folder"));
    }

    @Test
    void whatIsKeptMeanwhileIsReadAgainAndGone() throws IOException {
        try (OutputFolder output = OutputFolder.open(temp)) {
            FileChannel one = output.scratch();
            FileChannel two = output.scratch();
            one.write(ByteBuffer.wrap(new byte[] {1, 2, 3}));
            two.write(ByteBuffer.wrap(new byte[] {4}));
            ByteBuffer read = ByteBuffer.allocate(2);
            one.read(read, 1);
            assertArrayEquals(new byte[] {2, 3}, read.array());
            output.commit();
            assertFalse(one.isOpen());
            assertThrows(IllegalStateException.class, output::scratch);
        }
        assertEquals(List.of(), tree());
        try (OutputFolder output = OutputFolder.open(temp)) {
            output.scratch().write(ByteBuffer.wrap(new byte[] {1}));
        }
        assertEquals(List.of(), tree());
    }

    @Test
    void leftoversOfACrashAreNotInTheWay() throws IOException {
        Files.writeString(temp.resolve(".one.txt.0.tmp"), "half a fi");
        try (OutputFolder output = OutputFolder.open(temp)) {
            write(output, "one.txt", "1");
            output.commit();
        }

        assertEquals(List.of(".one.txt.0.tmp", "one.txt"), tree());
    }

    @Test
    void theEndOfTheProcessLeavesNothing() throws IOException, InterruptedException {
        Files.writeString(temp.resolve("open"), "old");
        for (String folder : List.of("", "new/folder")) {
            Process process = begin(temp.resolve(folder));
            try (BufferedReader names = process.inputReader()) {
                String name = names.readLine();
                while (!UnfinishedExport.AWAITED.equals(name)) {
                    assertNotNull(name, "The process ended too early");
                    name = names.readLine();
                }
            }
            process.destroy();
            assertNotEquals(0, process.waitFor());

            assertEquals(List.of("open"), tree());
            assertEquals("old", Files.readString(temp.resolve("open")));
        }
    }

    private static Process begin(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        UnfinishedExport.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void write(OutputFolder output, String name, String text) throws IOException {
        try (TextOutput stream = new TextOutput(output.create(name))) {
            stream.write(text);
        }
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.skip(1)
                    .map(it -> temp.relativize(it).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
