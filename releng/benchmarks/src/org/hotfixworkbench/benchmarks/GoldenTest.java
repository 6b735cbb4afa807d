package org.hotfixworkbench.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hotfixworkbench.benchmarks.corpus.CorpusGenerator;
import org.hotfixworkbench.benchmarks.corpus.Mistakes;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the packaged command line writes and says, compared with what it wrote and said before it
 * was made fast: the files of {@code testdata/golden} are of the last commit before that. Whoever
 * changes an export or a rule on purpose takes the new ones from {@code target/golden}; who changes
 * the speed must not.
 *
 * <p>Each processor that the JVM is told of gives the compiler another thread, and nothing of this
 * may depend on how many there are.
 */
class GoldenTest {

    private static final int HOTFIXES = 200;
    private static final int RULES_THAT_SPEAK = 80;
    private static final Path ROOT = Path.of(System.getProperty("project.root"));
    private static final Path SCRIPT = ROOT.resolve("releng/cli/target/hotfix/bin/hotfix");
    private static final Path GOLDEN = ROOT.resolve("releng/benchmarks/testdata/golden");
    private static final Path MADE = ROOT.resolve("releng/benchmarks/target/golden");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void theModelHasTheSameBytes(int processors, @TempDir Path work) throws Exception {
        CorpusGenerator.generate(work.resolve("corpus"), HOTFIXES, CorpusGenerator.SEED);
        run(work, processors, 0, "build", "corpus", "--to", "xmi,json,csv", "--out", "model");
        StringBuilder digests = new StringBuilder();
        for (String name : List.of("entries.csv", "servicing.json", "servicing.xmi")) {
            byte[] content = Files.readAllBytes(work.resolve("model").resolve(name));
            digests.append(sha256(content)).append("  ").append(name).append('\n');
        }
        compare("model.sha256", digests.toString());
    }

    /** One line for each rule: how many findings it has, and their digest. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theFindingsAreTheSame(int processors, @TempDir Path work) throws Exception {
        Path sources = Files.createDirectories(work.resolve("sources"));
        Mistakes.write(sources, CorpusGenerator.SEED);
        copy(ROOT.resolve("releng/benchmarks/testdata/mistakes"), sources.resolve("mistakes"));
        copy(ROOT.resolve("examples/conformance"), sources.resolve("conformance"));
        copy(ROOT.resolve("examples/servicing"), sources.resolve("servicing"));
        String report = run(work, processors, 1, "check", "sources", "--format", "json");
        Map<String, List<String>> rules = new TreeMap<>();
        JsonObject result = JsonParser.parseString(report).getAsJsonObject();
        for (JsonElement finding : result.getAsJsonArray("findings")) {
            rules.computeIfAbsent(
                            finding.getAsJsonObject().get("rule").getAsString(),
                            key -> new ArrayList<>())
                    .add(finding.toString());
        }
        StringBuilder lines = new StringBuilder();
        rules.forEach(
                (rule, findings) ->
                        lines.append(rule)
                                .append(' ')
                                .append(findings.size())
                                .append(' ')
                                .append(
                                        sha256(
                                                String.join("\n", findings)
                                                        .getBytes(StandardCharsets.UTF_8)))
                                .append('\n'));
        lines.append("all ").append(sha256(report.getBytes(StandardCharsets.UTF_8))).append('\n');
        assertTrue(rules.size() >= RULES_THAT_SPEAK, "only " + rules.keySet());
        compare("findings.txt", lines.toString());
    }

    private static void compare(String name, String made) throws IOException {
        Files.createDirectories(MADE);
        Files.writeString(MADE.resolve(name), made);
        assertEquals(Files.readString(GOLDEN.resolve(name)), made);
    }

    private static String run(Path work, int processors, int expected, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(arguments));
        Path out = work.resolve("out.txt");
        Path messages = work.resolve("messages.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(work.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(messages.toFile());
        builder.environment().put("HOTFIX_JAVA_OPTS", "-XX:ActiveProcessorCount=" + processors);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int status = builder.start().waitFor();
        assertEquals(expected, status, () -> read(messages));
        return Files.readString(out);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
