package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on which files have a version. Findings are compared as a whole: severity, place, message
 * and fixes.
 */
class VersionKindRulesTest {

    /** binary-without-version. */
    @Test
    void binaryWithoutVersion() {
        assertEquals(
                """
                warning binary-without-version at Kerberos.dll: Kerberos.dll has no version, \
                although .dll files have one""",
                Check.of(
                        "binary-without-version",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll - 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** binary-without-version: nothing to report. */
    @Test
    void binaryWithoutVersionCorrected() {
        assertEquals(
                "",
                Check.of(
                        "binary-without-version",
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

    /** binary-without-version: nothing to report. */
    @Test
    void filesWithoutVersion() {
        assertEquals(
                "",
                Check.of(
                        "binary-without-version",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Tspkg.mof - 964 2009-06-10 21:40 -
                                    file Sysmain.sdb - 964 2009-06-10 21:40 -
                                    file Readme - 964 2009-06-10 21:40 -
                                }
                            }
                        }
                        """));
    }

    /** binary-without-version. */
    @Test
    void everyKindOfProgram() {
        assertEquals(
                """
                warning binary-without-version at Cng.SYS: Cng.SYS has no version, although \
                .sys files have one
                warning binary-without-version at main.cpl: main.cpl has no version, \
                although .cpl files have one
                warning binary-without-version at bootmgfw.efi: bootmgfw.efi has no version, \
                although .efi files have one""",
                Check.of(
                        "binary-without-version",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Cng.SYS - 67,472 2010-03-13 07:16 x86
                                    file main.cpl - 67,472 2010-03-13 07:16 x86
                                    file bootmgfw.efi - 67,472 2010-03-13 07:16 x86
                                }
                            }
                        }
                        """));
    }

    /** unexpected-version. */
    @Test
    void unexpectedVersion() {
        assertEquals(
                """
                warning unexpected-version at Tspkg.mof.version: Tspkg.mof has version \
                6.1.7600.20741, but .mof files have none
                  fix: Remove the version = replace Tspkg.mof.version by -""",
                Check.of(
                        "unexpected-version",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Tspkg.mof 6.1.7600.20741 964 2009-06-10 21:40 -
                                }
                            }
                        }
                        """));
    }

    /** unexpected-version: nothing to report. */
    @Test
    void unexpectedVersionCorrected() {
        assertEquals(
                "",
                Check.of(
                        "unexpected-version",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Tspkg.mof - 964 2009-06-10 21:40 -
                                }
                            }
                        }
                        """));
    }

    /** unexpected-version: nothing to report. */
    @Test
    void programsAndUnknownKinds() {
        assertEquals(
                "",
                Check.of(
                        "unexpected-version",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Kerberos.dll.mui 6.1.7601.21932 9,216 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }
}
