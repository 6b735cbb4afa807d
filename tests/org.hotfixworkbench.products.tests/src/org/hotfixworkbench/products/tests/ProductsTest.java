package org.hotfixworkbench.products.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The products run as a user would run them, and each archive is for its system only. */
class ProductsTest {

    private static final String[] CHECK = {
        "-nosplash", "-application", "org.hotfixworkbench.cli", "check", "examples/servicing"
    };

    private static final String WRONG_USAGE = "no-such-command";

    @TempDir private Path folder = Path.of("");

    @Test
    void linuxArchive() throws Exception {
        Path place = Files.createDirectories(folder.resolve("with a blank"));
        Path archive = Places.archive("linux.gtk.x86_64");
        Running.lines(List.of("tar", "xzf", archive.toString(), "-C", place.toString()));
        List<String> start = List.of(place.resolve("hotfix-workbench/hotfix-workbench").toString());

        answersLikeTheCommandLine(start);
        Window.opensAndCloses("archive", start, folder);
    }

    @Test
    void imageWithItsOwnJava() throws Exception {
        List<String> start = List.of(Places.IMAGE.resolve("bin/hotfix-workbench").toString());

        answersLikeTheCommandLine(start);
        Window.opensAndCloses("image", start, folder);
    }

    @Test
    void installedFromTheUpdateSite() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        String launcher = Places.launcher(Places.INSTALLED).toString();
        List<String> start =
                List.of(java, "-Dguice_bytecode_gen_option=DISABLED", "-jar", launcher);

        answersLikeTheCommandLine(start);
        Window.opensAndCloses(
                "update site",
                Running.command(start, "-product", "org.hotfixworkbench.workbench.product"),
                folder);
    }

    /** Exit code and both streams, of a check and of a slip. */
    private void answersLikeTheCommandLine(List<String> start) throws Exception {
        List<String> command = List.of(Places.COMMAND_LINE.toString());
        Running.Ended expected =
                Running.toTheEnd(folder, Running.command(command, "check", "examples/servicing"));

        assertEquals(0, expected.status());
        assertEquals(expected, Running.toTheEnd(folder, Running.command(start, CHECK)));

        Running.Ended refused = Running.toTheEnd(folder, Running.command(command, WRONG_USAGE));

        assertEquals(2, refused.status());
        assertEquals(
                refused,
                Running.toTheEnd(
                        folder,
                        Running.command(
                                start,
                                "-nosplash",
                                "-application",
                                "org.hotfixworkbench.cli",
                                WRONG_USAGE)));
    }

    @ParameterizedTest
    @CsvSource({
        "linux.gtk.x86_64, org.eclipse.swt.gtk.linux.x86_64, hotfix-workbench",
        "linux.gtk.aarch64, org.eclipse.swt.gtk.linux.aarch64, hotfix-workbench",
        "win32.win32.x86_64, org.eclipse.swt.win32.win32.x86_64, hotfix-workbench.cmd",
        "macosx.cocoa.x86_64, org.eclipse.swt.cocoa.macosx.x86_64, hotfix-workbench",
        "macosx.cocoa.aarch64, org.eclipse.swt.cocoa.macosx.aarch64, hotfix-workbench"
    })
    void archiveIsForItsSystem(String system, String fragment, String script) throws Exception {
        List<String> content = Places.content(Places.archive(system));

        List<String> toolkits =
                content.stream()
                        .filter(it -> it.matches(".*/org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*"))
                        .map(it -> it.replaceAll(".*/|_[0-9]+\\..*", ""))
                        .toList();
        List<String> scripts =
                content.stream().filter(it -> it.matches("hotfix-workbench/hotfix-.*")).toList();
        assertEquals(List.of(fragment), toolkits);
        assertEquals(List.of("hotfix-workbench/" + script), scripts);
        assertTrue(content.contains("hotfix-workbench/LICENSE"));
        assertTrue(content.contains("hotfix-workbench/scripts/java.options"));
    }

    /**
     * What is in the platform must come from there, or the test of the update site shows nothing.
     */
    @Test
    void updateSiteBringsNoPlatform() throws Exception {
        Path site = Places.ROOT.resolve("releng/org.hotfixworkbench.site/target/repository");
        try (Stream<Path> bundles = Files.list(site.resolve("plugins"))) {
            assertEquals(
                    List.of(),
                    bundles.map(it -> it.getFileName().toString())
                            .filter(it -> it.startsWith("org.eclipse.ui"))
                            .toList());
        }
    }
}
