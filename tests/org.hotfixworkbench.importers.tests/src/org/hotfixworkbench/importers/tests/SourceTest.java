package org.hotfixworkbench.importers.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source shows its beginning at once, and no more of it than asked for. */
class SourceTest {

    @TempDir Path folder;

    @Test
    void headIsTheBeginning() throws Exception {
        byte[] bytes = new byte[Source.HEAD + 10];
        bytes[Source.HEAD - 1] = 7;
        Source source = Source.open(Files.write(folder.resolve("a"), bytes));

        assertEquals(Source.HEAD, source.head().length);
        assertEquals(7, source.head()[Source.HEAD - 1]);
        assertArrayEquals(bytes, source.bytes(bytes.length));
    }

    @Test
    void oneByteTooManyIsRefused() throws Exception {
        Source source = Source.open(Files.write(folder.resolve("a"), new byte[(1 << 20) + 1]));

        ImportException refused = assertThrows(ImportException.class, () -> source.bytes(1 << 20));
        assertEquals("larger than 1 MiB", refused.getMessage());
        assertEquals(0, refused.line());
    }
}
