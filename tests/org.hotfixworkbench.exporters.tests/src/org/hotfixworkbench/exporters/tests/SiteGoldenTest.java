package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.FormatChoice;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of the small model, compared with files that a person has read. */
class SiteGoldenTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "html, html/hotfixes/credssp-ca-chain.html",
        "html, html/search/1.js",
        "markdown, markdown/index.md",
        "markdown, markdown/hotfixes/the-odd-one-1-more.md"
    })
    void thePageIsWrittenAsReviewed(String format, String file) throws IOException {
        FormatChoice choice = FormatChoice.of(Exporters.byId(format).orElseThrow());
        Exported.write(choice, folder, new SmallModel().elements());

        assertEquals(ProjectFiles.golden(file), Files.readString(folder.resolve(file)));
    }
}
