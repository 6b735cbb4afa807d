package org.hotfixworkbench.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotfixworkbench.core.rules.RuleDescription;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.core.rules.WorkspaceRule;
import org.hotfixworkbench.dsl.compile.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that look across files, each at its place in a text. */
class WorkspaceRulesTest {

    @TempDir Path folder;

    /** Compiles files a.hotfix, b.hotfix and so on. */
    private List<String> report(String... texts) throws IOException {
        return acrossFiles(compiled(texts).report());
    }

    /** What these rules say, and the parser; others find that the samples are excerpts. */
    private static List<String> acrossFiles(List<String> report) {
        Set<String> ids =
                Stream.concat(Rules.ACROSS_FILES.stream(), Stream.of(SourceRule.values()))
                        .map(RuleDescription::id)
                        .collect(Collectors.toSet());
        ids.addAll(Set.of("unused-suppression", "self-replacement"));
        return report.stream()
                .filter(it -> ids.contains(it.substring(it.lastIndexOf('[') + 1, it.length() - 1)))
                .toList();
    }

    private Compiled compiled(String... texts) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        String[] files = new String[2 * texts.length];
        for (int i = 0; i < texts.length; i++) {
            files[2 * i] = (char) ('a' + i) + ".hotfix";
            files[2 * i + 1] = texts[i];
        }
        return Compiled.of(folder, files);
    }

    /** A hotfix with rows "name revision size" of build 7601 in an x86 package. */
    private static String hotfix(String name, String clauses, String... rows) {
        StringBuilder text = new StringBuilder("hotfix " + name + " { " + clauses + " ");
        text.append("payload NT6_1 { package x86 {\n");
        for (String row : rows) {
            String[] cells = row.split(" ");
            String version = cells[1].contains(".") ? cells[1] : "6.1.7601." + cells[1];
            text.append("file " + cells[0] + " " + version + " " + cells[2] + " - - x86\n");
        }
        return text.append("} } }\n").toString();
    }

    static List<WorkspaceRule> rules() {
        return Rules.ACROSS_FILES;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theWrongSampleIsFoundAndTheRightOneIsClean(WorkspaceRule rule) throws IOException {
        String page = RulePages.page(rule.id());
        List<String> wrong = report(sample(page, "Wrong"));
        assertEquals(1, wrong.size(), wrong.toString());
        assertTrue(wrong.get(0).endsWith("[" + rule.id() + "]"), wrong.get(0));
        assertEquals(List.of(), report(sample(page, "Right")));
    }

    private static String sample(String page, String section) {
        int start = page.indexOf("```", page.indexOf("## " + section));
        return page.substring(page.indexOf('\n', start) + 1, page.indexOf("\n```", start));
    }

    @Test
    void undescribedHotfixesAreReplacedOrRequired() throws IOException {
        assertEquals(
                List.of(
                        "a.hotfix:1:26: a replaces KB2, which no source describes"
                                + " [undescribed-hotfix]",
                        "a.hotfix:1:60: a requires KB3, which no source describes"
                                + " [undescribed-hotfix]"),
                report(
                        "hotfix a { replaces KB1, KB2 prerequisites all of { hotfix KB3 not hotfix"
                                + " KB1 } }",
                        "hotfix b { article KB1 }"));
    }

    @Test
    void aCycleIsReportedOnceAtItsFirstName() throws IOException {
        assertEquals(
                List.of(
                        "b.hotfix:1:27: these replace each other in a circle: a, which replaces c,"
                                + " which replaces b, which replaces a [replacement-cycle]"),
                report(
                        "hotfix b { replaces a }",
                        "hotfix a { replaces self, c } hotfix self { }",
                        "hotfix c { replaces b }"));
    }

    @Test
    void aHotfixThatReplacesItselfIsNoCycle() throws IOException {
        assertEquals(
                List.of("a.hotfix:1:21: a replaces itself [self-replacement]"),
                report("hotfix a { replaces a }", "hotfix b { replaces a }"));
    }

    @Test
    void aLongCycleIsNotWrittenOut() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append("hotfix h" + i + " { replaces h" + (i + 1) % 10 + " }\n");
        }
        String report = report(text.toString()).get(0);
        assertTrue(report.endsWith("h7 (2 more), which replaces h0 [replacement-cycle]"), report);
    }

    @Test
    void versionsAreComparedInsideOneBuildAndBranchOnly() throws IOException {
        assertEquals(
                List.of(
                        "b.hotfix:1:21: a is replaced, but delivers a higher version: A.dll"
                                + " 6.1.7601.21800 x86, here the revision is 21700; 1 more file"
                                + " [replaced-has-higher-version]"),
                report(
                        hotfix("a", "", "A.dll 21800 1", "B.dll 21800 1", "C.dll 21600 1"),
                        hotfix(
                                "b",
                                "replaces a",
                                "a.DLL 21700 1",
                                "B.dll 21700 1",
                                "C.dll 21700 1")));
        // LDR before, GDR and another level after
        assertEquals(
                List.of(),
                report(
                        hotfix("a", "", "A.dll 21800 1"),
                        hotfix("b", "replaces a", "A.dll 17800 1", "A.dll 6.1.7600.20700 1")));
    }

    @Test
    void replacedFilesOfOneBuildAndBranchHaveToBeDelivered() throws IOException {
        assertEquals(
                List.of(
                        "b.hotfix:1:24: a is replaced, but B.dll 6.1.7601.21700 x86 and 1 more file"
                                + " of it are not delivered here [partial-replacement]"),
                report(
                        hotfix("a", "", "A.dll 21700 1", "B.dll 21700 1", "C.dll 21700 1"),
                        hotfix("b", "replaces c, a", "A.dll 21800 1", "D.dll 21800 1"),
                        "hotfix c { }"));
        // what the level was released with, and other branches and levels, do not count
        assertEquals(
                List.of(),
                report(
                        hotfix(
                                "a",
                                "",
                                "A.dll 21700 1",
                                "B.dll 17514 1",
                                "C.dll 17600 1",
                                "D.dll 6.1.7600.20700 1"),
                        hotfix("b", "replaces a", "A.dll 21800 1"),
                        "hotfix c { }"));
    }

    @Test
    void aRedundantReferenceCanBeRemoved() throws IOException {
        String text = "hotfix c { replaces a, b, a1 }";
        Compiled compiled =
                compiled("hotfix a { } hotfix a1 { replaces a }", "hotfix b { replaces a1 }", text);

        assertEquals(
                List.of(
                        "c.hotfix:1:21: a is replaced by b already [redundant-replacement]",
                        "c.hotfix:1:27: a1 is replaced by b already [redundant-replacement]"),
                acrossFiles(compiled.report()));
        List<String> fixed = new ArrayList<>();
        for (SourceFinding finding : compiled.findings()) {
            SourceFix fix = finding.fixes().get(0);
            Span span = fix.edits().get(0).span();
            String before = text.substring(0, span.offset());
            String after = text.substring(span.offset() + span.length());
            fixed.add(fix.title() + ": " + before + fix.edits().get(0).text() + after);
        }
        assertEquals(
                List.of(
                        "Remove a: hotfix c { replaces b, a1 }",
                        "Remove a1: hotfix c { replaces a, b }"),
                fixed);
    }

    @Test
    void higherVersionsOfEveryFileAreAReplacement() throws IOException {
        String older = hotfix("a", "", "A.dll 21700 1", "B.dll 21700 1");
        assertEquals(
                List.of(
                        "b.hotfix:1:8: b has a higher version of all 2 files of a, but does not"
                                + " replace it [undeclared-replacement]"),
                report(older, hotfix("b", "", "A.dll 21800 1", "B.dll 21701 1", "C.dll 21700 1")));
        assertEquals(List.of(), report(older, hotfix("b", "", "A.dll 21800 1", "B.dll 17800 1")));
        assertEquals(
                List.of(),
                report(
                        older,
                        hotfix("b", "", "A.dll 21800 1", "B.dll 21800 1"),
                        "fixes either any of { a b }"));
        // through another one, which is enough
        assertEquals(
                List.of(),
                report(
                        older,
                        hotfix("b", "replaces c", "A.dll 21800 1", "B.dll 21800 1"),
                        "hotfix c { replaces a }"));
    }

    @Test
    void anAlternativeIsReplacedByAnother() throws IOException {
        assertEquals(
                List.of(
                        "c.hotfix:1:25: a is replaced by b, another alternative of either"
                                + " [replaced-alternative]"),
                report(
                        "hotfix a { }",
                        "hotfix b { replaces mid } hotfix mid { replaces a }",
                        "fixes either any of { b a }"));
    }

    @Test
    void theSameFileVersionIsDeliveredTwice() throws IOException {
        assertEquals(
                List.of(
                        "b.hotfix:1:8: B.dll 6.1.7601.21700 x86 (here 2 bytes, there 1) has another"
                                + " size in a; neither of the two hotfixes replaces the other"
                                + " [conflicting-deliveries]",
                        "b.hotfix:1:8: A.dll 6.1.7601.21700 x86 and 1 more file are also delivered"
                                + " by a; neither of the two hotfixes replaces the other"
                                + " [same-file-version-twice]"),
                report(
                        hotfix("a", "", "A.dll 21700 1", "B.dll 21700 1", "C.dll 21700 1"),
                        hotfix("b", "", "A.dll 21700 1", "B.dll 21700 2", "C.dll 21700 -")));
        // each is compared with the first one and with the one before it
        assertEquals(
                List.of("b.hotfix:1:8", "c.hotfix:1:8", "c.hotfix:1:8"),
                report(
                                hotfix("a", "", "A.dll 21700 1"),
                                hotfix("b", "", "A.dll 21700 1"),
                                hotfix("c", "", "A.dll 21700 1"))
                        .stream()
                        .map(it -> it.substring(0, "a.hotfix:1:8".length()))
                        .toList());
        // the level was released with it
        assertEquals(
                List.of(),
                report(
                        hotfix("a", "", "A.dll 17514 1"),
                        hotfix("b", "", "A.dll 17514 2"),
                        "hotfix c { }"));
    }

    @Test
    void aSuppressionInTheHotfixCounts() throws IOException {
        assertEquals(
                List.of(
                        "a.hotfix:1:58: a replaces KB2, which no source describes"
                                + " [undescribed-hotfix]",
                        "b.hotfix:1:12: undescribed-hotfix finds nothing here, so that there is"
                                + " nothing to suppress [unused-suppression]",
                        "c.hotfix:1:67: c replaces KB1, which no source describes"
                                + " [undescribed-hotfix]"),
                report(
                                "hotfix a { allow undescribed-hotfix for KB1 \"x\" replaces KB2,"
                                        + " KB1 }",
                                "hotfix b { allow undescribed-hotfix \"x\" }",
                                "hotfix c { allow undescribed-hotfix \"x\" until 2025-01-01 replaces"
                                        + " KB1 }")
                        .stream()
                        .filter(it -> !it.contains("[expired-suppression]"))
                        .toList());
    }

    @Test
    void ofAFileWithSyntaxErrorsNoRowsAreCompared() throws IOException {
        List<String> report =
                report(
                        hotfix("a", "", "A.dll 21700 1", "B.dll 21700 1"),
                        hotfix("b", "replaces a", "A.dll 21800 1") + "}");
        assertTrue(report.stream().allMatch(it -> it.endsWith("[syntax]")), report.toString());
        assertEquals(1, report.size());
    }

    @Test
    void onlyTheFirstOfTwoHotfixesOfOneNameTakesPart() throws IOException {
        assertEquals(
                List.of("b.hotfix:1:8: 'a' is already declared in a.hotfix [duplicate-id]"),
                report("hotfix a { }", "hotfix a { replaces KB7 }"));
    }

    @Test
    void anExpectationThatFailsIsFoundWhereItStands() throws IOException {
        assertEquals(
                List.of(
                        "b.hotfix:2:1: lsa on office is expected to be applicable, but is"
                                + " not-applicable because service-level: for Windows 7 it is at SP1"
                                + " (build 7601), the machine is at RTM [expectation-fails]"),
                report(
                        "hotfix lsa { prerequisites Windows7 SP1 }",
                        """
                        machine office { runs Windows7 RTM x64 installed complete }
                        expect lsa on office applicable
                        expect lsa on office not-applicable because service-level
                        """));
    }

    /** What cannot be read may be what decides. */
    @Test
    void nothingIsExpectedOfBrokenText() throws IOException {
        assertTrue(
                report(
                                "hotfix lsa { prerequisites Windows7 SP1 restart restart }",
                                """
                                machine office { runs Windows7 RTM x64 installed complete }
                                expect lsa on office applicable
                                """)
                        .stream()
                        .noneMatch(it -> it.contains("expectation-fails")));
    }
}
