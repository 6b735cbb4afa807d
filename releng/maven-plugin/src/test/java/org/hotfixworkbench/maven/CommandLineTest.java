package org.hotfixworkbench.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive is unpacked once, whole, and nowhere else. */
class CommandLineTest {

    @TempDir private Path folder;

    private Path archive(String... names) throws IOException {
        Path archive = folder.resolve("archive.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes());
            }
        }
        return archive;
    }

    @Test
    void theFolderOfTheVersionIsLeftOut() throws IOException {
        Path home =
                CommandLine.unpack(
                        archive("hotfix-1/bin/hotfix", "hotfix-1/LICENSE"), folder.resolve("cli"));

        assertEquals("hotfix-1/bin/hotfix", Files.readString(home.resolve("bin/hotfix")));
        assertTrue(Files.exists(home.resolve("LICENSE")));
    }

    @Test
    void theSameArchiveIsUnpackedOnce() throws IOException {
        Path archive = archive("hotfix-1/LICENSE");
        Path home = CommandLine.unpack(archive, folder.resolve("cli"));
        Path made = Files.writeString(home.resolve("classes.jsa"), "made at the first start");

        CommandLine.unpack(archive, home);
        assertTrue(Files.exists(made));
        CommandLine.unpack(archive("hotfix-2/LICENSE", "hotfix-2/NOTICE.md"), home);
        assertFalse(Files.exists(made));
        assertTrue(Files.exists(home.resolve("NOTICE.md")));
    }

    @Test
    void nothingIsWrittenOutside() throws IOException {
        Path archive = archive("hotfix-1/../../outside");

        assertThrows(IOException.class, () -> CommandLine.unpack(archive, folder.resolve("cli")));
        assertFalse(Files.exists(folder.resolve("outside")));
    }

    @Test
    void aFolderWithoutCommandLineIsNamed() {
        IOException refused =
                assertThrows(IOException.class, () -> CommandLine.start(folder.resolve("cli")));

        assertTrue(refused.getMessage().endsWith("is no unpacked command line"));
    }
}
