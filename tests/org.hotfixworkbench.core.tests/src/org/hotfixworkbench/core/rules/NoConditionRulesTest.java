package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on whether a hotfix can apply. Findings are compared as a whole: severity, place, message
 * and fixes.
 */
class NoConditionRulesTest {

    /** no-condition. */
    @Test
    void noCondition() {
        assertEquals(
                """
                warning no-condition at kerberos-pac: kerberos-pac states neither what it \
                applies to nor its prerequisites""",
                Check.of(
                        "no-condition",
                        """
                        hotfix kerberos-pac "The PAC is not validated" {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** no-condition: nothing to report. */
    @Test
    void noConditionCorrected() {
        assertEquals(
                "",
                Check.of(
                        "no-condition",
                        """
                        hotfix kerberos-pac "The PAC is not validated" {
                            prerequisites none
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** no-condition: nothing to report. */
    @Test
    void appliesTo() {
        assertEquals(
                "",
                Check.of(
                        "no-condition",
                        """
                        hotfix kerberos-pac {
                            applies to Windows7
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** no-condition: nothing to report. */
    @Test
    void stub() {
        assertEquals(
                "",
                Check.of(
                        "no-condition",
                        """
                        hotfix kerberos-pac {
                            restart required
                        }
                        """));
    }
}
