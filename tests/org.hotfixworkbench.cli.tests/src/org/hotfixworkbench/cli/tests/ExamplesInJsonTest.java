package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hotfixworkbench.exporters.tests.Exported;
import org.hotfixworkbench.exporters.tests.JsonKept;
import org.hotfixworkbench.exporters.tests.JsonModel;
import org.hotfixworkbench.exporters.tests.XmiFiles;
import org.hotfixworkbench.model.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples, built into JSON by the command line. */
class ExamplesInJsonTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"servicing", "conformance"})
    void theModelComesBack(String example) throws IOException {
        Cli.Answer answer =
                new Cli(Project.ROOT)
                        .run(
                                "build",
                                "examples/" + example,
                                "--to",
                                "xmi,json",
                                "--out",
                                folder.toString());
        assertEquals(0, answer.code(), answer.err());
        List<Element> built = XmiFiles.load(folder.resolve("servicing.xmi")).getElements();
        String json = Files.readString(folder.resolve("servicing.json"));

        String before = Exported.text("xmi", folder.resolve("before"), JsonKept.of(built));
        String after = Exported.text("xmi", folder.resolve("after"), JsonModel.read(json));

        assertEquals(before, after);
    }
}
