package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on updates for both branches. Findings are compared as a whole: severity, place, message
 * and fixes.
 */
class DualBranchRulesTest {

    /** one-sided-update. */
    @Test
    void oneSidedUpdate() {
        assertEquals(
                """
                warning one-sided-update at Wdigest.dll.version: the x86 package has \
                Wdigest.dll of build 7601 as LDR only, and other files of that build on both \
                branches""",
                Check.of(
                        "one-sided-update",
                        """
                        hotfix kerberos-pac {
                            class security-update
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Kerberos.dll 6.1.7601.17780 542,208 2012-02-29 05:30 x86
                                    file Wdigest.dll 6.1.7601.21932 172,032 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** one-sided-update: nothing to report. */
    @Test
    void oneSidedUpdateCorrected() {
        assertEquals(
                "",
                Check.of(
                        "one-sided-update",
                        """
                        hotfix kerberos-pac {
                            class security-update
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Kerberos.dll 6.1.7601.17780 542,208 2012-02-29 05:30 x86
                                    file Wdigest.dll 6.1.7601.21932 172,032 2012-02-29 05:20 x86
                                    file Wdigest.dll 6.1.7601.17780 172,032 2012-02-29 05:30 x86
                                }
                            }
                        }
                        """));
    }

    /** one-sided-update: nothing to report. */
    @Test
    void hotfix() {
        assertEquals(
                "",
                Check.of(
                        "one-sided-update",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Kerberos.dll 6.1.7601.17780 542,208 2012-02-29 05:30 x86
                                    file Wdigest.dll 6.1.7601.21932 172,032 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** one-sided-update: nothing to report. */
    @Test
    void baseReleaseOnOneSide() {
        assertEquals(
                "",
                Check.of(
                        "one-sided-update",
                        """
                        hotfix kerberos-pac {
                            class update
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Kerberos.dll 6.1.7601.17780 542,208 2012-02-29 05:30 x86
                                    file Wdigest.dll 6.1.7601.21932 172,032 2012-02-29 05:20 x86
                                    file Wdigest.dll 6.1.7601.17514 172,032 2010-11-20 12:18 x86
                                }
                            }
                        }
                        """));
    }

    /** one-sided-update: nothing to report. */
    @Test
    void oneBranchThroughout() {
        assertEquals(
                "",
                Check.of(
                        "one-sided-update",
                        """
                        hotfix kerberos-pac {
                            class update
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Wdigest.dll 6.1.7601.21932 172,032 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** one-sided-update: nothing to report. */
    @Test
    void cumulative() {
        assertEquals(
                "",
                Check.of(
                        "one-sided-update",
                        """
                        hotfix kerberos-pac {
                            class rollup
                            released 2016-10-11
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Kerberos.dll 6.1.7601.17780 542,208 2012-02-29 05:30 x86
                                    file Wdigest.dll 6.1.7601.21932 172,032 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** one-sided-update. */
    @Test
    void limitedSideIsMissing() {
        assertEquals(
                """
                warning one-sided-update at Wdigest.dll.version: the x86 package has \
                Wdigest.dll of build 7601 as GDR only, and other files of that build on both \
                branches""",
                Check.of(
                        "one-sided-update",
                        """
                        hotfix kerberos-pac {
                            class rollup
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Kerberos.dll 6.1.7601.17780 542,208 2012-02-29 05:30 x86
                                    file Wdigest.dll 6.1.7601.17780 172,032 2012-02-29 05:30 x86
                                }
                            }
                        }
                        """));
    }

    /** branch-after-cumulative. */
    @Test
    void branchAfterCumulative() {
        assertEquals(
                """
                info branch-after-cumulative at BranchMask.branch: since 2016-10-11 updates \
                of NT6_1 are cumulative and of one line, so that 6.1.7601.23xxx tells no \
                branch""",
                Check.of(
                        "branch-after-cumulative",
                        """
                        hotfix kerberos-pac {
                            released 2016-10-11
                            payload NT6_1 {
                                branch 6.1.7601.23xxx SP1 LDR
                                package x86 {
                                    file Kerberos.dll 6.1.7601.23572 542,208 2016-10-07 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** branch-after-cumulative: nothing to report. */
    @Test
    void branchAfterCumulativeCorrected() {
        assertEquals(
                "",
                Check.of(
                        "branch-after-cumulative",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                branch 6.1.7601.21xxx SP1 LDR
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** branch-after-cumulative: nothing to report. */
    @Test
    void dayBefore() {
        assertEquals(
                "",
                Check.of(
                        "branch-after-cumulative",
                        """
                        hotfix kerberos-pac {
                            released 2016-10-10
                            payload NT6_1 {
                                branch 6.1.7601.23xxx SP1 LDR
                                package x86 {
                                    file Kerberos.dll 6.1.7601.23572 542,208 2016-10-07 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** branch-after-cumulative: nothing to report. */
    @Test
    void rollupLine() {
        assertEquals(
                "",
                Check.of(
                        "branch-after-cumulative",
                        """
                        hotfix kerberos-pac {
                            released 2016-12-11
                            payload NT6_1 {
                                branch 6.1.7601.24xxx SP1 Rollup
                                package x86 {
                                    file Kerberos.dll 6.1.7601.24600 542,208 2016-11-20 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** branch-after-cumulative: nothing to report. */
    @Test
    void notStated() {
        assertEquals(
                "",
                Check.of(
                        "branch-after-cumulative",
                        """
                        hotfix kerberos-pac {
                            released 2016-10-11
                            payload NT6_1 {
                                branch 6.1.7601.23xxx SP1 -
                                package x86 {
                                    file Kerberos.dll 6.1.7601.23572 542,208 2016-10-07 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** branch-after-cumulative. */
    @Test
    void newestRowIsTheDay() {
        assertEquals(
                """
                info branch-after-cumulative at BranchMask.branch: since 2016-10-11 updates \
                of NT6_1 are cumulative and of one line, so that 6.1.7601.23xxx tells no \
                branch""",
                Check.of(
                        "branch-after-cumulative",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                branch 6.1.7601.23xxx SP1 LDR
                                package x86 {
                                    file Kerberos.dll 6.1.7601.23572 542,208 2016-10-12 05:20 x86
                                }
                            }
                        }
                        """));
    }
}
