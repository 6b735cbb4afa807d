package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hotfixworkbench.model.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Nu HTML checker, which is behind the validator of the W3C, has nothing to say of our pages.
 */
class HtmlCheckerTest {

    private static final Path JARS =
            Path.of(System.getProperty("project.root"))
                    .resolve("tests/org.hotfixworkbench.exporters.tests/target/html-checker");

    @TempDir Path folder;

    /** What the checker says of a site, a line each. */
    private List<String> messages(Path site) throws IOException, InterruptedException {
        List<String> jars = new ArrayList<>();
        try (Stream<Path> all = Files.list(JARS)) {
            all.forEach(it -> jars.add(it.toString()));
        }
        Path said = folder.resolve("said.txt");
        Process checker =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xss4m",
                                "-cp",
                                String.join(File.pathSeparator, jars),
                                "nu.validator.client.SimpleCommandLineValidator",
                                "--format",
                                "gnu",
                                "--also-check-css",
                                "--skip-non-html",
                                site.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        boolean ended = checker.waitFor(120, TimeUnit.SECONDS);
        checker.destroyForcibly();
        assertEquals(true, ended, "the checker has not ended in time");
        return Files.readString(said, StandardCharsets.UTF_8)
                .lines()
                // it takes no file for the page's own origin; that a browser does is tested there
                .filter(it -> !it.contains("Resource violates Content Security Policy"))
                .toList();
    }

    @Test
    void thePagesOfTheSmallModelAreValid() throws IOException, InterruptedException {
        SiteFiles site = SiteFiles.html(folder, new SmallModel().elements());
        assertEquals(List.of(), messages(site.root()));
    }

    @Test
    void pagesWithHostileTextsAreValid() throws IOException, InterruptedException {
        List<Element> elements = new RandomModel(7).elements();
        HostileTexts.into(elements, 7);
        SiteFiles site = SiteFiles.html(folder, elements);
        assertEquals(List.of(), messages(site.root()));
    }

    @Test
    void theCheckerFindsMistakes() throws IOException, InterruptedException {
        Path site = Files.createDirectory(folder.resolve("wrong"));
        Files.writeString(site.resolve("wrong.html"), "<!DOCTYPE html><title>x</title><center>y");
        assertEquals(1, messages(site).stream().filter(it -> it.contains("obsolete")).count());
    }
}
