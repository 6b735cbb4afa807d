package org.hotfixworkbench.exporters.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the project that are tested together with the code. */
final class ProjectFiles {

    private static final Path ROOT = Path.of(System.getProperty("project.root"));

    private ProjectFiles() {}

    /** The text of a file, whose path starts at the root of the project. */
    static String read(String path) throws IOException {
        return Files.readString(ROOT.resolve(path));
    }

    /** The expected file of a format for the small model. */
    static String golden(String file) throws IOException {
        return read("tests/org.hotfixworkbench.exporters.tests/testdata/small/" + file);
    }

    /** The folder with the expected files of all formats for the small model. */
    static Path golden() {
        return ROOT.resolve("tests/org.hotfixworkbench.exporters.tests/testdata/small");
    }
}
