package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on rows, and on replacement. Findings are compared as a whole: severity, place, message and
 * fixes.
 */
class PayloadRulesTest {

    /** duplicate-row. */
    @Test
    void sameRowTwice() {
        assertEquals(
                """
                warning duplicate-row at Kerberos.dll#2: the x86 package has this row for \
                Kerberos.dll already
                  safe fix: Remove the row = remove Kerberos.dll#2
                warning duplicate-row at Update.mum#2: the x86 package has this row for \
                Update.mum already
                  safe fix: Remove the row = remove Update.mum#2""",
                Check.of(
                        "duplicate-row",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    mum Update.mum 1,880 2010-06-23 11:21
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    mum Update.mum 1,880 2010-06-23 11:21
                                }
                            }
                        }
                        """));
    }

    /** duplicate-row: nothing to report. */
    @Test
    void rowsThatDifferAndRowsThatMayRepeat() {
        assertEquals(
                "",
                Check.of(
                        "duplicate-row",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:21 x86
                                    file Tspkg.mof - 964 2009-06-10 21:40 -
                                    file Tspkg.mof - 964 2009-06-10 21:40 -
                                    file Acres.dll 6.1.7600.16385 2,560 2009-07-14 01:03 x86
                                    file Acres.dll 6.1.7600.16385 2,560 2009-07-14 01:03 x86
                                }
                            }
                        }
                        """));
    }

    /** conflicting-rows. */
    @Test
    void oddSizeAmongThree() {
        assertEquals(
                """
                error conflicting-rows at Kerberos.dll.size: Kerberos.dll has 542,209 bytes here \
                and 542,208 in the x64 package
                  fix: Change the size to 542,208 = replace Kerberos.dll.size by 542,208""",
                Check.of(
                        "conflicting-rows",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,209 2012-02-29 05:20 x86
                                }
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                                package ia64 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** conflicting-rows. */
    @Test
    void twoSizesOfOneManifest() {
        assertEquals(
                """
                error conflicting-rows at wow64_microsoft-windows-security-kerbero~.size: \
                wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 has 22,976 bytes here and 22,967 in the x64 package""",
                Check.of(
                        "conflicting-rows",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x64 {
                                    manifest \
                        wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:42
                                }
                                package ia64 {
                                    manifest \
                        wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,976 2012-02-29 05:42
                                }
                            }
                        }
                        """));
    }

    /** conflicting-rows. */
    @Test
    void twoSizesInOnePackage() {
        assertEquals(
                """
                error conflicting-rows at Kerberos.dll#2.size: Kerberos.dll has 715,288 bytes \
                here and 716,288 in another row of the package""",
                Check.of(
                        "conflicting-rows",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                                    file Kerberos.dll 6.1.7601.21932 715,288 2012-02-29 06:20 x64
                                }
                            }
                        }
                        """));
    }

    /** conflicting-rows: nothing to report. */
    @Test
    void wow64CopiesMayDiffer() {
        assertEquals(
                "",
                Check.of(
                        "conflicting-rows",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    file Sspicli.dll 6.1.7600.20667 100,352 2010-03-13 07:13 x86
                                }
                                package x64 {
                                    file Sspicli.dll 6.1.7600.20667 136,192 2010-03-13 07:57 x64
                                    file Sspicli.dll 6.1.7600.20667 96,768 2010-03-13 07:11 x86
                                }
                            }
                        }
                        """));
    }

    /** conflicting-rows: nothing to report. */
    @Test
    void gdrAndQfeTwins() {
        assertEquals(
                "",
                Check.of(
                        "conflicting-rows",
                        """
                        hotfix h {
                            payload NT5_1 {
                                package x86 {
                                    file Aclayers.dll 5.1.2600.6093 471,552 2011-03-11 14:10 x86 at SP3 \
                        SP3GDR
                                    file Aclayers.dll 5.1.2600.6093 471,553 2011-03-11 14:09 x86 at SP3 \
                        SP3QFE
                                    file Waclayers.dll 5.1.2600.6093 1 2011-03-11 14:10 x86 at SP3 WOW
                                    file Waclayers.dll 5.1.2600.6093 2 2011-03-11 14:10 x86 at SP3 WOW
                                }
                            }
                        }
                        """));
    }

    /** conflicting-times. */
    @Test
    void twoTimesOfOneManifest() {
        assertEquals(
                """
                warning conflicting-times at wow64_microsoft-windows-security-kerbero~.time: \
                wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 is of 2012-02-29 05:24 here and of 2012-02-29 05:42 in the x64 package""",
                Check.of(
                        "conflicting-times",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x64 {
                                    manifest \
                        wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:42
                                }
                                package ia64 {
                                    manifest \
                        wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:24
                                }
                            }
                        }
                        """));
    }

    /** conflicting-times. */
    @Test
    void twoDaysOfOneFile() {
        assertEquals(
                """
                warning conflicting-times at Kerberos.dll.date: Kerberos.dll is of 2012-02-28 \
                05:20 here and of 2012-02-29 05:20 in the x64 package""",
                Check.of(
                        "conflicting-times",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                                package ia64 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-28 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** conflicting-times: nothing to report. */
    @Test
    void filesWithoutVersionHaveManyTimes() {
        assertEquals(
                "",
                Check.of(
                        "conflicting-times",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    file Tspkg.mof - 964 2010-03-04 06:05 -
                                    file Tspkg.mof - 964 2009-04-03 21:46 -
                                }
                            }
                        }
                        """));
    }

    /** self-replacement. */
    @Test
    void hotfixThatReplacesItself() {
        assertEquals(
                """
                error self-replacement at Replacement.hotfixes[1]: h replaces itself""",
                Check.of(
                        "self-replacement",
                        """
                        hotfix other { }
                        hotfix h {
                            replaces other, h
                        }
                        """));
    }

    /** self-replacement: nothing to report. */
    @Test
    void hotfixThatReplacesAnother() {
        assertEquals(
                "",
                Check.of(
                        "self-replacement",
                        """
                        hotfix other { }
                        hotfix h {
                            replaces other
                        }
                        """));
    }
}
