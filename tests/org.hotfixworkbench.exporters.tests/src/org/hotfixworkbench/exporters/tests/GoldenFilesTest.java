package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small model in every format, compared with files that a person has read. */
class GoldenFilesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"xmi, servicing.xmi", "json, servicing.json", "csv, entries.csv", "oval, oval.xml"})
    void theSmallModelIsWrittenAsReviewed(String format, String file) throws IOException {
        String actual = Exported.text(format, folder, new SmallModel().elements());

        assertEquals(ProjectFiles.golden(file), actual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "json", "csv", "oval"})
    void theSameModelGivesTheSameBytes(String format) throws IOException {
        Path first = Exported.file(format, folder.resolve("1"), new SmallModel().elements());
        Path second = Exported.file(format, folder.resolve("2"), new SmallModel().elements());

        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }
}
