package org.hotfixworkbench.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.lsp4j.FileChangeType;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.CompilationListener;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.compile.ServicingCompiler;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.model.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens to files, in editors and beside them: in the end the server says what a new
 * server says that finds the same texts on disk, and what the command line says.
 */
class RandomEditsTest {

    private static final Path EXAMPLES =
            Path.of(System.getProperty("project.root"), "examples/servicing");

    private static final List<String> SNIPPETS =
            List.of(
                    "",
                    " ",
                    "\n",
                    "{",
                    "}",
                    "\"",
                    "/*",
                    "// note\n",
                    "hotfix other \"Another\" { replaces credssp-ca-chain }\n",
                    "machine m { runs WindowsVista SP2 x64 }\n",
                    "product Mine of NT6_0 { architectures x86 }\n",
                    "codebase Own \"Own\" { version 9.0\n level RTM build 1 }\n",
                    "expect credssp-ca-chain on vista-sp2-x64 not-applicable\n",
                    "article KB981506\n",
                    "replaces nothing\n",
                    "credssp-ca-chain",
                    "vista-sp2-x64",
                    "KB976932",
                    "6.0.6002.22489");

    @TempDir Path folder;

    /** The usual seeds; more with -Dseeds=N. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("seeds", 8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEndIsThatOfAFreshStart(long seed) throws IOException {
        Path work = folder.resolve("work");
        copyExamples(work);
        Random random = new Random(seed);
        Map<String, String> found;
        try (Editor editor = Editor.on(work)) {
            List<String> files = new ArrayList<>(sources(work));
            for (int i = 0; i < 60; i++) {
                step(editor, work, files, random);
            }
            for (String file : files) {
                if (!editor.text(file).isEmpty()) {
                    // what the editor shows is saved, and stays open
                    Files.writeString(work.resolve(file), editor.text(file));
                }
            }
            found = all(editor, sources(work));
        }
        try (Editor fresh = Editor.on(work)) {
            assertEquals("", differences(all(fresh, sources(work)), found));
        }
        assertEquals("", differences(compiled(work), found));
    }

    /** Names and levels that come and go while other threads compile the files that use them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void changesWhileFilesAreBeingChecked(long seed) throws Exception {
        Path work = Files.createDirectories(folder.resolve("work"));
        for (int i = 0; i < 150; i++) {
            Files.writeString(work.resolve("h%03d.hotfix".formatted(i)), dependent(i));
        }
        Files.writeString(work.resolve("name.hotfix"), "hotfix name-1 \"Changes\" {\n}\n");
        Files.writeString(
                work.resolve("own.catalog"),
                "codebase Own { version 6.1 level Level1 build 7699 }\n"
                        + "product Ours \"Ours\" of Own { architectures x64 }\n");
        Random random = new Random(seed);
        Map<String, String> found;
        try (Editor editor = Editor.on(work)) {
            editor.open("name.hotfix");
            editor.open("own.catalog");
            for (int i = 0; i < 3; i++) {
                Thread.sleep(random.nextInt(40));
                boolean name = random.nextInt(4) > 0;
                String file = name ? "name.hotfix" : "own.catalog";
                int number = editor.text(file).indexOf(name ? "name-" : "Level") + 5;
                editor.change(file, number, 1, String.valueOf(random.nextInt(4)));
            }
            for (String file : List.of("name.hotfix", "own.catalog")) {
                Files.writeString(work.resolve(file), editor.text(file));
            }
            found = all(editor, sources(work));
        }
        assertEquals("", differences(compiled(work), found));
    }

    private static String dependent(int i) {
        StringBuilder text = new StringBuilder("hotfix h%d \"Number %d\" {\n".formatted(i, i));
        text.append("  article KB%d\n  applies to Ours Level%d\n".formatted(2_000_000 + i, i % 4));
        text.append("  replaces name-%d, h%d\n".formatted(i % 4, (i + 50) % 150));
        text.append("  payload NT6_1 {\n    branch 6.1.7601.22xxx SP1 LDR\n    package x64 {\n");
        for (int row = 0; row < 30; row++) {
            text.append(
                    "      file File%d.dll 6.1.7601.22%03d %d 2012-01-01 10:00 x64\n"
                            .formatted(row, i, 10 + row));
        }
        return text.append("    }\n  }\n}\n").toString();
    }

    /** The lines that only one of two has; everything else would bury them. */
    private static String differences(Map<String, String> expected, Map<String, String> found) {
        StringBuilder text = new StringBuilder();
        expected.forEach(
                (file, lines) -> {
                    Set<String> mine = new TreeSet<>(lines.lines().toList());
                    Set<String> other =
                            new TreeSet<>(found.getOrDefault(file, "").lines().toList());
                    mine.stream()
                            .filter(it -> !other.contains(it))
                            .forEach(it -> text.append("- " + file + ":" + it + "\n"));
                    other.stream()
                            .filter(it -> !mine.contains(it))
                            .forEach(it -> text.append("+ " + file + ":" + it + "\n"));
                });
        return text.toString();
    }

    /** What the command line says, in the same words. */
    private static Map<String, String> compiled(Path work) throws IOException {
        Map<String, List<SourceFinding>> findings = new TreeMap<>();
        for (String file : sources(work)) {
            findings.put(file, new ArrayList<>());
        }
        ServicingCompiler.compile(
                SourceFinder.find(work, List.of(Path.of(""))).files(),
                Profile.PUBLISH,
                LocalDate.now(ZoneOffset.UTC),
                new CompilationListener() {
                    @Override
                    public void catalog(Catalog catalog) {
                        // only findings matter
                    }

                    @Override
                    public void file(
                            SourceFile file, Document document, List<SourceFinding> found) {
                        workspace(found);
                    }

                    @Override
                    public void workspace(List<SourceFinding> found) {
                        found.forEach(it -> findings.get(it.file()).add(it));
                    }

                    @Override
                    public void unreadable(InputProblem problem) {
                        throw new AssertionError(problem);
                    }
                });
        Diagnostics diagnostics = new Diagnostics(new PackedDocuments(work.resolve(".cache")));
        Map<String, String> words = new TreeMap<>();
        findings.forEach(
                (file, found) -> {
                    found.sort(SourceFinding.ORDER);
                    words.put(file, Editor.lines(found.stream().map(diagnostics::of).toList()));
                });
        return words;
    }

    private static Map<String, String> all(Editor editor, List<String> files) {
        editor.settle();
        Map<String, String> found = new TreeMap<>();
        files.forEach(it -> found.put(it, editor.published(it)));
        return found;
    }

    private static void step(Editor editor, Path work, List<String> files, Random random)
            throws IOException {
        String file = files.get(random.nextInt(files.size()));
        boolean open = !editor.text(file).isEmpty();
        switch (random.nextInt(10)) {
            case 0 -> {
                if (open) {
                    editor.close(file);
                } else {
                    editor.open(file);
                }
            }
            case 1 -> {
                if (!open) {
                    String text = Files.readString(work.resolve(file));
                    editor.write(file, changed(text, random));
                    editor.watched(FileChangeType.Changed, file);
                }
            }
            case 2 -> {
                String name = "new-" + random.nextInt(3) + ".hotfix";
                if (!files.contains(name)) {
                    files.add(name);
                    editor.write(name, SNIPPETS.get(8 + random.nextInt(5)));
                    editor.watched(FileChangeType.Created, name);
                }
            }
            case 3 -> editor.settle();
            default -> {
                if (!open) {
                    editor.open(file);
                }
                type(editor, file, random);
            }
        }
    }

    private static void type(Editor editor, String file, Random random) {
        String text = editor.text(file);
        int offset = random.nextInt(text.length() + 1);
        int length = random.nextInt(4) == 0 ? random.nextInt(40) : 0;
        int removed = Math.min(length, text.length() - offset);
        String inserted = SNIPPETS.get(random.nextInt(SNIPPETS.size()));
        if (removed < text.length()) {
            editor.change(file, offset, removed, inserted);
        }
    }

    private static String changed(String text, Random random) {
        int offset = random.nextInt(text.length());
        return text.substring(0, offset)
                + SNIPPETS.get(random.nextInt(SNIPPETS.size()))
                + text.substring(offset);
    }

    private static void copyExamples(Path target) throws IOException {
        for (String file : sources(EXAMPLES)) {
            Path copy = target.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(EXAMPLES.resolve(file), copy);
        }
    }

    private static List<String> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(it -> it.toString().matches(".*\\.(hotfix|machine|catalog)"))
                    .map(it -> root.relativize(it).toString())
                    .sorted()
                    .toList();
        }
    }
}
