package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/** Rules on the catalog. Findings are compared as a whole: severity, place, message and fixes. */
class CatalogRulesTest {

    /** overlapping-branches. */
    @Test
    void overlap() {
        assertEquals(
                """
                error overlapping-branches at LDR.revisions: LDR and GDR both claim the revisions \
                20480 to 20480""",
                Check.of(
                        "overlapping-branches",
                        """
                        codebase Example {
                            version 6.9
                            level RTM build 7600
                            branch GDR revision 16384..20480
                            branch LDR revision 20480..24575
                        }
                        """));
    }

    /** overlapping-branches: nothing to report. */
    @Test
    void rangesOfTheirOwn() {
        assertEquals(
                "",
                Check.of(
                        "overlapping-branches",
                        """
                        codebase Example {
                            version 6.9
                            level RTM build 7600
                            branch GDR revision 16384..20479
                            branch LDR revision 20480..24575
                            branch Other build 6003
                        }
                        """));
    }

    /** unordered-range. */
    @Test
    void rangesThatEndBeforeTheyBegin() {
        assertEquals(
                """
                error unordered-range at RTM.revisions: the revisions 999..0 of RTM end before \
                they begin
                  fix: Change the range to 0..999 = replace RTM.revisions by 0..999
                error unordered-range at GDR.revisions: the revisions 20479..16384 of GDR end \
                before they begin
                  fix: Change the range to 16384..20479 = replace GDR.revisions by 16384..20479""",
                Check.of(
                        "unordered-range",
                        """
                        codebase Example {
                            version 6.9
                            level RTM build 7600 revision 999..0
                            branch GDR revision 20479..16384
                        }
                        """));
    }

    /** unordered-range: nothing to report. */
    @Test
    void orderedRanges() {
        assertEquals(
                "",
                Check.of(
                        "unordered-range",
                        """
                        codebase Example {
                            version 6.9
                            level RTM build 7600 revision 0..999
                            branch GDR revision 16384..16384
                        }
                        """));
    }
}
