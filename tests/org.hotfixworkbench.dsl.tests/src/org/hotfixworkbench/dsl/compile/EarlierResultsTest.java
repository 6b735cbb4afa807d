package org.hotfixworkbench.dsl.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.supersedence.FileLine;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.model.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a compilation does without when it has the results of an earlier one. */
class EarlierResultsTest {

    private static final String ROWS =
            """
            payload NT6_0 { package x86 of WindowsVista {
                file %s 6.0.6002.%s 2,000 2009-05-22 14:54 x86
            } }
            """;

    @TempDir Path folder;
    private final Map<String, String> texts = new TreeMap<>();
    private RuleSettings settings =
            RuleSettings.of(Profile.PUBLISH, LocalDate.of(2026, 1, 1))
                    .withOverrides(Map.of("duplicate-id", Severity.WARNING));

    /** What a compilation has told. */
    private static final class Told implements CompilationListener {

        private final List<String> compiled = new ArrayList<>();
        private final List<String> reused = new ArrayList<>();
        private final List<SourceFinding> findings = new ArrayList<>();
        private final List<String> files = new ArrayList<>();
        private final Map<String, FileResult> results = new HashMap<>();
        private List<FileLine> lines = List.of();

        @Override
        public void catalog(Catalog catalog) {
            // it is compared by what is said of files
        }

        @Override
        public void file(SourceFile file, Document document, List<SourceFinding> found) {
            compiled.add(file.name());
            findings.addAll(found);
        }

        @Override
        public void result(SourceFile file, FileResult result) {
            results.put(file.name(), result);
        }

        @Override
        public void reused(SourceFile file, FileResult result) {
            reused.add(file.name());
            findings.addAll(result.findings());
            results.put(file.name(), result);
        }

        /** The rows of all files, with the numbers of their lines and how these are spelled. */
        @Override
        public void summaries(Workspace workspace) {
            lines = workspace.spelledLines();
            workspace
                    .hotfixes()
                    .forEach(
                            it -> {
                                for (int i = 0; i < it.files().count(); i++) {
                                    int line = it.files().line(i);
                                    files.add(
                                            line
                                                    + " "
                                                    + workspace
                                                            .line(line)
                                                            .with(it.files().revision(i)));
                                }
                            });
        }

        @Override
        public void workspace(List<SourceFinding> found) {
            findings.addAll(found);
        }

        @Override
        public void unreadable(InputProblem problem) {
            throw new AssertionError(problem);
        }
    }

    @BeforeEach
    void start() {
        texts.put("a.hotfix", "hotfix a { restart none replaces b " + row("Both.dll", 22001) + "}");
        texts.put("b.hotfix", "hotfix b \"B\" { restart none " + row("bOTH.dll", 22002) + "}");
        texts.put("c.hotfix", "hotfix c { restart none replaces kb900001 }");
        texts.put("d.hotfix", "hotfix d { restart none " + row("BOTH.dll", 22003) + "}");
    }

    private static String row(String file, int revision) {
        return ROWS.formatted(file, revision);
    }

    /** Compiles all texts; those of some files cannot be read. */
    private Told compile(EarlierResults earlier, Set<String> unread) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path path = folder.resolve(text.getKey());
            Files.deleteIfExists(path);
            if (!unread.contains(text.getKey())) {
                Files.writeString(path, text.getValue());
            }
            files.add(new SourceFile(path, text.getKey()));
        }
        Told told = new Told();
        ServicingCompiler.compile(files, settings, told, Timings.none(), earlier);
        return told;
    }

    /**
     * Compiles with what is known of the texts before a change, while files that need not be read
     * are not there, and compares with a compilation that knows nothing.
     *
     * @param compiled the files that have to be compiled
     */
    private Told assertCompiled(Runnable change, String... compiled) throws IOException {
        Map<String, String> before = new TreeMap<>(texts);
        Told first = compile(EarlierResults.NONE, Set.of());
        change.run();
        Set<String> unchanged = new HashSet<>(texts.keySet());
        unchanged.removeIf(it -> !texts.get(it).equals(before.get(it)));
        Set<String> unread = new HashSet<>(texts.keySet());
        unread.removeAll(List.of(compiled));

        Told again = compile(new EarlierResults(first.results, unchanged, first.lines), unread);

        Told clean = compile(EarlierResults.NONE, Set.of());
        assertEquals(List.of(compiled), again.compiled);
        assertEquals(texts.size(), again.compiled.size() + again.reused.size());
        assertEquals(clean.findings, again.findings);
        assertEquals(clean.files, again.files);
        return again;
    }

    @Test
    void whatIsUnchangedIsNotRead() throws IOException {
        Told again =
                assertCompiled(
                        () -> texts.put("d.hotfix", "hotfix d { restart required }"), "d.hotfix");

        assertFalse(again.findings.isEmpty());
        assertFalse(again.files.isEmpty());
    }

    @Test
    void nothingAtAllIsReadWhenNothingHasChanged() throws IOException {
        assertCompiled(() -> {});
    }

    @Test
    void whereANameStandsDoesNotMatterToOthers() throws IOException {
        assertCompiled(
                () -> texts.put("b.hotfix", "// more\n" + texts.get("b.hotfix")), "b.hotfix");
    }

    @Test
    void theTitleOfAHotfixMattersToThoseWhoNameIt() throws IOException {
        assertCompiled(
                () -> texts.put("b.hotfix", texts.get("b.hotfix").replace("\"B\"", "\"Other\"")),
                "a.hotfix",
                "b.hotfix");
    }

    @Test
    void anArticleThatIsDescribedNowConcernsThoseWhoNameIt() throws IOException {
        assertCompiled(
                () -> texts.put("d.hotfix", "hotfix d { article KB900001 }"),
                "c.hotfix",
                "d.hotfix");
    }

    @Test
    void aHotfixThatMovesConcernsThoseWhoNameIt() throws IOException {
        assertCompiled(
                () -> texts.put("z.hotfix", texts.remove("b.hotfix")), "a.hotfix", "z.hotfix");
    }

    @Test
    void aNameThatIsDeclaredAgainConcernsBoth() throws IOException {
        assertCompiled(
                () -> texts.put("e.hotfix", "hotfix d { restart none }"), "d.hotfix", "e.hotfix");
        assertCompiled(() -> texts.remove("e.hotfix"), "d.hotfix");
    }

    @Test
    void theSpellingOfALineIsThatOfTheFirstFile() throws IOException {
        Told again =
                assertCompiled(
                        () -> texts.put("a.hotfix", "hotfix a { restart none replaces b }"),
                        "a.hotfix");

        assertTrue(again.files.getFirst().startsWith("0 bOTH.dll "), again.files.toString());
    }

    @Test
    void aCatalogConcernsAll() throws IOException {
        assertCompiled(
                () ->
                        texts.put(
                                "o.catalog",
                                "codebase Own \"Own\" { version 9.0\n level RTM build 1 }"),
                "a.hotfix",
                "b.hotfix",
                "c.hotfix",
                "d.hotfix",
                "o.catalog");
        // as it was, it is compiled alone: it is in memory anyway
        assertCompiled(() -> {}, "o.catalog");
        assertCompiled(
                () -> texts.remove("o.catalog"), "a.hotfix", "b.hotfix", "c.hotfix", "d.hotfix");
    }

    @Test
    void anExpectationNeedsAll() throws IOException {
        texts.put("m.machine", "machine m { runs WindowsVista SP2 x86 }");
        assertCompiled(
                () -> texts.put("x.hotfix", "expect a on m applicable"),
                "a.hotfix",
                "b.hotfix",
                "c.hotfix",
                "d.hotfix",
                "m.machine",
                "x.hotfix");
        settings = settings.withOverrides(Map.of("expectation-fails", Severity.OFF));
        assertCompiled(() -> texts.remove("c.hotfix"));
    }

    @Test
    void aReferenceToNothingIsLookedUpAgain() throws IOException {
        texts.put("n.hotfix", "hotfix n { restart none replaces e }");
        assertCompiled(() -> texts.put("y.hotfix", "hotfix ee { }"), "n.hotfix", "y.hotfix");
    }
}
