package org.hotfixworkbench.cli.incremental;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders are watched. */
class SourceWatchTest {

    @TempDir Path folder;

    /** Between the moment in which a folder is found and that in which it is watched. */
    @Test
    void aFolderThatIsGoneIsPassedOver() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (WatchService reports = folder.getFileSystem().newWatchService()) {
            assertTrue(SourceWatch.register(reports, folder));
            assertFalse(SourceWatch.register(reports, folder.resolve("gone")));
            assertFalse(SourceWatch.register(reports, file));
            assertFalse(SourceWatch.register(reports, file.resolve("below")));
        }
    }
}
