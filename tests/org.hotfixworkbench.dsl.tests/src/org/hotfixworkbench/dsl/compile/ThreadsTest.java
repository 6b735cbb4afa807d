package org.hotfixworkbench.dsl.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.supersedence.DeliveredFiles;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.NamedElement;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compilation tells the same, in the same order, with any number of threads. */
class ThreadsTest {

    private static final int FILES = 120;

    private final Path folder;

    ThreadsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /**
     * Files that depend on each other in both directions, on levels and branches of the shipped
     * catalog and on a catalog that comes last; a third of them have mistakes.
     */
    private void writeFiles() throws IOException {
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve("h%03d.hotfix".formatted(i)), hotfix(i));
        }
        Files.write(
                folder.resolve("m-utf16.hotfix"), "hotfix u {}".getBytes(StandardCharsets.UTF_16));
        Files.writeString(folder.resolve("n-syntax.hotfix"), "hotfix syn { article KB12 class }");
        Files.writeString(
                folder.resolve("machine.machine"),
                "machine m { runs Windows7 SP1 x64 installed h1, KB2000002 }\n"
                        + "expect h1 on m unknown\n");
        Files.writeString(
                folder.resolve("z.catalog"),
                "codebase Own { version 6.1 level Special build 7699 level Special build 7698 }\n"
                        + "product Ours \"Ours\" of Own { architectures x86, x64 }\n"
                        + "product Lost of Nowhere { architectures x86 }\n"
                        + "hotfix inCatalog { replaces h1, h77 }\n");
    }

    private static String hotfix(int i) {
        StringBuilder text = new StringBuilder();
        text.append("hotfix h%d \"Number %d\" {\n".formatted(i, i));
        text.append("  article KB%d\n".formatted(2_000_000 + (i % 50 == 7 ? 1 : i)));
        text.append(i % 4 == 0 ? "  applies to Ours Special\n" : "  applies to Windows7 SP1\n");
        text.append(
                "  replaces KB%d, h%d, %s\n"
                        .formatted(
                                2_000_000 + (i + 5) % FILES,
                                (i + 40) % FILES,
                                i % 9 == 0 ? "inCatalog" : i % 11 == 0 ? "nobody" : "KB999" + i));
        text.append("  payload NT6_1 {\n    branch 6.1.7601.22xxx SP1 LDR\n    package x64 {\n");
        for (int row = 0; row < 20; row++) {
            text.append(
                    "      file File%d.dll 6.1.7601.%d %d,%03d 2012-0%d-1%d 10:%02d x64\n"
                            .formatted(
                                    row % 18,
                                    i % 6 == 0 && row == 3 ? 70_000 : 22_000 + i,
                                    10 + row,
                                    i,
                                    1 + row % 9,
                                    row % 9,
                                    i % 60));
        }
        text.append("    }\n  }\n");
        text.append(i % 10 == 3 ? "  nonsense here\n" : "");
        text.append(i % 10 == 4 ? "  allow duplicate-row \"as printed\"\n" : "");
        return text.append("}\n").toString();
    }

    private List<String> compile(int threads) {
        Told told = new Told();
        ServicingCompiler.compile(
                SourceFinder.find(folder, List.of(Path.of(""))).files(),
                RuleSettings.of(Profile.PUBLISH, LocalDate.of(2026, 1, 1)),
                told,
                Timings.none(),
                EarlierResults.NONE,
                threads);
        return told.events;
    }

    @RepeatedTest(5)
    void theSameIsTold() throws IOException {
        writeFiles();
        List<String> alone = compile(1);
        assertTrue(alone.size() > FILES, alone.size() + " events");
        assertTrue(alone.stream().anyMatch(it -> it.contains("unresolved-reference")));
        assertTrue(alone.stream().anyMatch(it -> it.contains("duplicate-row")));
        assertTrue(alone.stream().anyMatch(it -> it.startsWith("unreadable m-utf16.hotfix")));
        for (int threads : new int[] {2, 3, 8}) {
            assertEquals(
                    String.join("\n", alone),
                    String.join("\n", compile(threads)),
                    threads + " threads");
        }
    }

    @Test
    void timesOfAllThreadsCount() throws IOException {
        writeFiles();
        Timings timings = Timings.measured();
        ServicingCompiler.compile(
                SourceFinder.find(folder, List.of(Path.of(""))).files(),
                RuleSettings.of(Profile.PUBLISH, LocalDate.of(2026, 1, 1)),
                new Told(),
                timings,
                EarlierResults.NONE,
                4);
        assertEquals(
                List.of(Timings.Phase.values()),
                timings.phases().keySet().stream().sorted().toList());
        assertTrue(timings.rules().get("duplicate-row") > 0);
    }

    @Test
    void whoeverTakesResultsMayGiveUp() throws IOException {
        writeFiles();
        IllegalStateException full = new IllegalStateException("disk full");
        Told told =
                new Told() {
                    @Override
                    public void file(
                            SourceFile file, Document document, List<SourceFinding> findings) {
                        if (file.name().equals("h010.hotfix")) {
                            throw full;
                        }
                    }
                };
        assertSame(
                full,
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                ServicingCompiler.compile(
                                        SourceFinder.find(folder, List.of(Path.of(""))).files(),
                                        RuleSettings.of(Profile.DRAFT, LocalDate.EPOCH),
                                        told,
                                        Timings.none(),
                                        EarlierResults.NONE,
                                        8)));
    }

    /** Writes down everything that it hears. */
    private static class Told implements CompilationListener {

        private final List<String> events = new ArrayList<>();

        @Override
        public void catalog(Catalog catalog) {
            catalog.products().forEach(it -> events.add("product " + it.getName()));
        }

        @Override
        public void file(SourceFile file, Document document, List<SourceFinding> findings) {
            events.add("file " + file.name());
            TreeIterator<EObject> all = document.eAllContents();
            while (all.hasNext()) {
                events.add(text(all.next()));
            }
            findings.forEach(it -> events.add(it.toString()));
        }

        private static String text(EObject element) {
            StringBuilder text = new StringBuilder(element.eClass().getName());
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                text.append(' ').append(attribute.getName()).append('=');
                text.append(element.eGet(attribute));
            }
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer()) {
                    text.append(' ').append(reference.getName()).append('=');
                    text.append(target(element.eGet(reference, false)));
                }
            }
            return text.toString();
        }

        private static String target(Object value) {
            if (value instanceof InternalEList<?> list) {
                StringBuilder all = new StringBuilder();
                list.basicIterator().forEachRemaining(it -> all.append(target(it)).append(','));
                return all.toString();
            }
            return value instanceof NamedElement named ? named.getName() : "-";
        }

        @Override
        public void summaries(Workspace workspace) {
            for (HotfixSummary hotfix : workspace.hotfixes()) {
                events.add(hotfix.place() + " " + hotfix.replaced() + hotfix.acceptances());
                DeliveredFiles files = hotfix.files();
                for (int i = 0; i < files.count(); i++) {
                    events.add(files.line(i) + " is " + workspace.line(files.line(i)));
                }
            }
        }

        @Override
        public void workspace(List<SourceFinding> findings) {
            findings.forEach(it -> events.add(it.toString()));
        }

        @Override
        public void unreadable(InputProblem problem) {
            events.add("unreadable " + problem);
        }
    }
}
