package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The small model in the formats that write a folder, compared with files that a person has read.
 */
class GoldenFoldersTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csaf", "cyclonedx", "pkgproperties", "wsus"})
    void theSmallModelIsWrittenAsReviewed(String format) throws IOException {
        FolderTree.write(format, folder, new SmallModel().elements());

        Map<String, String> actual = FolderTree.read(folder);

        assertEquals(FolderTree.read(ProjectFiles.golden().resolve(format)).size(), actual.size());
        for (Map.Entry<String, String> file : actual.entrySet()) {
            assertEquals(
                    Files.readString(ProjectFiles.golden().resolve(file.getKey())),
                    file.getValue(),
                    file.getKey());
        }
    }
}
