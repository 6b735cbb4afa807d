package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on levels that products never had. Findings are compared as a whole: severity, place,
 * message and fixes.
 */
class LevelUnavailableRulesTest {

    /** level-unavailable. */
    @Test
    void levelUnavailable() {
        assertEquals(
                """
                error level-unavailable at Credssp.dll.version: Credssp.dll is of level RTM \
                (build 6000), which WindowsServer2008 never had; the x86 package is for no \
                other product""",
                Check.of(
                        "level-unavailable",
                        """
                        hotfix credssp {
                            applies to WindowsServer2008
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6000.20709 16,384 2007-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** level-unavailable: nothing to report. */
    @Test
    void levelUnavailableCorrected() {
        assertEquals(
                "",
                Check.of(
                        "level-unavailable",
                        """
                        hotfix credssp {
                            applies to WindowsServer2008
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** level-unavailable. */
    @Test
    void itaniumMeansServer() {
        assertEquals(
                """
                error level-unavailable at Credssp.dll.version: Credssp.dll is of level RTM \
                (build 6000), which WindowsServer2008 never had; the ia64 package is for no \
                other product""",
                Check.of(
                        "level-unavailable",
                        """
                        hotfix credssp {
                            payload NT6_0 {
                                package ia64 {
                                    file Credssp.dll 6.0.6000.20709 16,384 2007-09-16 16:04 ia64
                                    file Tspkg.dll 6.0.6000.20709 16,384 2007-09-16 16:04 ia64
                                }
                            }
                        }
                        """));
    }

    /** level-unavailable. */
    @Test
    void productsOfThePackage() {
        assertEquals(
                """
                error level-unavailable at Credssp.dll.version: Credssp.dll is of level RTM \
                (build 6000), which WindowsServer2008 never had; the x86 package is for no \
                other product""",
                Check.of(
                        "level-unavailable",
                        """
                        hotfix credssp {
                            applies to WindowsVista
                            payload NT6_0 {
                                package x86 of WindowsServer2008 {
                                    file Credssp.dll 6.0.6000.20709 16,384 2007-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** level-unavailable: nothing to report. */
    @Test
    void vistaIsNamed() {
        assertEquals(
                "",
                Check.of(
                        "level-unavailable",
                        """
                        hotfix credssp {
                            applies to WindowsServer2008, WindowsVista
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6000.20709 16,384 2007-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** level-unavailable: nothing to report. */
    @Test
    void baseRelease() {
        assertEquals(
                "",
                Check.of(
                        "level-unavailable",
                        """
                        hotfix credssp {
                            applies to WindowsServer2008
                            payload NT6_0 {
                                package x86 {
                                    file Acres.dll 6.0.6000.16386 2,560 2006-11-02 07:11 x86
                                }
                            }
                        }
                        """));
    }

    /** level-unavailable: nothing to report. */
    @Test
    void build6003() {
        assertEquals(
                "",
                Check.of(
                        "level-unavailable",
                        """
                        hotfix credssp {
                            applies to WindowsServer2008
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6003.20489 16,384 2019-03-20 07:11 x86
                                }
                            }
                        }
                        """));
    }
}
