package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on packages that are missing. Findings are compared as a whole: severity, place, message
 * and fixes.
 */
class MissingPackageRulesTest {

    /** missing-package. */
    @Test
    void missingPackage() {
        assertEquals(
                """
                warning missing-package at Payload.codebase: the payload of NT6_1 has no \
                package for x64, although another payload has one and Windows7 exists for it""",
                Check.of(
                        "missing-package",
                        """
                        hotfix kerberos-pac {
                            applies to WindowsVista, Windows7
                            payload NT6_0 {
                                package x86 {
                                    file Kerberos.dll 6.0.6002.22489 542,208 2010-09-16 05:20 x86
                                }
                                package x64 {
                                    file Kerberos.dll 6.0.6002.22489 542,208 2010-09-16 05:20 x64
                                }
                            }
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** missing-package: nothing to report. */
    @Test
    void missingPackageCorrected() {
        assertEquals(
                "",
                Check.of(
                        "missing-package",
                        """
                        hotfix kerberos-pac {
                            applies to WindowsVista, Windows7
                            payload NT6_0 {
                                package x86 {
                                    file Kerberos.dll 6.0.6002.22489 542,208 2010-09-16 05:20 x86
                                }
                                package x64 {
                                    file Kerberos.dll 6.0.6002.22489 542,208 2010-09-16 05:20 x64
                                }
                            }
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x64
                                }
                            }
                        }
                        """));
    }

    /** missing-package: nothing to report. */
    @Test
    void noSuchEdition() {
        assertEquals(
                "",
                Check.of(
                        "missing-package",
                        """
                        hotfix kerberos-pac {
                            applies to WindowsVista, WindowsServer2008R2
                            payload NT6_0 {
                                package x86 {
                                    file Kerberos.dll 6.0.6002.22489 542,208 2010-09-16 05:20 x86
                                }
                                package x64 {
                                    file Kerberos.dll 6.0.6002.22489 542,208 2010-09-16 05:20 x64
                                }
                            }
                            payload NT6_1 {
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x64
                                }
                            }
                        }
                        """));
    }

    /** missing-package. */
    @Test
    void productOfThePrerequisites() {
        assertEquals(
                """
                warning missing-package at Payload.codebase: the payload of NT6_0 has no \
                package for x64, although another payload has one and WindowsServer2008 \
                exists for it
                warning missing-package at Payload.codebase: the payload of NT6_1 has no \
                package for ia64, although another payload has one and WindowsServer2008R2 \
                exists for it""",
                Check.of(
                        "missing-package",
                        """
                        hotfix kerberos-pac {
                            prerequisites any of {
                                WindowsServer2008 SP2
                                WindowsServer2008R2 SP1
                            }
                            payload NT6_0 {
                                package x86 {
                                    file Kerberos.dll 6.0.6002.22489 542,208 2010-09-16 05:20 x86
                                }
                                package ia64 {
                                    file Kerberos.dll 6.0.6002.22489 542,208 2010-09-16 05:20 ia64
                                }
                            }
                            payload NT6_1 {
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x64
                                }
                            }
                        }
                        """));
    }

    /** missing-package: nothing to report. */
    @Test
    void noProductIsNamed() {
        assertEquals(
                "",
                Check.of(
                        "missing-package",
                        """
                        hotfix kerberos-pac {
                            payload NT6_0 {
                                package x86 {
                                    file Kerberos.dll 6.0.6002.22489 542,208 2010-09-16 05:20 x86
                                }
                                package x64 {
                                    file Kerberos.dll 6.0.6002.22489 542,208 2010-09-16 05:20 x64
                                }
                            }
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }
}
