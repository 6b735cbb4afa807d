package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens to sources between two builds, the second one answers and leaves what a build
 * does that remembers nothing.
 */
class RandomBuildsTest {

    private static final int STEPS = 40;
    private static final List<String> PROJECT_FILES =
            List.of(
                    "{}",
                    "{ \"severities\": { \"duplicate-id\": \"warning\" } }",
                    "{ \"severities\": { \"unresolved-reference\": \"warning\" } }",
                    "{ \"profile\": \"draft\" }",
                    "{ \"severities\": { \"undescribed-hotfix\": \"off\" } }");

    @TempDir Path folder;

    /** The hotfixes by file; a file has one or several. */
    private final Map<String, List<Draft>> sources = new TreeMap<>();

    private Random random = new Random();

    /** A hotfix as it will be written. */
    private record Draft(String name, int article, List<String> replaced, int revision) {

        String text() {
            StringBuilder text = new StringBuilder("hotfix ").append(name).append(" \"T");
            text.append(revision % 3).append("\" {\n");
            if (article > 0) {
                text.append("    article KB").append(article).append('\n');
            }
            text.append("    restart none\n");
            if (!replaced.isEmpty()) {
                text.append("    replaces ").append(String.join(", ", replaced)).append('\n');
            }
            String file = revision % 2 == 0 ? "Shared.dll" : "shared.dll";
            text.append("    payload NT6_0 {\n        package x86 of WindowsVista {\n");
            text.append("            file ").append(file).append(" 6.0.6001.").append(22000);
            text.append(" 1,000 2009-05-22 14:54 x86\n            file Own").append(name);
            text.append(".dll 6.0.6002.").append(22000 + revision);
            text.append(" 2,000 2009-05-22 14:54 x86\n        }\n    }\n}\n");
            return text.toString();
        }
    }

    /** The usual seeds; more with -Dseeds=N. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("seeds", 6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEndIsThatOfACleanBuild(long seed) throws IOException {
        random = new Random(seed);
        Cli cli = new Cli(folder);
        for (int i = 0; i < 12; i++) {
            sources.put("f" + i + ".hotfix", new ArrayList<>(List.of(draft(i))));
        }
        cli.write(
                "src/m.machine",
                "machine m { runs WindowsVista SP2 x86\n installed h1\n file a.dll 6.0.6002.18005 }");
        for (int step = 0; step < STEPS; step++) {
            String what = change(cli);
            write(cli);
            String where = "seed " + seed + ", step " + step + ": " + what;

            Cli.Answer clean = build(cli, "clean", "--no-cache");
            Cli.Answer again = build(cli, "out");

            assertEquals(clean.code(), again.code(), where);
            String said = again.err().replace("up to date\n", "");
            assertEquals(clean.err(), said.replace("hotfix: out ", "hotfix: clean "), where);
            assertSame(where);
        }
    }

    private static Cli.Answer build(Cli cli, String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", "src", "--out", out));
        arguments.addAll(List.of(more));
        return cli.run(arguments.toArray(String[]::new));
    }

    private Draft draft(int number) {
        List<String> replaced = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            replaced.add(reference());
        }
        return new Draft("h" + number, random.nextInt(8), replaced, random.nextInt(50));
    }

    /** A name, or an article in one case or the other, of which some nobody describes. */
    private String reference() {
        int number = random.nextInt(12);
        return switch (random.nextInt(4)) {
            case 0 -> "KB" + number;
            case 1 -> "kb" + number;
            default -> "h" + number;
        };
    }

    /** Changes something, and tells what. */
    private String change(Cli cli) throws IOException {
        String file = List.copyOf(sources.keySet()).get(random.nextInt(sources.size()));
        List<Draft> drafts = sources.getOrDefault(file, new ArrayList<>());
        Draft first = drafts.getFirst();
        switch (random.nextInt(11)) {
            case 0, 1 -> {
                int revision = first.revision() + 1;
                drafts.set(0, new Draft(first.name(), first.article(), first.replaced(), revision));
                return "row of " + file;
            }
            case 2 -> {
                String name = "h" + random.nextInt(14);
                drafts.set(0, new Draft(name, first.article(), first.replaced(), first.revision()));
                return "renamed to " + name + " in " + file;
            }
            case 3 -> {
                int article = random.nextInt(8);
                drafts.set(0, new Draft(first.name(), article, first.replaced(), first.revision()));
                return "article " + article + " in " + file;
            }
            case 4 -> {
                Draft draft = draft(random.nextInt(14));
                sources.put("f" + random.nextInt(20) + ".hotfix", new ArrayList<>(List.of(draft)));
                return "another file with " + draft;
            }
            case 5 -> {
                if (sources.size() > 3) {
                    sources.remove(file);
                }
                return "without " + file;
            }
            case 6 -> {
                String name = "g" + random.nextInt(20) + ".hotfix";
                sources.remove(file);
                sources.put(name, drafts);
                return file + " is " + name;
            }
            case 7 -> {
                drafts.add(draft(random.nextInt(14)));
                return "one more in " + file;
            }
            default -> {
                return changeBeside(cli);
            }
        }
    }

    /** Changes something that is in none of the files with hotfixes, and tells what. */
    private String changeBeside(Cli cli) throws IOException {
        switch (random.nextInt(3)) {
            case 0 -> {
                cli.write("hotfix.json", PROJECT_FILES.get(random.nextInt(PROJECT_FILES.size())));
                return "settings";
            }
            case 1 -> {
                cli.write(
                        "src/own.catalog",
                        "codebase Own \"Own\" { version 9.0\n level RTM build "
                                + random.nextInt(3)
                                + " }\n");
                return "catalog";
            }
            default -> {
                String slip = random.nextBoolean() ? "hotfix {" : "";
                cli.write("src/slip.hotfix", "hotfix slip \"S\" { restart none }\n" + slip);
                return "slip " + slip;
            }
        }
    }

    private void write(Cli cli) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("src"))) {
            for (Path file :
                    files.filter(it -> it.toString().matches(".*[fg]\\d+.hotfix")).toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, List<Draft>> file : sources.entrySet()) {
            StringBuilder text = new StringBuilder();
            file.getValue().forEach(it -> text.append(it.text()));
            cli.write("src/" + file.getKey(), text.toString());
        }
    }

    private void assertSame(String where) throws IOException {
        Path clean = folder.resolve("clean");
        Path out = folder.resolve("out");
        if (!Files.exists(clean)) {
            assertEquals(false, Files.exists(out), where);
            return;
        }
        assertEquals(Project.files(clean), Project.model(out), where);
        for (String name : Project.files(clean)) {
            assertArrayEquals(
                    Files.readAllBytes(clean.resolve(name)),
                    Files.readAllBytes(out.resolve(name)),
                    where + ": " + name);
        }
    }
}
