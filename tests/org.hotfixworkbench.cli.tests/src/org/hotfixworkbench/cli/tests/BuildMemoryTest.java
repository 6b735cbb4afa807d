package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hotfixworkbench.cli.incremental.BuildInputs;
import org.hotfixworkbench.cli.incremental.BuildMemory;
import org.hotfixworkbench.cli.incremental.BuildRecord;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is remembered of single files is used when it fits, and never when it does not: whatever
 * happens to the folder, the model is that of a build that remembers nothing.
 */
class BuildMemoryTest {

    private static final int FILES = 8;

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder);
        for (int i = 0; i < FILES; i++) {
            write(i, "Title");
        }
        Cli.Answer first = build();
        assertEquals(0, first.code(), first.err());
    }

    private void write(int number, String title) throws IOException {
        cli.write(
                "src/h" + number + ".hotfix",
                """
                hotfix h%d "%s" {
                    article KB90000%d
                    restart none
                    allow partial-replacement for Own.dll "It is a test." until 2199-01-01
                    allow conflicting-deliveries "It is a test."
                    replaces %s
                    payload NT6_0 {
                        package x86 of WindowsVista {
                            file Own%d.dll 6.0.6002.22001 2,000 2009-05-22 14:54 x86
                            file Shared.dll 6.0.6002.2200%d 2,000 2009-05-22 14:54 x86
                        }
                    }
                }
                """
                        .formatted(
                                number,
                                title,
                                number,
                                number == 0 ? "KB1" : "h" + (number - 1),
                                number,
                                number));
    }

    /** Builds into the folder that remembers. */
    private Cli.Answer build(String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", "src", "--out", "out"));
        arguments.addAll(List.of(more));
        return cli.run(arguments.toArray(String[]::new));
    }

    private Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    private static RuleSettings rules() {
        return RuleSettings.of(Profile.PUBLISH, LocalDate.now(ZoneOffset.UTC));
    }

    private BuildInputs inputs(String... formats) {
        return BuildInputs.of(
                SourceFinder.find(folder, List.of(Path.of("src"))),
                Exporters.choose(List.of(formats), Map.of()),
                rules());
    }

    private Optional<BuildMemory> memory(BuildInputs now) {
        return BuildRecord.read(folder.resolve("out"))
                .flatMap(it -> BuildMemory.read(folder.resolve("out"), it, now));
    }

    private void assertNextBuildIsRight() throws IOException {
        assertNextBuildIsRight("Another title");
    }

    /** Edits one source, builds, and compares with a build that remembers nothing. */
    private void assertNextBuildIsRight(String title) throws IOException {
        write(3, title);
        Cli.Answer clean = cli.run("build", "src", "--out", "clean", "--no-cache");

        assertEquals(clean, said());
        assertModelIsClean();
    }

    private void assertModelIsClean() throws IOException {
        Path clean = folder.resolve("clean");
        assertEquals(Project.files(clean), Project.model(folder.resolve("out")));
        for (String name : Project.files(clean)) {
            assertArrayEquals(
                    Files.readAllBytes(clean.resolve(name)), Files.readAllBytes(out(name)), name);
        }
    }

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
        assertNextBuildIsRight();
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
    void aMemoryWithAnyByteChangedIsNone() throws IOException {
        byte[] content = Files.readAllBytes(out(BuildMemory.NAME));
        BuildInputs now = inputs("xmi", "json", "csv");
        for (int at = 0; at < content.length; at++) {
            byte[] damaged = content.clone();
            damaged[at] ^= 0x10;
            Files.write(out(BuildMemory.NAME), damaged);
            assertTrue(memory(now).isEmpty(), "byte " + at);
        }
        assertNextBuildIsRight();
    }

    @Test
    void aMemoryThatIsCutIsNone() throws IOException {
        byte[] content = Files.readAllBytes(out(BuildMemory.NAME));
        BuildInputs now = inputs("xmi", "json", "csv");
        for (int length = 0; length < content.length; length += 7) {
            Files.write(out(BuildMemory.NAME), Arrays.copyOf(content, length));
            assertTrue(memory(now).isEmpty(), "length " + length);
        }
        assertNextBuildIsRight();
    }

    /** Somebody has taken the trouble to make all checksums fit. */
    @Test
    void nonsenseThatFitsItsChecksumsDoesNoHarm() throws IOException {
        Map<String, byte[]> model = model();
        byte[] content = Files.readAllBytes(out(BuildMemory.NAME));
        BuildInputs before = inputs("xmi", "json", "csv");
        write(3, "Another title");
        BuildInputs now = inputs("xmi", "json", "csv");
        Random random = new Random(1);
        int refused = 0;
        int built = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] nonsense = content.clone();
            int at = random.nextInt(content.length);
            nonsense[at] = (byte) random.nextInt(256);
            put(nonsense, before);
            if (memory(now).isEmpty()) {
                refused++;
            } else if (random.nextInt(8) == 0) {
                for (Map.Entry<String, byte[]> file : model.entrySet()) {
                    Files.write(out(file.getKey()), file.getValue());
                }
                assertEndsAsBuildsDo(build(), "byte " + at + " is " + nonsense[at]);
                built++;
            }
        }
        assertTrue(refused > 100, refused + " refused");
        assertTrue(built > 50, built + " built");
        assertNextBuildIsRightWithoutMemory();
    }

    private Map<String, byte[]> model() throws IOException {
        Map<String, byte[]> model = new HashMap<>();
        for (String name : Project.model(folder.resolve("out"))) {
            model.put(name, Files.readAllBytes(out(name)));
        }
        return model;
    }

    private static void assertEndsAsBuildsDo(Cli.Answer answer, String what) {
        assertTrue(answer.code() <= 1, what + ": " + answer.err());
        assertTrue(answer.err().endsWith(" in " + FILES + " files\n"), what + ": " + answer.err());
    }

    private void assertNextBuildIsRightWithoutMemory() throws IOException {
        Files.delete(out(BuildMemory.NAME));
        assertNextBuildIsRight("Title after nonsense");
    }

    /** Each edit makes a line that nobody had, and leaves one that nobody has. */
    @Test
    void linesThatAreGoneAreForgotten() throws IOException {
        int used = lines();
        int most = 0;
        int kept = 0;
        for (int edit = 0; edit < 4 * used; edit++) {
            String row = "Own" + edit + "x.dll 6.0.6002.22001 2,000 2009-05-22 14:54 x86";
            write(3, "Edit");
            Path file = folder.resolve("src/h3.hotfix");
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("Own3.dll 6.0.6002.22001 2,000 2009-05-22 14:54 x86", row));
            boolean known = memory(inputs("xmi", "json", "csv")).isPresent();
            assertEquals(0, build().code());
            kept += known ? 1 : 0;
            most = Math.max(most, lines());
        }
        assertTrue(kept > 2 * used, kept + " memories were used");
        assertTrue(most > used && most <= 2 * used + 1, most + " of " + used + " lines");
        assertNextBuildIsRight();
    }

    /** How many lines the memory has, of whatever use it is. */
    private int lines() throws IOException {
        String memory = Files.readString(out(BuildMemory.NAME), StandardCharsets.ISO_8859_1);
        return memory.split("[A-Za-z0-9]+\\.dll", -1).length - 1;
    }

    private void put(byte[] memory, BuildInputs now) throws IOException {
        try (OutputFolder target = OutputFolder.open(folder.resolve("out"))) {
            try (OutputStream file = target.create(BuildMemory.NAME)) {
                file.write(memory);
            }
            BuildRecord.of(now, target, "").write(target);
            target.commit();
        }
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

    /** What a build says, whether it was necessary or not. */
    private Cli.Answer said() {
        Cli.Answer answer = build();
        return new Cli.Answer(
                answer.code(), answer.out(), answer.err().replace("up to date\n", ""));
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
            assertNextBuildIsRight();
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
