package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on what a catalog has to state. Findings are compared as a whole: severity, place, message
 * and fixes.
 */
class CatalogContentRulesTest {

    /** duplicate-build. */
    @Test
    void duplicateBuild() {
        assertEquals(
                """
                error duplicate-build at SP1.builds[1]: SP1 claims build 7600, which RTM has \
                already, and no revisions tell the two apart""",
                Check.of(
                        "duplicate-build",
                        """
                        codebase Example {
                            version 6.9
                            level RTM build 7600
                            level SP1 build 7601, 7600
                        }
                        """));
    }

    /** duplicate-build: nothing to report. */
    @Test
    void duplicateBuildCorrected() {
        assertEquals(
                "",
                Check.of(
                        "duplicate-build",
                        """
                        codebase Example {
                            version 6.9
                            level RTM build 7600
                            level SP1 build 7601
                        }
                        """));
    }

    /** duplicate-build. */
    @Test
    void overlappingRevisions() {
        assertEquals(
                """
                error duplicate-build at SP1.builds[0]: SP1 claims build 2600, which RTM has \
                already, and no revisions tell the two apart""",
                Check.of(
                        "duplicate-build",
                        """
                        codebase Example {
                            version 5.9
                            level RTM build 2600 revision 0..1105
                            level SP1 build 2600 revision 1105..2179
                        }
                        """));
    }

    /** duplicate-build: nothing to report. */
    @Test
    void ownRevisions() {
        assertEquals(
                "",
                Check.of(
                        "duplicate-build",
                        """
                        codebase Example {
                            version 5.9
                            level RTM build 2600 revision 0..1105
                            level SP1 build 2600 revision 1106..2179
                        }
                        """));
    }

    /** codebase-without-levels. */
    @Test
    void codebaseWithoutLevels() {
        assertEquals(
                """
                warning codebase-without-levels at Example: Example has no service level, so \
                that no file can belong to it""",
                Check.of(
                        "codebase-without-levels",
                        """
                        codebase Example {
                            version 6.9
                        }
                        """));
    }

    /** codebase-without-levels: nothing to report. */
    @Test
    void codebaseWithoutLevelsCorrected() {
        assertEquals(
                "",
                Check.of(
                        "codebase-without-levels",
                        """
                        codebase Example {
                            version 6.9
                            level RTM build 7600
                        }
                        """));
    }

    /** product-without-architecture. */
    @Test
    void productWithoutArchitecture() {
        assertEquals(
                """
                warning product-without-architecture at Example: Example has no \
                architecture, so that packages for it cannot be checked""",
                Check.of(
                        "product-without-architecture",
                        """
                        product Example of NT6_1 {
                            from RTM
                        }
                        """));
    }

    /** product-without-architecture: nothing to report. */
    @Test
    void productWithoutArchitectureCorrected() {
        assertEquals(
                "",
                Check.of(
                        "product-without-architecture",
                        """
                        product Example of NT6_1 {
                            architectures x86, x64
                            from RTM
                        }
                        """));
    }

    /** unordered-dates. */
    @Test
    void unorderedDates() {
        assertEquals(
                """
                error unordered-dates at ProductLevel.until: support of Example RTM ends on \
                2009-10-22, before it begins on 2013-04-09""",
                Check.of(
                        "unordered-dates",
                        """
                        product Example of NT6_1 {
                            architectures x86
                            supported 2009-10-22 .. 2020-01-14
                            level RTM 2013-04-09 .. 2009-10-22
                        }
                        """));
    }

    /** unordered-dates: nothing to report. */
    @Test
    void unorderedDatesCorrected() {
        assertEquals(
                "",
                Check.of(
                        "unordered-dates",
                        """
                        product Example of NT6_1 {
                            architectures x86
                            supported 2009-10-22 .. 2020-01-14
                            level RTM 2009-10-22 .. 2013-04-09
                        }
                        """));
    }

    /** unordered-dates. */
    @Test
    void everyDay() {
        assertEquals(
                """
                error unordered-dates at Example.supportedUntil: support of Example ends on \
                2009-10-22, before it begins on 2020-01-14
                error unordered-dates at Example.extendedUntil: paid support of Example ends \
                on 2008-01-01, before free support ends on 2009-10-22
                error unordered-dates at ProductLevel.from: support of Example RTM begins on \
                2009-10-22, and that of the product on 2020-01-14
                error unordered-dates at ProductLevel.until: support of Example RTM ends on \
                2013-04-09, and that of the product on 2008-01-01""",
                Check.of(
                        "unordered-dates",
                        """
                        product Example of NT6_1 {
                            architectures x86
                            supported 2020-01-14 .. 2009-10-22 extended 2008-01-01
                            level RTM 2009-10-22 .. 2013-04-09
                        }
                        """));
    }

    /** unordered-dates: nothing to report. */
    @Test
    void openEnds() {
        assertEquals(
                "",
                Check.of(
                        "unordered-dates",
                        """
                        product Example of NT6_1 {
                            architectures x86
                            supported - .. 2020-01-14 extended 2023-01-10
                            level RTM - .. 2022-04-09
                            level SP1 2011-02-22 .. -
                        }
                        """));
    }
}
