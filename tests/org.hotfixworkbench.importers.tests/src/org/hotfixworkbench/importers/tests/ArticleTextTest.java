package org.hotfixworkbench.importers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.CompilationListener;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.compile.ServicingCompiler;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Hotfix;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Imported articles as text of the language: nothing is lost on the way, and no error is in it. */
class ArticleTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @TempDir Path folder;

    /** What a text compiles to. */
    private record Compiled(Hotfix hotfix, List<String> errors) {}

    @TestFactory
    List<DynamicTest> roundTrips() throws IOException {
        List<Path> articles = new ArrayList<>(articles(Articles.FOLDER));
        if (Sources.corpus().isPresent()) {
            articles.addAll(articles(Sources.corpus().get()));
        }
        return articles.stream()
                .map(it -> DynamicTest.dynamicTest(it.getFileName().toString(), () -> trip(it)))
                .toList();
    }

    private static List<Path> articles(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(it -> it.toString().matches(".*\\.(?:txt|md|html)"))
                    .filter(it -> !it.toString().matches(".*(?:README|no-article)\\.md"))
                    .sorted()
                    .toList();
        }
    }

    private void trip(Path article) throws Exception {
        Imported imported = Articles.read(article);
        List<String> rows = Articles.payloads(Articles.hotfix(imported));
        String text = Sources.write(imported);

        assertEquals(text, Sources.write(Articles.read(article)), "the same bytes again");
        Compiled compiled = compile(text);
        assertEquals(List.of(), compiled.errors());
        assertEquals(rows, Articles.payloads(compiled.hotfix()));
    }

    private Compiled compile(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.hotfix"), text);
        return compile(file);
    }

    private static Compiled compile(Path file) {
        List<Hotfix> hotfixes = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        ServicingCompiler.compile(
                List.of(new SourceFile(file.toAbsolutePath(), "a.hotfix")),
                Profile.IMPORT,
                TODAY,
                new CompilationListener() {
                    @Override
                    public void catalog(Catalog catalog) {}

                    @Override
                    public void file(
                            SourceFile source, Document document, List<SourceFinding> findings) {
                        hotfixes.add((Hotfix) document.getElements().get(0));
                        workspace(findings);
                    }

                    @Override
                    public void workspace(List<SourceFinding> findings) {
                        findings.stream()
                                .filter(it -> it.severity() == Severity.ERROR)
                                .forEach(it -> errors.add(it.rule() + ": " + it.message()));
                    }

                    @Override
                    public void unreadable(InputProblem problem) {
                        errors.add(problem.toString());
                    }
                });
        return new Compiled(hotfixes.get(0), errors);
    }

    @Test
    void samplesAreEqualToTheExamples() throws Exception {
        compare("credssp-lines.txt", "credssp-ca-chain");
        compare("kerberos-pipes.txt", "kerberos-pac-remote-assistance");
        if (Sources.corpus().isPresent()) {
            Path corpus = Sources.corpus().get();
            equal(corpus.resolve("kb-credssp.txt"), "credssp-ca-chain");
            equal(corpus.resolve("kb-kerberos-pac.txt"), "kerberos-pac-remote-assistance");
        }
    }

    private static void compare(String fixture, String example) throws Exception {
        equal(Articles.FOLDER.resolve(fixture), example);
    }

    private static void equal(Path article, String example) throws Exception {
        Hotfix imported = Articles.hotfix(Articles.read(article));
        Hotfix written =
                compile(Path.of("../../examples/servicing/hotfixes/" + example + ".hotfix"))
                        .hotfix();
        assertEquals(Articles.payloads(written), Articles.payloads(imported));
        assertEquals(Articles.appliesTo(written), Articles.appliesTo(imported));
        assertEquals(
                Articles.condition(written.getPrerequisites()),
                Articles.condition(imported.getPrerequisites()));
        assertEquals(written.getRestart(), imported.getRestart());
        assertEquals(written.getRegistry().getKeys(), imported.getRegistry().getKeys());
        assertEquals(Articles.replaced(written), Articles.replaced(imported));
        assertEquals(written.getReleaseClass(), imported.getReleaseClass());
    }

    @Test
    void everyFixtureHasItsTruth() throws IOException {
        List<String> known =
                Files.readAllLines(Articles.FOLDER.resolve("truth.tsv")).stream()
                        .skip(1)
                        .map(it -> it.split("\t")[0])
                        .toList();
        TreeSet<String> there = new TreeSet<>();
        articles(Articles.FOLDER).forEach(it -> there.add(it.getFileName().toString()));
        assertEquals(new TreeSet<>(known), there);
        assertFalse(there.isEmpty());
        assertTrue(there.contains("policy-page.html"));
    }
}
