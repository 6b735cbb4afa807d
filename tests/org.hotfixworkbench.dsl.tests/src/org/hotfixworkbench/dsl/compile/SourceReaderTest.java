package org.hotfixworkbench.dsl.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is a text, and where it stops being one. */
class SourceReaderTest {

    private final Path folder;

    SourceReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private SourceFile file(byte... bytes) throws IOException {
        return new SourceFile(Files.write(folder.resolve("f.hotfix"), bytes), "f.hotfix");
    }

    private static String problem(SourceFile file) {
        return assertThrows(SourceReader.UnreadableException.class, () -> SourceReader.read(file))
                .problem()
                .toString();
    }

    @Test
    void aTextIsReadAsItIs() throws Exception {
        String text = "\uFEFFa\r\n\u00e4\u20ac\uD83D\uDE00\t";

        assertEquals(text, SourceReader.read(file(text.getBytes(StandardCharsets.UTF_8))));
        assertEquals("", SourceReader.read(file()));
    }

    @Test
    void aWrongByteIsLocated() throws IOException {
        assertEquals(
                "f.hotfix:2:2: this byte is not UTF-8; save the file as UTF-8",
                problem(file((byte) 'a', (byte) '\n', (byte) 'b', (byte) 0xE4, (byte) 'c')));
        // an overlong zero, half of a surrogate pair
        assertEquals(
                "f.hotfix:1:1: this byte is not UTF-8; save the file as UTF-8",
                problem(file((byte) 0xC0, (byte) 0x80)));
        assertEquals(
                "f.hotfix:1:1: this byte is not UTF-8; save the file as UTF-8",
                problem(file((byte) 0xED, (byte) 0xA0, (byte) 0x80)));
    }

    @Test
    void aZeroByteIsNoText() throws IOException {
        assertEquals(
                "f.hotfix:1:3: a binary file, not a text",
                problem(file((byte) 'M', (byte) 'Z', (byte) 0, (byte) 0x90)));
    }

    @Test
    void theLimitIsAllowedAndNotMore() throws Exception {
        Path large = folder.resolve("large.hotfix");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.write("x".repeat(4).getBytes(StandardCharsets.UTF_8));
            file.setLength(SourceReader.LARGEST + 1);
        }

        assertEquals(
                "large: this file is larger than 16 MiB", problem(new SourceFile(large, "large")));
        byte[] most = new byte[(int) SourceReader.LARGEST];
        java.util.Arrays.fill(most, (byte) ' ');
        assertEquals(most.length, SourceReader.read(file(most)).length());
    }

    @Test
    void whatIsNoFileIsSaid() {
        assertEquals("f: not a regular file", problem(new SourceFile(folder, "f")));
        assertEquals(
                "f: no such file or folder",
                problem(new SourceFile(folder.resolve("missing"), "f")));
    }

    /** A test cannot rely on a file that it may not read: it may run as somebody who may. */
    @Test
    void reasonsInWords() {
        assertEquals(
                "no permission to read it",
                SourceReader.reason(new java.nio.file.AccessDeniedException("x")));
        assertEquals(
                "no such file or folder",
                SourceReader.reason(new java.nio.file.NoSuchFileException("x")));
        assertEquals(
                "cannot be read: disk gone", SourceReader.reason(new IOException("disk gone")));
    }
}
