package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotfixworkbench.cli.incremental.BuildInputs;
import org.hotfixworkbench.cli.incremental.BuildRecord;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.FormatChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A build of what was built before does nothing, and anything else is built. */
class IncrementalBuildTest {

    private static final String UP_TO_DATE = "up to date\n";

    /** Long ago, so that a file that is written again has another time. */
    private static final FileTime BEFORE = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder);
        cli.write("src/a.hotfix", "hotfix a \"A\" { restart none }\n");
        cli.write("src/b.hotfix", "hotfix b \"B\" { restart none }\n");
    }

    private Cli.Answer build(List<String> arguments) {
        return cli.run(arguments.toArray(String[]::new));
    }

    /** Makes all files of the output old, and tells which they are now. */
    private Map<String, Object> age() throws IOException {
        Map<String, Object> keys = new TreeMap<>();
        for (String name : Project.files(folder.resolve("out"))) {
            Path file = folder.resolve("out").resolve(name);
            Files.setLastModifiedTime(file, BEFORE);
            keys.put(name, identity(file));
        }
        return keys;
    }

    private static List<Object> identity(Path file) throws IOException {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
        return List.of(String.valueOf(is.fileKey()), is.lastModifiedTime());
    }

    @Test
    void whatIsUnchangedIsNotWrittenAndSaysTheSame() throws IOException {
        Project.copy(Project.EXAMPLES, folder.resolve("src/examples"));
        Cli.Answer first = build(BuildReason.USUAL);
        assertEquals(0, first.code());
        assertTrue(first.err().contains("warning: "), first.err());
        Map<String, Object> before = age();

        Cli.Answer second = build(BuildReason.USUAL);

        assertEquals(new Cli.Answer(0, "", first.err() + UP_TO_DATE), second);
        for (Map.Entry<String, Object> file : before.entrySet()) {
            Path path = folder.resolve("out").resolve(file.getKey());
            assertEquals(file.getValue(), identity(path), file.getKey());
        }
        assertEquals(second, build(BuildReason.USUAL));
        assertSameAsAnew(BuildReason.USUAL);
    }

    @Test
    void theTimeOfASourceDoesNotMatter() throws IOException {
        build(BuildReason.USUAL);
        Files.setLastModifiedTime(folder.resolve("src/a.hotfix"), BEFORE);

        assertTrue(build(BuildReason.USUAL).err().endsWith(UP_TO_DATE));
    }

    @Test
    void everyFormatIsRemembered() throws IOException {
        Project.copy(Project.EXAMPLES, folder.resolve("src/examples"));
        List<String> all = BuildReason.with("--to", "all");
        Cli.Answer first = build(all);

        assertEquals(new Cli.Answer(0, "", first.err() + UP_TO_DATE), build(all));
    }

    @ParameterizedTest
    @EnumSource
    void aBuildReasonToBuild(BuildReason reason) throws IOException {
        assertEquals(0, build(BuildReason.USUAL).code());
        assertTrue(build(BuildReason.USUAL).err().endsWith(UP_TO_DATE));
        List<String> arguments = reason.apply(cli);
        age();

        Cli.Answer answer = build(arguments);

        assertEquals(0, answer.code(), answer.err());
        assertFalse(answer.err().contains(UP_TO_DATE), answer.err());
        Path json = folder.resolve("out/servicing.json");
        assertNotEquals(BEFORE, Files.getLastModifiedTime(json));
        assertSameAsAnew(arguments);
    }

    /** The model is what a build into a new folder writes. */
    private void assertSameAsAnew(List<String> arguments) throws IOException {
        List<String> anew = new ArrayList<>(arguments);
        anew.set(anew.indexOf("out"), "anew");
        if (!anew.contains("--no-cache")) {
            anew.add("--no-cache");
        }
        assertEquals(0, build(anew).code());
        assertEquals(Project.files(folder.resolve("anew")), Project.model(folder.resolve("out")));
        for (String file : Project.files(folder.resolve("anew"))) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("anew").resolve(file)),
                    Files.readAllBytes(folder.resolve("out").resolve(file)),
                    file);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 90, 200, 1000})
    void aRecordThatIsDamagedIsNone(int at) throws IOException {
        build(BuildReason.USUAL);
        Path record = folder.resolve("out").resolve(BuildRecord.NAME);
        byte[] content = Files.readAllBytes(record);
        content[Math.min(at, content.length - 1)] ^= 1;
        Files.write(record, content);

        assertFalse(build(BuildReason.USUAL).err().contains(UP_TO_DATE));
        assertTrue(build(BuildReason.USUAL).err().endsWith(UP_TO_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "hotfix-build 1 \n", "{}", "hotfix-build 3 x\ninputs \n"})
    void aRecordOfSomebodyElseIsNone(String text) throws IOException {
        build(BuildReason.USUAL);
        Files.writeString(folder.resolve("out").resolve(BuildRecord.NAME), text);

        assertFalse(build(BuildReason.USUAL).err().contains(UP_TO_DATE));
    }

    @Test
    void aRecordThatIsNoTextIsNone() throws IOException {
        build(BuildReason.USUAL);
        Files.write(
                folder.resolve("out").resolve(BuildRecord.NAME), new byte[] {(byte) 0xC3, 0x28});

        assertFalse(build(BuildReason.USUAL).err().contains(UP_TO_DATE));
    }

    @Test
    void errorsAreNotRemembered() throws IOException {
        build(BuildReason.USUAL);
        cli.write("src/b.hotfix", "hotfix b { replaces nope }");

        Cli.Answer first = build(BuildReason.USUAL);

        assertEquals(1, first.code());
        assertEquals(first, build(BuildReason.USUAL));
        cli.write("src/b.hotfix", "hotfix b \"B\" { restart none }\n");
        assertTrue(build(BuildReason.USUAL).err().endsWith(UP_TO_DATE));
    }

    @Test
    void aSourceThatCannotBeReadIsNotRemembered() throws IOException {
        build(BuildReason.USUAL);
        Cli.Answer missing =
                build(List.of("build", "src", "gone", "--out", "out", "--to", "json,csv"));

        assertEquals(2, missing.code());
        assertTrue(missing.err().startsWith("gone: no such file or folder\n"), missing.err());
    }

    @Test
    void withoutTheCacheNothingIsRemembered() throws IOException {
        List<String> arguments = BuildReason.with("--no-cache");
        assertEquals(0, build(arguments).code());

        assertEquals(Project.model(folder.resolve("out")), Project.files(folder.resolve("out")));
    }

    @Test
    void inputsAreEqualForTheSameOnly() {
        LocalDate day = LocalDate.of(2026, 11, 27);
        RuleSettings rules = RuleSettings.of(Profile.PUBLISH, day);
        List<FormatChoice> formats = Exporters.choose(List.of("json", "csv"), Map.of());
        BuildInputs inputs = inputs(formats, rules);

        assertTrue(inputs.complete());
        assertEquals(inputs, inputs(formats, rules));
        List<BuildInputs> others =
                List.of(
                        inputs(formats, RuleSettings.of(Profile.PUBLISH, day.plusDays(1))),
                        inputs(formats, RuleSettings.of(Profile.DRAFT, day)),
                        inputs(formats, rules.withOverrides(Map.of("missing-mum", Severity.OFF))),
                        inputs(formats, rules.withOverrides(Map.of("missing-mum", Severity.INFO))),
                        inputs(Exporters.choose(List.of("json"), Map.of()), rules),
                        inputs(
                                Exporters.choose(List.of("csaf"), Map.of("csaf.tlp", "GREEN")),
                                rules),
                        inputs(
                                Exporters.choose(List.of("csaf"), Map.of("csaf.tlp", "RED")),
                                rules));
        assertEquals(others.size(), others.stream().map(BuildInputs::digest).distinct().count());
        assertFalse(others.contains(inputs));
    }

    private BuildInputs inputs(List<FormatChoice> formats, RuleSettings rules) {
        return BuildInputs.of(SourceFinder.find(folder, List.of(Path.of("src"))), formats, rules);
    }

    @Test
    void theRecordNamesNoPathOfTheMachine() throws IOException {
        build(BuildReason.USUAL);
        String record =
                Files.readString(
                        folder.resolve("out").resolve(BuildRecord.NAME), StandardCharsets.UTF_8);

        assertFalse(record.contains(folder.toString()), record);
        assertTrue(record.startsWith("hotfix-build 2 "), record);
    }
}
