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

    /** What makes a build necessary. */
    private enum Reason {
        EDITED {
            @Override
            List<String> apply(Cli cli) throws IOException {
                cli.write("src/b.hotfix", "hotfix b \"C\" { restart none }\n");
                return USUAL;
            }
        },
        ADDED {
            @Override
            List<String> apply(Cli cli) throws IOException {
                cli.write("src/deep/c.hotfix", "hotfix c \"C\" { restart none }\n");
                return USUAL;
            }
        },
        REMOVED {
            @Override
            List<String> apply(Cli cli) throws IOException {
                Files.delete(cli.folder().resolve("src/b.hotfix"));
                return USUAL;
            }
        },
        RENAMED {
            @Override
            List<String> apply(Cli cli) throws IOException {
                Path file = cli.folder().resolve("src/b.hotfix");
                Files.move(file, file.resolveSibling("z.hotfix"));
                return USUAL;
            }
        },
        OTHER_FORMATS {
            @Override
            List<String> apply(Cli cli) {
                return with("--to", "json,csv,html");
            }
        },
        OTHER_PROFILE {
            @Override
            List<String> apply(Cli cli) {
                return with("--to", "json,csv", "--profile", "draft");
            }
        },
        PROJECT_FILE {
            @Override
            List<String> apply(Cli cli) throws IOException {
                cli.write("hotfix.json", "{ \"severities\": { \"missing-mum\": \"off\" } }\n");
                return USUAL;
            }
        },
        LOSSES {
            @Override
            List<String> apply(Cli cli) {
                return with("--to", "json,csv", "--losses", "lost.json");
            }
        },
        NO_CACHE {
            @Override
            List<String> apply(Cli cli) {
                return with("--to", "json,csv", "--no-cache");
            }
        },
        OUTPUT_EDITED {
            @Override
            List<String> apply(Cli cli) throws IOException {
                Path csv = cli.folder().resolve("out/entries.csv");
                byte[] content = Files.readAllBytes(csv);
                content[content.length - 1] ^= 1;
                Files.write(csv, content);
                return USUAL;
            }
        },
        OUTPUT_DELETED {
            @Override
            List<String> apply(Cli cli) throws IOException {
                Files.delete(cli.folder().resolve("out/entries.csv"));
                return USUAL;
            }
        },
        RECORD_DELETED {
            @Override
            List<String> apply(Cli cli) throws IOException {
                Files.delete(cli.folder().resolve("out").resolve(BuildRecord.NAME));
                return USUAL;
            }
        };

        /** Changes something, and answers the arguments of the next build. */
        abstract List<String> apply(Cli cli) throws IOException;

        private static List<String> with(String... more) {
            List<String> arguments = new ArrayList<>(List.of("build", "src", "--out", "out"));
            arguments.addAll(List.of(more));
            return arguments;
        }
    }

    private static final List<String> USUAL = Reason.with("--to", "json,csv");

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
        Cli.Answer first = build(USUAL);
        assertEquals(0, first.code());
        assertTrue(first.err().contains("warning: "), first.err());
        Map<String, Object> before = age();

        Cli.Answer second = build(USUAL);

        assertEquals(new Cli.Answer(0, "", first.err() + UP_TO_DATE), second);
        for (Map.Entry<String, Object> file : before.entrySet()) {
            Path path = folder.resolve("out").resolve(file.getKey());
            assertEquals(file.getValue(), identity(path), file.getKey());
        }
        assertEquals(second, build(USUAL));
        assertSameAsAnew(USUAL);
    }

    @Test
    void theTimeOfASourceDoesNotMatter() throws IOException {
        build(USUAL);
        Files.setLastModifiedTime(folder.resolve("src/a.hotfix"), BEFORE);

        assertTrue(build(USUAL).err().endsWith(UP_TO_DATE));
    }

    @Test
    void everyFormatIsRemembered() throws IOException {
        Project.copy(Project.EXAMPLES, folder.resolve("src/examples"));
        List<String> all = Reason.with("--to", "all");
        Cli.Answer first = build(all);

        assertEquals(new Cli.Answer(0, "", first.err() + UP_TO_DATE), build(all));
    }

    @ParameterizedTest
    @EnumSource
    void aReasonToBuild(Reason reason) throws IOException {
        assertEquals(0, build(USUAL).code());
        assertTrue(build(USUAL).err().endsWith(UP_TO_DATE));
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
        build(USUAL);
        Path record = folder.resolve("out").resolve(BuildRecord.NAME);
        byte[] content = Files.readAllBytes(record);
        content[Math.min(at, content.length - 1)] ^= 1;
        Files.write(record, content);

        assertFalse(build(USUAL).err().contains(UP_TO_DATE));
        assertTrue(build(USUAL).err().endsWith(UP_TO_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "hotfix-build 1 \n", "{}", "hotfix-build 3 x\ninputs \n"})
    void aRecordOfSomebodyElseIsNone(String text) throws IOException {
        build(USUAL);
        Files.writeString(folder.resolve("out").resolve(BuildRecord.NAME), text);

        assertFalse(build(USUAL).err().contains(UP_TO_DATE));
    }

    @Test
    void aRecordThatIsNoTextIsNone() throws IOException {
        build(USUAL);
        Files.write(
                folder.resolve("out").resolve(BuildRecord.NAME), new byte[] {(byte) 0xC3, 0x28});

        assertFalse(build(USUAL).err().contains(UP_TO_DATE));
    }

    @Test
    void errorsAreNotRemembered() throws IOException {
        build(USUAL);
        cli.write("src/b.hotfix", "hotfix b { replaces nope }");

        Cli.Answer first = build(USUAL);

        assertEquals(1, first.code());
        assertEquals(first, build(USUAL));
        cli.write("src/b.hotfix", "hotfix b \"B\" { restart none }\n");
        assertTrue(build(USUAL).err().endsWith(UP_TO_DATE));
    }

    @Test
    void aSourceThatCannotBeReadIsNotRemembered() throws IOException {
        build(USUAL);
        Cli.Answer missing =
                build(List.of("build", "src", "gone", "--out", "out", "--to", "json,csv"));

        assertEquals(2, missing.code());
        assertTrue(missing.err().startsWith("gone: no such file or folder\n"), missing.err());
    }

    @Test
    void withoutTheCacheNothingIsRemembered() throws IOException {
        List<String> arguments = Reason.with("--no-cache");
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
        build(USUAL);
        String record =
                Files.readString(
                        folder.resolve("out").resolve(BuildRecord.NAME), StandardCharsets.UTF_8);

        assertFalse(record.contains(folder.toString()), record);
        assertTrue(record.startsWith("hotfix-build 2 "), record);
    }
}
