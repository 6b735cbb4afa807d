package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/** Rules on applicability. Findings are compared as a whole: severity, place, message and fixes. */
class ApplicabilityRulesTest {

    private static final String X86 =
            "package x86 { file a.dll 6.1.7601.21932 1 2012-02-29 05:20 x86 }";
    private static final String X64 =
            "package x64 { file a.dll 6.1.7601.21932 1 2012-02-29 05:20 x64 }";
    private static final String IA64 =
            "package ia64 { file a.dll 6.1.7601.21932 1 2012-02-29 05:20 ia64 }";

    private static String hotfix(String clauses, String... packages) {
        return "hotfix h { " + clauses + " payload NT6_1 { " + String.join(" ", packages) + " } }";
    }

    /** All findings of all rules, so that it shows who says what. */
    /** The rules that say why a hotfix cannot apply; others find that the samples are excerpts. */
    private static final Set<String> SPEAKERS =
            Set.of(
                    "never-applicable",
                    "contradictory-conditions",
                    "dead-condition",
                    "redundant-condition",
                    "package-never-used",
                    "architecture-unavailable",
                    "level-without-files",
                    "files-without-level");

    private static String all(String source) {
        return Check.findings(source).stream()
                .filter(it -> SPEAKERS.contains(it.rule()))
                .map(Check::print)
                .collect(Collectors.joining("\n"));
    }

    private static String ids(String source) {
        return Check.ids(source, Profile.PUBLISH).stream()
                .filter(SPEAKERS::contains)
                .collect(Collectors.joining(" "));
    }

    @Test
    void noPackageForTheArchitecture() {
        assertEquals(
                """
                error never-applicable at h: no machine can ever receive h: it requires Windows7 \
                SP1, and Windows7 needs a package for x86 or x64, but the only package is for ia64""",
                all(hotfix("prerequisites Windows7 SP1", IA64)));
    }

    @Test
    void onlyTheProductWithThatArchitectureIsExcluded() {
        assertEquals("never-applicable", ids(hotfix("prerequisites not Windows7 SP1", X86)));
    }

    @Test
    void packageOfAnotherProduct() {
        assertEquals(
                """
                error never-applicable at h: no machine can ever receive h: it requires Windows7 \
                SP1, and Windows7 needs a package for x86 or x64, but the only package is for x64 \
                of WindowsServer2008R2""",
                all(
                        hotfix(
                                "prerequisites Windows7 SP1",
                                X64.replace("{", "of WindowsServer2008R2 {"))));
    }

    @Test
    void listOfProductsAndPrerequisitesExcludeEachOther() {
        assertEquals(
                """
                error never-applicable at h: no machine can ever receive h: it requires Windows7 \
                SP1, but it applies to WindowsServer2008R2 only""",
                all(hotfix("applies to WindowsServer2008R2 prerequisites Windows7 SP1", X64)));
    }

    @Test
    void levelOnlyInThePackageForAnotherArchitecture() {
        assertEquals(
                """
                error never-applicable at h: no machine can ever receive h: it requires \
                WindowsServer2008R2 SP1, but the x86 package of NT6_1 has files for SP1 and the \
                x64 package of NT6_1 has files for RTM""",
                Check.of(
                        "never-applicable",
                        hotfix(
                                "prerequisites WindowsServer2008R2 SP1",
                                X86,
                                X64.replace("7601", "7600"))));
    }

    /** Each of these has one cause, and one rule reports it. */
    @Test
    void othersReportIt() {
        assertEquals(
                "contradictory-conditions",
                ids(hotfix("prerequisites all of { Windows7 SP1 WindowsServer2008R2 SP1 }", X64)));
        assertEquals("architecture-unavailable", ids(hotfix("applies to Windows7", IA64)));
        assertEquals(
                "files-without-level level-without-files",
                ids(hotfix("prerequisites Windows7 RTM", X64)));
        assertEquals(
                "files-without-level level-without-files",
                ids(hotfix("prerequisites WindowsVista SP1", X64)));
    }

    @Test
    void whatIsNotStatedProvesNothing() {
        assertEquals("", all("hotfix h { prerequisites Windows7 SP1 }"));
        assertEquals(
                "",
                all(
                        hotfix("prerequisites Windows7 SP1", "package ia64 { }")
                                .replace("ia64", "x64")));
        assertEquals(
                "",
                all(
                        hotfix(
                                "prerequisites Windows7 SP1",
                                "package x64 { file a.mof - 1 2012-02-29 05:20 - }")));
        assertEquals("", all("hotfix h { payload unstated { package unstated { } } }"));
    }

    @Test
    void smallestContradiction() {
        assertEquals(
                """
                error contradictory-conditions at ConditionGroup: feature Web and not feature Web \
                can never hold together""",
                all(
                        hotfix(
                                        "prerequisites all of { Windows7 SP1 any of { hotfix h2 all of {"
                                                + " feature Web feature Telnet not feature Web } feature"
                                                + " Print } }",
                                        X64)
                                .replace("hotfix h2", "feature Fax")));
    }

    @Test
    void levelsExcludeEachOther() {
        assertEquals(
                """
                error contradictory-conditions at ConditionGroup: Windows7 SP1 and Windows7 RTM \
                can never hold together""",
                all(
                        hotfix(
                                "prerequisites all of { Windows7 SP1 Windows7 RTM }",
                                X64,
                                X86.replace("7601", "7600"))));
    }

    @Test
    void requiresItself() {
        assertEquals(
                """
                error contradictory-conditions at HotfixCondition: hotfix h can never be met, \
                because the hotfix installs only where it is not installed yet""",
                all(hotfix("prerequisites all of { Windows7 SP1 hotfix h }", X64)));
    }

    @Test
    void tautologyThatMustNotHold() {
        assertEquals(
                """
                error contradictory-conditions at NegatedCondition: not feature Web and feature \
                Web can never hold together""",
                all(hotfix("prerequisites not any of { feature Web not feature Web }", X64)));
    }

    @Test
    void deadAlternative() {
        assertEquals(
                """
                warning dead-condition at ProductCondition: WindowsServer2008R2 SP1 never helps: \
                WindowsServer2008R2 needs a package for x64 or ia64, but the only package is for \
                x86""",
                all(hotfix("prerequisites any of { Windows7 SP1 WindowsServer2008R2 SP1 }", X86)));
    }

    @Test
    void deadLevel() {
        assertEquals(
                """
                warning dead-condition at ProductCondition.levels[0]: WindowsServer2008R2 RTM \
                never helps: the x86 package of NT6_1 has files for RTM and the x64 package of \
                NT6_1 has files for SP1""",
                Check.of(
                        "dead-condition",
                        hotfix(
                                "prerequisites any of { Windows7 any level WindowsServer2008R2"
                                        + " RTM, SP1 }",
                                X86.replace("7601", "7600"),
                                X64)));
    }

    @Test
    void alternativeThatTheRestExcludes() {
        assertEquals(
                """
                warning dead-condition at FeatureCondition: feature Web never helps: it excludes \
                feature Web""",
                all(
                        hotfix(
                                "prerequisites all of { any of { feature Web feature Telnet } not"
                                        + " feature Web }",
                                X64)));
        assertEquals(
                """
                warning dead-condition at ProductCondition: WindowsServer2008R2 SP1 never helps: \
                it applies to Windows7 only""",
                all(
                        hotfix(
                                "applies to Windows7 prerequisites any of { Windows7 SP1"
                                        + " WindowsServer2008R2 SP1 }",
                                X64)));
    }

    @Test
    void redundantAlternative() {
        assertEquals(
                """
                info redundant-condition at ProductCondition: Windows7 SP1 adds nothing: wherever \
                it holds, Windows7 holds as well""",
                Check.of(
                        "redundant-condition",
                        hotfix("prerequisites any of { Windows7 SP1 Windows7 any level }", X64)));
        assertEquals(
                """
                info redundant-condition at FeatureCondition: feature Web is stated twice""",
                all(hotfix("prerequisites any of { feature Web feature Web }", X64)));
    }

    @Test
    void redundantDemand() {
        assertEquals(
                """
                info redundant-condition at NegatedCondition: not WindowsVista demands nothing: \
                it follows from Windows7 SP1""",
                all(
                        hotfix(
                                "prerequisites all of { Windows7 SP1 not WindowsVista any level }",
                                X64)));
    }

    @Test
    void packageNeverUsed() {
        assertEquals(
                """
                warning package-never-used at ArchitecturePackage.architecture: no machine can \
                receive the ia64 package: it requires Windows7 SP1, and Windows7 needs a package \
                for x86 or x64, but the only package is for ia64""",
                all(hotfix("prerequisites Windows7 SP1", X64, IA64)));
    }

    @Test
    void rowsNeverUsed() {
        assertEquals(
                """
                warning package-never-used at a.dll#2: no machine can receive the files of level \
                RTM in the ia64 package: it requires Windows7 RTM or WindowsServer2008R2 SP1, \
                its files are for NT6_1 RTM only, and Windows7 needs a package for x86 or x64, but \
                the only package is for ia64""",
                all(
                        hotfix(
                                "prerequisites any of { Windows7 RTM WindowsServer2008R2 SP1 }",
                                X64.replace(
                                        "{ file",
                                        "{ file a.dll 6.1.7600.20861 1 2010-02-28 05:20 x64 file"),
                                IA64.replace(
                                        " }",
                                        " file a.dll 6.1.7600.20861 1 2010-02-28 05:20 ia64 }"))));
    }
}
