package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.cli.incremental.BuildInputs;
import org.hotfixworkbench.cli.incremental.BuildMemory;
import org.junit.jupiter.api.Test;

/**
 * What is remembered of single files is used when it fits, and never when it does not: whatever
 * happens to the folder, the model is that of a build that remembers nothing.
 */
class BuildMemoryTest extends RememberedBuild {

    @Test
    void whatIsUnchangedIsKnown() throws IOException {
        write(3, "Another title");
        BuildInputs now = inputs("xmi", "json", "csv");

        Set<String> unchanged = memory(now).orElseThrow().results(now).unchanged();

        assertEquals(FILES - 1, unchanged.size());
        assertFalse(unchanged.contains("src/h3.hotfix"), unchanged.toString());
        assertNextBuildIsRight();
    }

    @Test
    void lossesAreThoseOfAllFiles() throws IOException {
        write(3, "Another title");
        cli.run("build", "src", "--out", "clean", "--no-cache", "--losses", "clean.json");
        assertEquals(0, build("--losses", "again.json").code());

        assertEquals(cli.read("clean.json"), cli.read("again.json"));
        assertModelIsClean();
    }

    @Test
    void formatsWithoutPiecesAreNotRemembered() throws IOException {
        assertEquals(0, build("--to", "json,html").code());

        assertTrue(memory(inputs("json", "html")).isEmpty());
        write(3, "Another title");
        cli.run("build", "src", "--out", "clean", "--no-cache", "--to", "json,html");
        assertEquals(0, build("--to", "json,html").code());
        for (String name : Project.files(folder.resolve("clean"))) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("clean").resolve(name)),
                    Files.readAllBytes(out(name)),
                    name);
        }
    }

    @Test
    void anotherProgramOrOtherSettingsKnowNothing() {
        BuildInputs now = inputs("xmi", "json", "csv");
        BuildInputs other = new BuildInputs("other", now.contents(), now.digest(), true);
        BuildInputs incomplete = new BuildInputs(now.basis(), now.contents(), now.digest(), false);

        assertTrue(memory(now).isPresent());
        assertTrue(memory(other).isEmpty());
        assertTrue(memory(incomplete).isEmpty());
        assertTrue(memory(inputs("xmi", "json")).isEmpty());
    }

    @Test
    void withoutTheCacheNothingIsReadOrWritten() throws IOException {
        byte[] before = Files.readAllBytes(out(BuildMemory.NAME));
        write(3, "Another title");
        assertEquals(0, build("--no-cache").code());
        assertArrayEquals(before, Files.readAllBytes(out(BuildMemory.NAME)));

        assertEquals(0, build().code());
        assertNextBuildIsRight("After that");
    }

    @Test
    void errorsLeaveEverything() throws IOException {
        byte[] before = Files.readAllBytes(out(BuildMemory.NAME));
        cli.write("src/h3.hotfix", "hotfix h3 { replaces nope }");
        assertEquals(1, build().code());

        assertArrayEquals(before, Files.readAllBytes(out(BuildMemory.NAME)));
        assertNextBuildIsRight();
    }

    @Test
    void anOutputThatWasEditedIsWrittenAnew() throws IOException {
        for (String name : List.of("servicing.json", "servicing.xmi", "entries.csv")) {
            byte[] content = Files.readAllBytes(out(name));
            for (int at : List.of(0, content.length / 3, content.length / 2, content.length - 1)) {
                byte[] edited = content.clone();
                edited[at] ^= 1;
                Files.write(out(name), edited);
                assertNextBuildIsRight(name + at);
            }
            Files.write(out(name), "more".getBytes(StandardCharsets.UTF_8));
            assertNextBuildIsRight(name + " is longer");
            Files.delete(out(name));
            assertNextBuildIsRight(name + " is deleted");
        }
    }

    /** The process ended while files were moved: each of the first ones may be in place. */
    @Test
    void aBuildThatBrokeOffCountsForNothing() throws IOException {
        List<String> files = Project.files(folder.resolve("out"));
        for (String moved : files) {
            write(5, "Half of it " + moved);
            cli.run("build", "src", "--out", "other");
            Path draft = folder.resolve("other").resolve(moved);
            Files.copy(draft, out(moved), StandardCopyOption.REPLACE_EXISTING);
            Files.write(out(".servicing.json.0.tmp"), new byte[] {1, 2, 3});
            write(5, "Title");
            assertNextBuildIsRightBesideDraft();
        }
    }

    private void assertNextBuildIsRightBesideDraft() throws IOException {
        write(3, "Another title");
        assertEquals(cli.run("build", "src", "--out", "clean", "--no-cache"), said());
        Files.delete(out(".servicing.json.0.tmp"));
        assertModelIsClean();
    }

    @Test
    void twoBuildsAtOnceDoNoHarm() throws IOException, InterruptedException {
        for (int round = 0; round < 3; round++) {
            write(1, "Round " + round);
            Process first = begin();
            write(2, "Round " + round);
            Process second = begin();
            assertEquals(0, first.waitFor());
            assertEquals(0, second.waitFor());
            assertNextBuildIsRight("After round " + round);
        }
    }

    private Process begin() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss4m",
                        "-Dguice_bytecode_gen_option=DISABLED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.hotfixworkbench.cli.HotfixMain",
                        "build",
                        "src",
                        "--out",
                        "out")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
