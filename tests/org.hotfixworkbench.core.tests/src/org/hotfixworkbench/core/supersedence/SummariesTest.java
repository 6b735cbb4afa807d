package org.hotfixworkbench.core.supersedence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.core.support.Sources;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.junit.jupiter.api.Test;

/** What is kept of a hotfix. */
class SummariesTest {

    private static final Place NOWHERE = new Place() {};

    private static Workspace workspace(String source) {
        return workspace(source, true);
    }

    private static Workspace workspace(String source, boolean complete) {
        Summaries summaries = new Summaries(Set.of("partial-replacement"));
        for (Element element : Sources.withWindows().read(source).elements()) {
            if (element instanceof Hotfix hotfix) {
                summaries.add(hotfix, complete, (owner, feature, index) -> NOWHERE);
            }
        }
        return summaries.workspace();
    }

    private static List<String> files(Workspace workspace, int hotfix) {
        List<String> rows = new ArrayList<>();
        DeliveredFiles files = workspace.hotfixes().get(hotfix).files();
        for (int i = 0; i < files.count(); i++) {
            FileLine line = workspace.line(files.line(i));
            rows.add(
                    line.with(files.revision(i))
                            + " "
                            + line.branch()
                            + " "
                            + line.order()
                            + " "
                            + files.size(i));
        }
        return rows;
    }

    private static final String TWO_PACKAGES =
            """
            hotfix a {
                payload NT6_1 {
                    package x86 {
                        file Lsasrv.dll 6.1.7600.20667 1,037,824 2010-03-27 08:14 x86
                        file Secur32.dll 6.1.7600.16385 - 2009-07-14 01:16 -
                        file Lsasrv.mof - 13,780 2009-06-10 21:33 -
                        file Iexplore.exe 9.0.8112.16421 748,336 2010-03-27 08:14 x86
                    }
                    package x64 {
                        file LSASRV.DLL 6.1.7600.20667 1,037,824 2010-03-27 08:14 x86
                        file Lsasrv.dll 6.1.7600.20650 1,037,312 2010-03-27 08:14 x86
                    }
                }
            }
            """;

    @Test
    void rowsAreSortedByLineAndRevisionAndKeptOnce() {
        assertEquals(
                List.of(
                        "Lsasrv.dll 6.1.7600.20650 x86 LDR BY_REVISION 1037312",
                        "Lsasrv.dll 6.1.7600.20667 x86 LDR BY_REVISION 1037824",
                        "Secur32.dll 6.1.7600.16385 x86 GDR BASE_RELEASE -1",
                        "Iexplore.exe 9.0.8112.16421 x86 null NONE 748336"),
                files(workspace(TWO_PACKAGES), 0));
    }

    @Test
    void revisionsAndSizesAreFoundByLine() {
        DeliveredFiles files = workspace(TWO_PACKAGES).hotfixes().get(0).files();

        assertEquals(20667, files.newest(0));
        assertEquals(-1, files.newest(7));
        assertEquals(1037312, files.size(0, 20650));
        assertEquals(1037824, files.size(0, 20667));
        assertEquals(DeliveredFiles.UNSTATED, files.size(0, 20666));
        assertEquals(DeliveredFiles.UNSTATED, files.size(7, 20667));
        assertEquals(List.of(false, true), List.of(files.isNewest(0), files.isNewest(1)));
    }

    @Test
    void deliveriesAreIndexedByLineAndRevision() {
        String row = "payload NT6_1 { package x86 { file A.dll %s - - - x86 } } } ";
        Workspace workspace =
                workspace(
                        "hotfix a { "
                                + row.formatted("6.1.7601.21700")
                                + "hotfix b { "
                                + row.formatted("6.1.7601.21650")
                                + "hotfix c { "
                                + row.formatted("6.1.7601.21700"));
        FileIndex index = workspace.files();

        assertEquals(1, index.lines());
        List<String> deliveries = new ArrayList<>();
        for (int at = index.first(0); at < index.end(0); at++) {
            deliveries.add(index.revision(at) + " " + index.hotfix(at));
        }
        assertEquals(List.of("21650 1", "21700 0", "21700 2"), deliveries);
        assertEquals(1, index.above(0, 21650));
        assertEquals(0, index.above(0, 21649));
        assertEquals(3, index.above(0, 65535));
    }

    @Test
    void aFileThatCouldNotBeParsedHasNoRows() {
        assertEquals(List.of(), files(workspace(TWO_PACKAGES, false), 0));
    }

    @Test
    void ofTwoHotfixesOfOneNameTheFirstOneCounts() {
        Workspace workspace = workspace("hotfix a { } hotfix b { } hotfix a { replaces b }");

        assertEquals(
                List.of("a", "b"), workspace.hotfixes().stream().map(HotfixSummary::name).toList());
        assertTrue(workspace.hotfixes().get(0).replaced().isEmpty());
    }

    @Test
    void onlySuppressionsOfTheRulesInQuestionAreKept() {
        Workspace workspace =
                workspace(
                        "hotfix a { allow partial-replacement \"yes\""
                                + " allow duplicate-row \"no\" }");

        assertEquals(
                List.of("partial-replacement"),
                workspace.hotfixes().get(0).acceptances().stream().map(Acceptance::rule).toList());
    }

    /** On 5.x levels share a build; a package replaces files of its own level only. */
    @Test
    void levelsThatShareABuildAreLinesOfTheirOwn() {
        Workspace workspace =
                workspace(
                        """
                        hotfix sp2 { payload NT5_1 { package x86 {
                            file Kerberos.dll 5.1.2600.3584 1 2009-06-01 10:00 x86 at SP2 SP2QFE
                        } } }
                        hotfix sp3 { payload NT5_1 { package x86 {
                            file Kerberos.dll 5.1.2600.5900 1 2009-06-01 10:00 x86 at SP3 SP3QFE
                        } } }
                        """);

        assertEquals("SP2", workspace.line(0).level());
        assertEquals("SP3", workspace.line(1).level());
        assertTrue(FileComparison.nearest(workspace, 0).isEmpty());
    }
}
