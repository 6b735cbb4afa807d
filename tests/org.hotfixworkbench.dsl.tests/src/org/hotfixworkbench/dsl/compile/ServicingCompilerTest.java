package org.hotfixworkbench.dsl.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.ProductCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Linking across files, what is told in which order, and what stays in memory. */
class ServicingCompilerTest {

    private final Path folder;

    ServicingCompilerTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Hotfix replaced(Hotfix hotfix) {
        return hotfix.getReplacement().getHotfixes().getFirst();
    }

    @Test
    void referencesReachOtherFilesByIdAndByNumberInAnyCase() throws IOException {
        Compiled compiled =
                Compiled.of(
                        folder,
                        "a.hotfix",
                        "hotfix a { replaces z }",
                        "b.hotfix",
                        "hotfix b { replaces KB900026 }",
                        "c.hotfix",
                        "hotfix c { replaces kb900026 }",
                        "z.hotfix",
                        "hotfix z \"Last\" { article KB900026 }");

        assertEquals(List.of(), compiled.report());
        for (String name : List.of("a", "b", "c")) {
            Hotfix target = replaced(compiled.hotfix(name));
            assertEquals("z", target.getName());
            assertEquals("Last", target.getTitle());
            assertFalse(target.isExternal());
        }
    }

    @Test
    void anArticleThatNobodyDescribesIsExternal() throws IOException {
        Compiled compiled =
                Compiled.of(
                        folder,
                        "a.hotfix",
                        "hotfix a { replaces KB900001 }",
                        "b.hotfix",
                        "hotfix b { replaces kb900001 }");

        assertEquals(
                List.of(
                        "a.hotfix:1:21: a replaces KB900001, which no source describes"
                                + " [undescribed-hotfix]",
                        "b.hotfix:1:21: b replaces KB900001, which no source describes"
                                + " [undescribed-hotfix]"),
                compiled.report());
        Hotfix target = replaced(compiled.hotfix("a"));
        assertTrue(target.isExternal());
        assertEquals("KB900001", target.getName());
        assertEquals("KB900001", target.getArticle().toString());
        assertEquals("KB900001", replaced(compiled.hotfix("b")).getName());
    }

    @Test
    void referencesInsideAFileMayPointForward() throws IOException {
        Compiled compiled =
                Compiled.of(
                        folder,
                        "a.hotfix",
                        "fixes group any of { a b }\nhotfix a { replaces b }\nhotfix b { }\n");

        assertEquals(
                List.of(
                        "a.hotfix:1:24: b is replaced by a, another alternative of group"
                                + " [replaced-alternative]"),
                compiled.report());
        AlternativeGroup group = (AlternativeGroup) compiled.named("group");
        assertEquals(List.of("a", "b"), group.getHotfixes().stream().map(Hotfix::getName).toList());
        assertEquals("b", replaced(compiled.hotfix("a")).getName());
    }

    @Test
    void aHotfixAndAMachineMayHaveTheSameName() throws IOException {
        Compiled compiled =
                Compiled.of(
                        folder,
                        "a.hotfix",
                        "hotfix same { }\nexpect same on same unknown\n",
                        "a.machine",
                        "machine same { }");

        assertEquals(List.of(), compiled.report());
    }

    @Test
    void theRtmLevelOfServer2008IsTheFirstServicePackOfItsCodeBase() throws IOException {
        Compiled compiled =
                Compiled.of(
                        folder,
                        "a.hotfix",
                        "hotfix a { prerequisites WindowsServer2008 RTM, SP2 }",
                        "m.machine",
                        "machine m { runs WindowsServer2008 RTM x64 }");

        assertEquals(List.of(), compiled.report());
        ProductCondition condition = (ProductCondition) compiled.hotfix("a").getPrerequisites();
        assertEquals("SP1", condition.getLevels().getFirst().getName());
        assertEquals(List.of(6001), condition.getLevels().getFirst().getBuilds());
        assertEquals("SP1", ((Machine) compiled.named("m")).getLevel().getName());
    }

    @Test
    void aProductOfTheSourcesTakesThePlaceOfTheShippedOne() throws IOException {
        Compiled compiled =
                Compiled.of(
                        folder,
                        "a.hotfix",
                        "hotfix a { prerequisites Windows7 Special }",
                        "own.catalog",
                        "codebase Own { version 6.1 level Special build 7699 }\n"
                                + "product Windows7 \"Ours\" of Own { architectures x86 }\n");

        assertEquals(List.of(), compiled.report());
        ProductCondition condition = (ProductCondition) compiled.hotfix("a").getPrerequisites();
        assertEquals("Ours", condition.getProduct().getTitle());
        assertEquals(
                List.of("Ours"),
                compiled.catalog().products().stream()
                        .filter(it -> it.getName().equals("Windows7"))
                        .map(it -> it.getTitle())
                        .toList());
    }

    @Test
    void unresolvedReferencesSayWhatMayBeMeant() throws IOException {
        Compiled compiled =
                Compiled.of(
                        folder,
                        "a.hotfix",
                        """
                        hotfix hotfix-one {
                            applies to WindowsVist SP2
                            prerequisites any of {
                                Windows7 SP9
                                WindowsServer2008 RMT
                                hotfix hotfix-on
                            }
                            replaces quux
                            payload NT6_9 {
                                branch 6.0.6001.22xxx SP1 LDR
                            }
                        }
                        expect hotfix-one on nowhere applicable
                        """);

        assertEquals(
                List.of(
                        "a.hotfix:2:16: 'WindowsVist' is no known product; did you mean"
                                + " WindowsVista? [unresolved-reference]",
                        "a.hotfix:4:18: 'SP9' is no service level of Windows7, which has RTM, SP1;"
                                + " did you mean SP1? [unresolved-reference]",
                        "a.hotfix:5:27: 'RMT' is no service level of WindowsServer2008, which has"
                                + " RTM, SP2; did you mean RTM? [unresolved-reference]",
                        "a.hotfix:6:16: 'hotfix-on' is no known hotfix; did you mean hotfix-one?"
                                + " [unresolved-reference]",
                        "a.hotfix:8:14: 'quux' is no known hotfix [unresolved-reference]",
                        "a.hotfix:9:13: 'NT6_9' is no known code base; did you mean NT6_0?"
                                + " [unresolved-reference]",
                        "a.hotfix:13:22: 'nowhere' is no known machine [unresolved-reference]"),
                compiled.report().stream()
                        .filter(it -> it.endsWith("[unresolved-reference]"))
                        .toList());
    }

    @Test
    void duplicatesNameTheFileOfTheFirst() throws IOException {
        Compiled compiled =
                Compiled.of(
                        folder,
                        "a.hotfix",
                        "hotfix same { article KB900001 }\nhotfix same { }\n",
                        "b.hotfix",
                        "hotfix same { }\nhotfix other { article 900001 }\n");

        assertEquals(
                List.of(
                        "a.hotfix:2:8: 'same' is already declared in this file [duplicate-id]",
                        "b.hotfix:1:8: 'same' is already declared in a.hotfix [duplicate-id]",
                        "b.hotfix:2:8: KB900001 is already the article of another hotfix in"
                                + " a.hotfix [duplicate-article]"),
                compiled.report());
    }

    @Test
    void namesInsideACodeBaseMayNotBeRepeated() throws IOException {
        Compiled compiled =
                Compiled.of(
                        folder,
                        "a.catalog",
                        "codebase C {\n    version 9.9\n    level A build 1\n    level A build 2\n"
                                + "    branch B\n    branch B\n}\n");

        assertEquals(
                List.of(
                        "a.catalog:4:11: 'A' is already declared in C [duplicate-id]",
                        "a.catalog:6:12: 'B' is already declared in C [duplicate-id]"),
                compiled.report());
    }

    @Test
    void clausesThatWouldOverwriteOthersAreReported() throws IOException {
        Compiled compiled =
                Compiled.of(
                        folder,
                        "a.hotfix",
                        "hotfix a {\n    restart none\n    see KB900001\n    see KB900002\n"
                                + "    restart required\n}\n",
                        "m.machine",
                        "machine m {\n    installed KB900001\n    not installed KB900002\n"
                                + "    installed KB900003\n    not installed KB900004\n}\n");

        assertEquals(
                List.of(
                        "a.hotfix:5:5: 'restart' has been stated before; only one of the two"
                                + " counts [repeated-clause]",
                        "m.machine:4:5: 'installed' has been stated before; only one of the two"
                                + " counts [repeated-clause]",
                        "m.machine:5:9: 'not installed' has been stated before; only one of the"
                                + " two counts [repeated-clause]"),
                compiled.report());
    }

    @Test
    void aMisspeltKeywordCostsOneMessage() throws IOException {
        Compiled compiled =
                Compiled.of(
                        folder,
                        "a.hotfix",
                        "hotfx a {\n    restart none\n    restrat none\n}\nhotfix b { replaces b2 }\n"
                                + "hotfix b2 { }\n");

        assertEquals(
                List.of(
                        "a.hotfix:1:1: 'hotfx' is no kind of element; did you mean hotfix?"
                                + " [syntax]",
                        "a.hotfix:3:5: 'restrat' starts no clause and no row; did you mean"
                                + " restart? [syntax]"),
                compiled.report());
    }

    @Test
    void theCatalogComesFirstThenTheFilesByName() throws IOException {
        Files.write(folder.resolve("b.hotfix"), new byte[] {(byte) 0xC3, 0x28});
        Compiled compiled =
                Compiled.of(
                        folder,
                        "c.hotfix",
                        "hotfix c { }",
                        "a.machine",
                        "machine a { }",
                        "z.catalog",
                        "codebase Z { version 9.9 }",
                        "aa.hotfix",
                        "");

        assertEquals(
                List.of(
                        "unreadable b.hotfix:1:1: this byte is not UTF-8; save the file as UTF-8",
                        "catalog",
                        "file a.machine",
                        "file aa.hotfix",
                        "file c.hotfix",
                        "file z.catalog",
                        "workspace"),
                compiled.events());
    }

    @Test
    void derivedValuesAreSet() throws IOException {
        Compiled compiled =
                Compiled.of(
                        folder,
                        "a.hotfix",
                        "hotfix a { payload NT6_1 { package x64 {"
                                + " file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64"
                                + " } } }");
        var row =
                (org.hotfixworkbench.model.FileEntry)
                        compiled.hotfix("a")
                                .getPayloads()
                                .getFirst()
                                .getPackages()
                                .getFirst()
                                .getEntries()
                                .getFirst();

        assertEquals("SP1", row.getLevel().getName());
        assertEquals("LDR", row.getBranch().getName());
    }

    @Test
    void onlyCatalogsStayInMemory() throws IOException {
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    folder.resolve("h" + i + ".hotfix"),
                    "hotfix h" + i + " { replaces h" + (i + 1) % 20 + " }");
        }
        Files.writeString(folder.resolve("own.catalog"), "codebase Own { version 9.9 }");
        List<WeakReference<Document>> documents = new ArrayList<>();
        List<Integer> alive = new ArrayList<>();
        ServicingCompiler.compile(
                SourceFinder.find(folder, List.of(folder)).files(),
                Profile.PUBLISH,
                LocalDate.of(2026, 1, 1),
                new CompilationListener() {
                    @Override
                    public void catalog(Catalog catalog) {
                        assertTrue(
                                catalog.codebases().stream()
                                        .anyMatch(it -> it.getName().equals("Own")));
                    }

                    @Override
                    public void file(
                            SourceFile file, Document document, List<SourceFinding> findings) {
                        if (file.name().equals("own.catalog")) {
                            alive.add(alive(documents));
                        } else {
                            documents.add(new WeakReference<>(document));
                        }
                    }

                    @Override
                    public void workspace(List<SourceFinding> findings) {
                        assertEquals(
                                List.of("replacement-cycle"),
                                findings.stream().map(SourceFinding::rule).toList());
                    }

                    @Override
                    public void unreadable(InputProblem problem) {
                        throw new AssertionError(problem);
                    }
                });

        assertEquals(20, documents.size());
        assertEquals(List.of(0), alive);
    }

    /** Collects garbage until nothing more goes, for some seconds at most. */
    private static int alive(List<WeakReference<Document>> documents) {
        long left = 0;
        for (int i = 0; i < 50; i++) {
            System.gc();
            left = documents.stream().filter(it -> it.get() != null).count();
            if (left == 0) {
                break;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return (int) left;
    }

    @Test
    void whatIsNotStatedStaysUnstated() throws IOException {
        Compiled compiled = Compiled.of(folder, "a.hotfix", "hotfix a { }");

        assertNull(compiled.hotfix("a").getArticle());
        assertNull(compiled.hotfix("a").getReplacement());
        assertNull(compiled.hotfix("a").getPrerequisites());
    }
}
