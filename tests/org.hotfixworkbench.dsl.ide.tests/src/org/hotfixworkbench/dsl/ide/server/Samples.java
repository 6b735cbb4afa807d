package org.hotfixworkbench.dsl.ide.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Texts of the language that the project has anyway: the examples, and the samples of the rules.
 */
public final class Samples {

    private Samples() {}

    /** The folder of the project. */
    public static Path root() {
        String stated = System.getProperty("project.root");
        Path root = stated == null ? Path.of("").toAbsolutePath() : Path.of(stated);
        while (!Files.isDirectory(root.resolve("docs/rules"))) {
            root = root.getParent();
        }
        return root;
    }

    /** The texts of the examples, by their paths. */
    public static Map<String, String> examples() {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root().resolve("examples"))) {
            for (Path file : files.filter(Samples::isSource).toList()) {
                found.put(root().relativize(file).toString(), read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean isSource(Path file) {
        return file.toString().matches(".*\\.(hotfix|machine|catalog)");
    }

    /** The ids of the rules that have a page. */
    public static List<String> rules() {
        List<String> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(root().resolve("docs/rules"))) {
            files.map(it -> it.getFileName().toString())
                    .filter(it -> !it.equals("README.md"))
                    .sorted()
                    .forEach(it -> rules.add(it.replace(".md", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    /** The sample of a section of a rule's page. */
    public static String sample(String rule, String section) {
        String page = read(root().resolve("docs/rules/" + rule + ".md"));
        int start = page.indexOf("```", page.indexOf("## " + section));
        int end = page.indexOf("\n```", start);
        return page.substring(page.indexOf('\n', start) + 1, end) + "\n";
    }

    /** The name that a file with the sample has. */
    public static String fileName(String rule) {
        String page = read(root().resolve("docs/rules/" + rule + ".md"));
        return page.contains("```catalog") ? "sample.catalog" : "sample.hotfix";
    }

    /** All of them, by what they are. */
    public static Map<String, String> all() {
        Map<String, String> found = new TreeMap<>(examples());
        for (String rule : rules()) {
            found.put(rule + ".wrong.hotfix", sample(rule, "Wrong"));
            found.put(rule + ".right.hotfix", sample(rule, "Right"));
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
