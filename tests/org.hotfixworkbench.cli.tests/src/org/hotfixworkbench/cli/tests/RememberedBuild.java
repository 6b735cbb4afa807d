package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotfixworkbench.cli.incremental.BuildInputs;
import org.hotfixworkbench.cli.incremental.BuildMemory;
import org.hotfixworkbench.cli.incremental.BuildRecord;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.exporters.Exporters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder with sources that were built once. */
abstract class RememberedBuild {

    static final int FILES = 8;

    @TempDir Path folder;
    Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder);
        for (int i = 0; i < FILES; i++) {
            write(i, "Title");
        }
        Cli.Answer first = build();
        assertEquals(0, first.code(), first.err());
    }

    /** Writes one of the sources. */
    void write(int number, String title) throws IOException {
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
    Cli.Answer build(String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", "src", "--out", "out"));
        arguments.addAll(List.of(more));
        return cli.run(arguments.toArray(String[]::new));
    }

    /** A file of the output. */
    Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    private static RuleSettings rules() {
        return RuleSettings.of(Profile.PUBLISH, LocalDate.now(ZoneOffset.UTC));
    }

    /** What there is to build. */
    BuildInputs inputs(String... formats) {
        return BuildInputs.of(
                SourceFinder.find(folder, List.of(Path.of("src"))),
                Exporters.choose(List.of(formats), Map.of()),
                rules());
    }

    /** What is remembered. */
    Optional<BuildMemory> memory(BuildInputs now) {
        return BuildRecord.read(folder.resolve("out"))
                .flatMap(it -> BuildMemory.read(folder.resolve("out"), it, now));
    }

    /** Edits one source, builds, and compares with a build that remembers nothing. */
    void assertNextBuildIsRight() throws IOException {
        assertNextBuildIsRight("Another title");
    }

    /** Edits one source, builds, and compares with a build that remembers nothing. */
    void assertNextBuildIsRight(String title) throws IOException {
        write(3, title);
        Cli.Answer clean = cli.run("build", "src", "--out", "clean", "--no-cache");

        assertEquals(clean, said());
        assertModelIsClean();
    }

    void assertModelIsClean() throws IOException {
        Path clean = folder.resolve("clean");
        assertEquals(Project.files(clean), Project.model(folder.resolve("out")));
        for (String name : Project.files(clean)) {
            assertArrayEquals(
                    Files.readAllBytes(clean.resolve(name)), Files.readAllBytes(out(name)), name);
        }
    }

    /** What a build says, whether it was necessary or not. */
    Cli.Answer said() {
        Cli.Answer answer = build();
        return new Cli.Answer(
                answer.code(), answer.out(), answer.err().replace("up to date\n", ""));
    }
}
