package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on service levels. Findings are compared as a whole: severity, place, message and fixes.
 */
class LevelRulesTest {

    /** level-without-files. */
    @Test
    void levelWithoutFiles() {
        assertEquals(
                """
                error level-without-files at ProductCondition.levels[1]: no file is for \
                WindowsVista SP2: the payload of NT6_0 has none of build 6002, 6003
                error level-without-files at ProductCondition.levels[1]: no file is for \
                WindowsServer2008 SP2: the payload of NT6_0 has none of build 6002, 6003""",
                Check.of(
                        "level-without-files",
                        """
                        hotfix h {
                            prerequisites any of { WindowsVista SP1, SP2 WindowsServer2008 RTM, SP2 }
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** level-without-files. */
    @Test
    void codeBaseWithoutPayload() {
        assertEquals(
                """
                error level-without-files at ProductCondition.product: Windows7 is built from \
                NT6_1, and the hotfix has no payload for NT6_1""",
                Check.of(
                        "level-without-files",
                        """
                        hotfix h {
                            prerequisites any of { WindowsVista SP1 Windows7 RTM }
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** level-without-files: nothing to report. */
    @Test
    void levelsThatAreExcludedNeedNoFiles() {
        assertEquals(
                "",
                Check.of(
                        "level-without-files",
                        """
                        hotfix h {
                            prerequisites all of { not WindowsVista SP2 any of { WindowsVista SP1 \
                        WindowsServer2008 RTM } }
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** level-without-files: nothing to report. */
    @Test
    void filesOfOtherProductsDoNotTell() {
        assertEquals(
                "",
                Check.of(
                        "level-without-files",
                        """
                        hotfix h {
                            prerequisites WindowsVista SP2
                            payload NT6_0 {
                                package x86 {
                                    file Iexplore.exe 9.0.8112.16421 748,336 2011-03-14 22:00 x86
                                }
                            }
                        }
                        """));
    }

    /** level-without-files: nothing to report. */
    @Test
    void levelInTheColumnOfTheTable() {
        assertEquals(
                "",
                Check.of(
                        "level-without-files",
                        """
                        hotfix h {
                            prerequisites WindowsXP SP2, SP3
                            payload NT5_1 {
                                package x86 {
                                    file Sysmain.sdb - 1,206,508 2011-03-11 14:10 - at SP2 SP2QFE
                                    file Aclayers.dll 5.1.2600.6093 471,552 2011-03-11 14:10 x86 at SP3 \
                        SP3QFE
                                }
                            }
                        }
                        """));
    }

    /** files-without-level. */
    @Test
    void filesOfNoAllowedLevel() {
        assertEquals(
                """
                error files-without-level at Credssp.dll#2.version: 2 files are of level SP1 \
                (build 6001), but the prerequisites allow SP2 only""",
                Check.of(
                        "files-without-level",
                        """
                        hotfix h {
                            prerequisites any of { WindowsVista SP2 WindowsServer2008 SP2 }
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6002.22489 16,384 2010-09-16 17:44 x86
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                    file Tspkg.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** files-without-level. */
    @Test
    void noProductOfTheCodeBaseIsAllowed() {
        assertEquals(
                """
                error files-without-level at Payload.codebase: the prerequisites allow no product \
                of NT6_0, so that these files can go nowhere""",
                Check.of(
                        "files-without-level",
                        """
                        hotfix h {
                            prerequisites Windows7 RTM
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** files-without-level. */
    @Test
    void excludedLevel() {
        assertEquals(
                """
                error files-without-level at Credssp.dll.version: 1 file is of level SP1 (build \
                6001), but the prerequisites allow RTM and SP2 only""",
                Check.of(
                        "files-without-level",
                        """
                        hotfix h {
                            prerequisites all of { WindowsVista any level not WindowsVista SP1 }
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** files-without-level: nothing to report. */
    @Test
    void firstLevelUnderItsOtherName() {
        assertEquals(
                "",
                Check.of(
                        "files-without-level",
                        """
                        hotfix h {
                            prerequisites WindowsServer2008 RTM
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** files-without-level: nothing to report. */
    @Test
    void otherConditionsLeaveItOpen() {
        assertEquals(
                "",
                Check.of(
                        "files-without-level",
                        """
                        hotfix h {
                            prerequisites any of { feature RemoteAssistance WindowsVista SP2 }
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** files-without-level: nothing to report. */
    @Test
    void baseReleaseIsOfNoImportance() {
        assertEquals(
                "",
                Check.of(
                        "files-without-level",
                        """
                        hotfix h {
                            prerequisites WindowsVista SP1
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                    file Acres.dll 6.0.6000.16386 2,560 2006-11-02 07:11 x86
                                }
                            }
                        }
                        """));
    }

    /** files-without-level: nothing to report. */
    @Test
    void noProductStated() {
        assertEquals(
                "",
                Check.of(
                        "files-without-level",
                        """
                        hotfix h {
                            prerequisites feature RemoteAssistance
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** repeated-level. */
    @Test
    void repeatedLevel() {
        assertEquals(
                """
                error repeated-level at ProductCondition.levels[1]: RTM of WindowsServer2008 is \
                named twice""",
                Check.of(
                        "repeated-level",
                        "hotfix h { prerequisites WindowsServer2008 RTM, RTM, SP2 }"));
        assertEquals(
                "",
                Check.of(
                        "repeated-level",
                        "hotfix h { prerequisites any of { WindowsVista SP1 WindowsVista SP1 } }"));
    }
}
