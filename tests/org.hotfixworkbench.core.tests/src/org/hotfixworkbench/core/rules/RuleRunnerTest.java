package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotfixworkbench.core.support.Check;
import org.hotfixworkbench.core.support.Sources;
import org.junit.jupiter.api.Test;

/** Dispatch, severities, order and suppressions. */
class RuleRunnerTest {

    private static final String ROW = "file A.dll 6.1.7601.21932 1,024 2012-02-29 05:20 x86 ";
    private static final RuleSettings PUBLISH = RuleSettings.of(Profile.PUBLISH, Check.TODAY);

    private static String hotfix(String inHotfix, String inPayload, String inPackage) {
        return "hotfix h { %s payload NT6_1 { %s package x86 { %s %s %s } } }"
                .formatted(inHotfix, inPayload, inPackage, ROW, ROW);
    }

    private static List<String> print(String source, RuleSettings settings) {
        return Check.findings(source, settings).stream()
                .filter(it -> !Check.WHOLE.contains(it.rule()))
                .map(it -> it.severity().label() + " " + it.rule())
                .toList();
    }

    @Test
    void profileChoosesTheSeverity() {
        String source =
                "hotfix h { payload NT6_1 { branch 6.1.7600.20xxx RTM LDR package x86 { "
                        + ROW
                        + " } } }";
        assertEquals(
                List.of("error unused-branch-mask", "warning file-without-mask"),
                print(source, PUBLISH));
        assertEquals(
                List.of("warning unused-branch-mask", "info file-without-mask"),
                print(source, RuleSettings.of(Profile.DRAFT, Check.TODAY)));
        assertEquals(
                List.of("warning unused-branch-mask", "warning file-without-mask"),
                print(source, RuleSettings.of(Profile.IMPORT, Check.TODAY)));
    }

    @Test
    void overridesWinOverTheProfile() {
        String source = hotfix("", "", "");
        assertEquals(List.of("warning duplicate-row"), print(source, PUBLISH));
        assertEquals(
                List.of("error duplicate-row"),
                print(source, PUBLISH.withOverrides(Map.of("duplicate-row", Severity.ERROR))));
        assertEquals(
                List.of(),
                print(source, PUBLISH.withOverrides(Map.of("duplicate-row", Severity.OFF))));
    }

    @Test
    void findingsAreInTheOrderOfTheModel() {
        String source =
                """
                hotfix h {
                    replaces h
                    payload NT6_1 {
                        package x86 {
                            file A.dll 6.1.7607.1 1,024 2012-02-29 05:20 x64
                            file B.dll 6.1.7608.1 1,024 2012-02-29 05:20 x86
                        }
                        package ia64 of Windows7 {
                            file B.dll 6.1.7601.21932 1,024 2012-02-29 05:20 ia64
                        }
                    }
                }
                """;
        assertEquals(
                List.of(
                        "self-replacement",
                        "unknown-build",
                        "illegal-platform",
                        "unknown-build",
                        "architecture-unavailable"),
                Check.findings(source).stream().map(Finding::rule).toList());
    }

    @Test
    void suppressionsHoldWhereTheyStandAndBelow() {
        String allow = "allow duplicate-row \"as printed\"";
        assertEquals(List.of(), print(hotfix(allow, "", ""), PUBLISH));
        assertEquals(List.of(), print(hotfix("", allow, ""), PUBLISH));
        assertEquals(List.of(), print(hotfix("", "", allow), PUBLISH));
        assertEquals(
                List.of("warning duplicate-row", "warning unused-suppression"),
                print(
                        "hotfix h { payload NT6_1 { package x86 { "
                                + ROW
                                + ROW
                                + "} package x64 { "
                                + allow
                                + ROW
                                + " } } }",
                        PUBLISH));
    }

    @Test
    void suppressionMayBeAboutOneRow() {
        assertEquals(
                List.of(),
                print(hotfix("", "", "allow duplicate-row for a.DLL \"as printed\""), PUBLISH));
        assertEquals(
                List.of("warning unused-suppression", "warning duplicate-row"),
                print(hotfix("", "", "allow duplicate-row for B.dll \"as printed\""), PUBLISH));
    }

    @Test
    void suppressionEndsAfterItsLastDay() {
        String source = hotfix("allow duplicate-row \"x\" until 2012-12-31", "", "");
        assertEquals(
                List.of(),
                print(source, RuleSettings.of(Profile.PUBLISH, LocalDate.of(2012, 12, 31))));
        assertEquals(
                List.of(
                        "warning expired-suppression at Suppression.until: the suppression of"
                                + " duplicate-row ended on 2012-12-31\n"
                                + "  fix: Remove the suppression = remove Suppression",
                        "warning duplicate-row at A.dll#2: the x86 package has this row for A.dll"
                                + " already\n"
                                + "  safe fix: Remove the row = remove A.dll#2"),
                Check.findings(source).stream().map(Check::print).toList());
    }

    @Test
    void uselessSuppressionIsReported() {
        assertEquals(
                "warning unused-suppression at Suppression: illegal-platform finds nothing here"
                        + " about A.dll, so that there is nothing to suppress\n"
                        + "  safe fix: Remove the suppression = remove Suppression",
                Check.of(
                        "unused-suppression",
                        "hotfix h { allow illegal-platform for A.dll \"x\" }"));
        RuleSettings off = PUBLISH.withOverrides(Map.of("illegal-platform", Severity.OFF));
        assertEquals(List.of(), print("hotfix h { allow illegal-platform \"x\" }", off));
    }

    @Test
    void unknownRuleIsReportedWithTheNearestOne() {
        String source = "hotfix h { allow duplicate-rwo \"x\" }";
        assertEquals(
                "warning unknown-rule at Suppression.rule: there is no rule 'duplicate-rwo'; did"
                        + " you mean 'duplicate-row'?\n"
                        + "  fix: Change to duplicate-row = replace Suppression.rule by"
                        + " duplicate-row",
                Check.of("unknown-rule", source));
        assertEquals(
                "warning unknown-rule at Suppression.rule: there is no rule 'zzz'",
                Check.of("unknown-rule", "hotfix h { allow zzz \"x\" }"));
        assertEquals(List.of(), print(source, PUBLISH.withOtherRules(Set.of("duplicate-rwo"))));
    }

    @Test
    void findingsOfOthersAreSuppressedToo() {
        RuleSettings settings = PUBLISH.withOtherRules(Set.of("unresolved"));
        Sources sources =
                Sources.withWindows()
                        .read("hotfix h { allow unresolved \"x\" allow unresolved for y \"x\" }");
        RuleRunner runner = new RuleRunner(sources.catalog(), Rules.ALL, settings);
        Finding other =
                new Finding(
                        "unresolved",
                        Severity.ERROR,
                        Location.of(sources.last()),
                        "nothing is called x",
                        List.of());
        assertEquals(
                List.of("unused-suppression"),
                runner.check(sources.last(), List.of(other)).stream().map(Finding::rule).toList());
        assertEquals(List.of(), runner.check(sources.last()));
    }
}
