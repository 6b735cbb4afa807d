package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/** Rules on dates. Findings are compared as a whole: severity, place, message and fixes. */
class DateRulesTest {

    /** date-before-level. */
    @Test
    void dateBeforeLevel() {
        assertEquals(
                """
                warning date-before-level at Kerberos.dll.date: Kerberos.dll is of \
                2010-02-28, but build 7601 is SP1, which was released on 2011-02-22""",
                Check.of(
                        "date-before-level",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2010-02-28 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** date-before-level: nothing to report. */
    @Test
    void dateBeforeLevelCorrected() {
        assertEquals(
                "",
                Check.of(
                        "date-before-level",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** date-before-level: nothing to report. */
    @Test
    void builtBeforeTheRelease() {
        assertEquals(
                "",
                Check.of(
                        "date-before-level",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21600 542,208 2010-10-22 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** date-before-level: nothing to report. */
    @Test
    void baseReleaseAndOlderFiles() {
        assertEquals(
                "",
                Check.of(
                        "date-before-level",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file A.dll 6.1.7601.17514 562,176 2009-11-20 12:18 x86
                                    file Tspkg.mof - 964 2006-06-10 21:40 -
                                    file B.dll 6.1.7600.20741 562,176 2009-11-20 12:18 x86
                                }
                            }
                        }
                        """));
    }

    /** date-in-future. */
    @Test
    void dateInFuture() {
        assertEquals(
                """
                warning date-in-future at Kerberos.dll.date: Kerberos.dll is of 2112-02-29, \
                a day that has not come yet""",
                Check.of(
                        "date-in-future",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2112-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** date-in-future: nothing to report. */
    @Test
    void dateInFutureCorrected() {
        assertEquals(
                "",
                Check.of(
                        "date-in-future",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** date-in-future: nothing to report. */
    @Test
    void dateLine() {
        assertEquals(
                "",
                Check.of(
                        "date-in-future",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2015-01-02 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** date-in-future. */
    @Test
    void dayAfter() {
        assertEquals(
                """
                warning date-in-future at Kerberos.dll.date: Kerberos.dll is of 2015-01-03, \
                a day that has not come yet""",
                Check.of(
                        "date-in-future",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2015-01-03 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** odd-date. */
    @Test
    void oddDate() {
        assertEquals(
                """
                warning odd-date at Kerberos.dll.date: Kerberos.dll is of 2011-02-28, but \
                other rows of version 6.1.7601.21932 are of 2012-02-29""",
                Check.of(
                        "odd-date",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2011-02-28 05:20 x86
                                    file Wdigest.dll 6.1.7601.21932 172,032 2012-02-29 05:20 x86
                                    manifest x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** odd-date: nothing to report. */
    @Test
    void oddDateCorrected() {
        assertEquals(
                "",
                Check.of(
                        "odd-date",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Wdigest.dll 6.1.7601.21932 172,032 2012-02-29 05:20 x86
                                    manifest x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** odd-date: nothing to report. */
    @Test
    void olderFilesOfOtherKinds() {
        assertEquals(
                "",
                Check.of(
                        "odd-date",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Wdigest.dll 6.1.7601.21932 172,032 2012-02-29 05:20 x86
                                    manifest x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                    file Tspkg.mof - 964 2006-06-10 21:40 -
                                    file A.dll 6.1.7601.17514 562,176 2010-11-20 12:18 x86
                                }
                            }
                        }
                        """));
    }

    /** odd-date: nothing to report. */
    @Test
    void twoRowsTellNothing() {
        assertEquals(
                "",
                Check.of(
                        "odd-date",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2011-02-28 05:20 x86
                                    file Wdigest.dll 6.1.7601.21932 172,032 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** odd-date: nothing to report. */
    @Test
    void noMajority() {
        assertEquals(
                "",
                Check.of(
                        "odd-date",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2011-02-28 05:20 x86
                                    file Wdigest.dll 6.1.7601.21932 172,032 2011-02-28 05:20 x86
                                    manifest x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                    file A.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }
}
