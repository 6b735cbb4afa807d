package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on what a branch is for. Findings are compared as a whole: severity, place, message and
 * fixes.
 */
class BranchPurposeRulesTest {

    /** gdr-files-in-hotfix. */
    @Test
    void gdrFilesInHotfix() {
        assertEquals(
                """
                warning gdr-files-in-hotfix at Kerberos.dll.version: 6.1.7601.17640 (1 file) \
                is GDR, but a hotfix delivers LDR files only""",
                Check.of(
                        "gdr-files-in-hotfix",
                        """
                        hotfix kerberos-pac {
                            class hotfix
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.17640 542,208 2011-06-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** gdr-files-in-hotfix: nothing to report. */
    @Test
    void gdrFilesInHotfixCorrected() {
        assertEquals(
                "",
                Check.of(
                        "gdr-files-in-hotfix",
                        """
                        hotfix kerberos-pac {
                            class hotfix
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** gdr-files-in-hotfix. */
    @Test
    void bothBranchesOfOneFile() {
        assertEquals(
                """
                warning gdr-files-in-hotfix at Kerberos.dll#2.version: 6.1.7601.17640 (2 \
                files) is GDR, but a hotfix delivers LDR files only; Kerberos.dll is there \
                as LDR of build 7601, too""",
                Check.of(
                        "gdr-files-in-hotfix",
                        """
                        hotfix kerberos-pac {
                            class hotfix
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Kerberos.dll 6.1.7601.17640 542,208 2011-06-29 05:20 x86
                                    file Wdigest.dll 6.1.7601.17640 542,208 2011-06-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** gdr-files-in-hotfix: nothing to report. */
    @Test
    void baseRelease() {
        assertEquals(
                "",
                Check.of(
                        "gdr-files-in-hotfix",
                        """
                        hotfix kerberos-pac {
                            class hotfix
                            payload NT6_1 {
                                package x86 {
                                    file Cng.sys 6.1.7600.16385 369,568 2009-07-14 01:17 x86
                                    file Ksecdd.sys 6.1.7600.20667 67,472 2010-03-13 07:16 x86
                                }
                            }
                        }
                        """));
    }

    /** gdr-files-in-hotfix: nothing to report. */
    @Test
    void updatesHaveBoth() {
        assertEquals(
                "",
                Check.of(
                        "gdr-files-in-hotfix",
                        """
                        hotfix kerberos-pac {
                            class update
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Kerberos.dll 6.1.7601.17640 542,208 2011-06-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** gdr-files-in-hotfix: nothing to report. */
    @Test
    void otherProducts() {
        assertEquals(
                "",
                Check.of(
                        "gdr-files-in-hotfix",
                        """
                        hotfix kerberos-pac {
                            class hotfix
                            payload NT6_1 {
                                package x86 {
                                    file Mshtml.dll 9.0.8112.16440 542,208 2011-06-29 05:20 x86
                                    file Comctl32.dll 5.82.7601.17514 542,208 2011-06-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** gdr-files-in-hotfix: nothing to report. */
    @Test
    void oneLine() {
        assertEquals(
                "",
                Check.of(
                        "gdr-files-in-hotfix",
                        """
                        hotfix kerberos-pac {
                            class hotfix
                            payload NT6_3 {
                                package x86 {
                                    file Kerberos.dll 6.3.9600.17194 542,208 2014-06-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** gdr-files-in-hotfix. */
    @Test
    void declaredBranchOfXp() {
        assertEquals(
                """
                warning gdr-files-in-hotfix at Kerberos.dll.version: 5.1.2600.6093 (1 file) \
                is GDR, but a hotfix delivers LDR files only""",
                Check.of(
                        "gdr-files-in-hotfix",
                        """
                        hotfix kerberos-pac {
                            class hotfix
                            payload NT5_1 {
                                package x86 {
                                    file Kerberos.dll 5.1.2600.6093 542,208 2011-06-29 05:20 x86 at SP3 SP3GDR
                                }
                            }
                        }
                        """));
    }

    /** gdr-files-in-hotfix: nothing to report. */
    @Test
    void undeclaredOnXp() {
        assertEquals(
                "",
                Check.of(
                        "gdr-files-in-hotfix",
                        """
                        hotfix kerberos-pac {
                            class hotfix
                            payload NT5_1 {
                                package x86 {
                                    file Kerberos.dll 5.1.2600.6093 542,208 2011-06-29 05:20 x86
                                    file Wow.dll 5.1.2600.6093 542,208 2011-06-29 05:20 x86 at SP3 WOW
                                }
                            }
                        }
                        """));
    }
}
