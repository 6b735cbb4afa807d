package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The bundles depend on each other as the house is drawn, and those without a display on no
 * display.
 */
class HouseTest {

    private static final String PREFIX = "org.hotfixworkbench.";

    /** Who may see whom, directly. */
    private static final Map<String, Set<String>> ARROWS =
            Map.of(
                    "model", Set.of(),
                    "core", Set.of("model"),
                    "importers", Set.of("core", "model"),
                    "exporters", Set.of("core", "model"),
                    "dsl", Set.of("core", "model"),
                    "dsl.ide", Set.of("dsl", "importers", "exporters", "core", "model"),
                    "cli", Set.of("dsl.ide", "dsl", "importers", "exporters", "core", "model"),
                    "editor", Set.of("dsl.ide", "dsl", "core", "model"),
                    "workbench",
                            Set.of(
                                    "editor",
                                    "importers",
                                    "exporters",
                                    "dsl.ide",
                                    "dsl",
                                    "core",
                                    "model"));

    private static final Set<String> HEADLESS =
            Set.of("model", "core", "importers", "exporters", "dsl", "dsl.ide", "cli");

    /** What draws, or needs a workspace. */
    private static final List<String> DISPLAY =
            List.of(
                    "org.eclipse.swt",
                    "org.eclipse.jface",
                    "org.eclipse.ui",
                    "org.eclipse.core.resources");

    /** What domain logic does without. */
    private static final Map<String, List<String>> TOO_HIGH =
            Map.of(
                    "model", List.of("org.eclipse.xtext", "com.google", "org.antlr"),
                    "core", List.of("org.eclipse.xtext", "com.google", "org.antlr"),
                    "importers", List.of("org.eclipse.xtext", "com.google.inject", "org.antlr"),
                    "exporters", List.of("org.eclipse.xtext", "com.google.inject", "org.antlr"));

    @Test
    void arrowsPointOneWay() {
        List<String> wrong = new ArrayList<>();
        bundles()
                .forEach(
                        (bundle, needed) -> {
                            Set<String> allowed = ARROWS.get(bundle);
                            assertTrue(allowed != null, bundle + " is not in the drawing");
                            for (String name : needed) {
                                if (name.startsWith(PREFIX)
                                        && allowed.stream().noneMatch(it -> isPartOf(name, it))
                                        && !isPartOf(name, bundle)) {
                                    wrong.add(bundle + " -> " + name);
                                }
                            }
                        });

        assertEquals(List.of(), wrong);
    }

    /**
     * Whether a bundle or package belongs to a bundle; {@code dsl} has no part in {@code dsl.ide}.
     */
    private static boolean isPartOf(String name, String bundle) {
        String owner =
                ARROWS.keySet().stream()
                        .filter(it -> startsWith(name, PREFIX + it))
                        .max(java.util.Comparator.comparingInt(String::length))
                        .orElse("");
        return owner.equals(bundle);
    }

    private static boolean startsWith(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }

    @Test
    void headlessBundlesSeeNoDisplay() {
        List<String> wrong = new ArrayList<>();
        bundles()
                .forEach(
                        (bundle, needed) -> {
                            if (HEADLESS.contains(bundle)) {
                                addForbidden(bundle, needed, DISPLAY, wrong);
                            }
                        });

        assertEquals(List.of(), wrong);
    }

    @Test
    void domainLogicKnowsNoLanguageFramework() {
        List<String> wrong = new ArrayList<>();
        Map<String, Set<String>> bundles = bundles();
        TOO_HIGH.forEach(
                (bundle, forbidden) ->
                        addForbidden(
                                bundle, bundles.getOrDefault(bundle, Set.of()), forbidden, wrong));
        wrong.remove("exporters -> com.google.gson");

        assertEquals(List.of(), wrong);
    }

    private static void addForbidden(
            String bundle, Set<String> needed, List<String> forbidden, List<String> wrong) {
        for (String name : needed) {
            if (forbidden.stream().anyMatch(it -> startsWith(name, it))) {
                wrong.add(bundle + " -> " + name);
            }
        }
    }

    /** What the MANIFEST does not say the imports of the sources do. */
    @Test
    void sourcesImportNothingBehindTheManifest() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String bundle : bundles().keySet()) {
            Path sources = Project.ROOT.resolve("bundles/" + PREFIX + bundle + "/src");
            for (Path file : javaFiles(sources)) {
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("import ") && HEADLESS.contains(bundle)) {
                        String name = line.replaceAll("^import (static )?|;.*", "");
                        addForbidden(bundle, Set.of(name), DISPLAY, wrong);
                    }
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
        }
    }

    @Test
    void theSpineIsThere() {
        assertTrue(
                bundles().keySet().containsAll(Set.of("model", "core", "exporters", "dsl", "cli")));
    }

    /** The bundles, by what follows the prefix, with the bundles and packages that they need. */
    private static Map<String, Set<String>> bundles() {
        Map<String, Set<String>> bundles = new TreeMap<>();
        try (Stream<Path> folders = Files.list(Project.ROOT.resolve("bundles"))) {
            for (Path folder : folders.sorted().toList()) {
                Path manifest = folder.resolve("META-INF/MANIFEST.MF");
                if (Files.exists(manifest)) {
                    String name = folder.getFileName().toString();
                    assertTrue(name.startsWith(PREFIX), name);
                    bundles.put(name.substring(PREFIX.length()), needed(manifest));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundles;
    }

    private static Set<String> needed(Path file) throws IOException {
        Set<String> needed = new TreeSet<>();
        try (InputStream in = Files.newInputStream(file)) {
            var attributes = new Manifest(in).getMainAttributes();
            for (String header : List.of("Require-Bundle", "Import-Package", "Fragment-Host")) {
                needed.addAll(names(attributes.getValue(header)));
            }
        }
        return needed;
    }

    /** The names of a header; commas in quotes, as in version ranges, separate nothing. */
    private static List<String> names(String header) {
        if (header == null) {
            return List.of();
        }
        return Stream.of(header.replaceAll("\"[^\"]*\"", "").split(","))
                .map(it -> it.split(";")[0].strip())
                .toList();
    }

    /** Generated code is made by the build: nobody may rely on a copy of it in the project. */
    @Test
    void generatedFoldersAreNotTracked() throws IOException {
        List<String> ignored = Project.read(".gitignore").lines().toList();
        for (String folder : List.of("target/", "emf-gen/", "src-gen/")) {
            assertTrue(ignored.contains(folder), folder);
        }
    }

    @Test
    void noSourceNamesGeneratedFolders() throws IOException {
        List<String> wrong = new ArrayList<>();
        Files.walkFileTree(
                Project.ROOT.resolve("bundles"),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes it) {
                        return Set.of("target", "emf-gen", "src-gen")
                                        .contains(at.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path at, BasicFileAttributes it)
                            throws IOException {
                        if (at.toString().endsWith(".java")) {
                            String text = Files.readString(at, StandardCharsets.UTF_8);
                            if (text.contains("emf-gen") || text.contains("src-gen")) {
                                wrong.add(Project.ROOT.relativize(at).toString());
                            }
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });

        assertEquals(List.of(), wrong);
    }
}
