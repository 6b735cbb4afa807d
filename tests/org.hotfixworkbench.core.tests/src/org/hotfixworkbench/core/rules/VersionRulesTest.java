package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/** Rules on file versions. Findings are compared as a whole: severity, place, message and fixes. */
class VersionRulesTest {

    /** malformed-version. */
    @Test
    void partOver65535() {
        assertEquals(
                """
                error malformed-version at Credssp.dll.version: version 6.0.6001.70000 of \
                Credssp.dll has a part over 65535, which no file can have""",
                Check.of(
                        "malformed-version",
                        """
                        hotfix h {
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.70000 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** malformed-version: nothing to report. */
    @Test
    void largestPart() {
        assertEquals(
                "",
                Check.of(
                        "malformed-version",
                        """
                        hotfix h {
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.65535 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** unknown-build. */
    @Test
    void buildOfNoLevel() {
        assertEquals(
                """
                error unknown-build at Credssp.dll.version: build 6007 belongs to no level of \
                NT6_0: it has 6000 (RTM), 6001 (SP1), 6002, 6003 (SP2)""",
                Check.of(
                        "unknown-build",
                        """
                        hotfix h {
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6007.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** unknown-build. */
    @Test
    void buildBehindAnotherVersion() {
        assertEquals(
                """
                error unknown-build at Credssp.dll.version: build 6001 belongs to NT6_0 and is no \
                build of NT6_1, whose version 6.1 stands before it""",
                Check.of(
                        "unknown-build",
                        """
                        hotfix h {
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.1.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** unknown-build. */
    @Test
    void revisionOfNoLevel() {
        assertEquals(
                """
                error unknown-build at Aclayers.dll.version: revision 48440 of build 3790 belongs \
                to no level of NT5_2: it has 3790 revision 0..999 (RTM), 3790 revision 1000..3958 \
                (SP1), 3790 revision 3959..9999 (SP2)""",
                Check.of(
                        "unknown-build",
                        """
                        hotfix h {
                            payload NT5_2 {
                                package x86 {
                                    file Aclayers.dll 5.2.3790.48440 421,376 2011-03-12 05:57 x86 at SP2 \
                        SP2GDR
                                }
                            }
                        }
                        """));
    }

    /** unknown-build: nothing to report. */
    @Test
    void buildsOfOtherProductsAreTheirOwn() {
        assertEquals(
                "",
                Check.of(
                        "unknown-build",
                        """
                        hotfix h {
                            payload NT5_1 {
                                package x86 {
                                    file Mshtml.dll 6.0.2900.5512 3,066,880 2008-04-14 02:42 x86
                                    file Mstscax.dll 6.1.7600.16722 1,048,576 2010-12-18 06:00 x86
                                }
                            }
                        }
                        """));
    }

    /** unknown-build: nothing to report. */
    @Test
    void buildsOfTheCodeBase() {
        assertEquals(
                "",
                Check.of(
                        "unknown-build",
                        """
                        hotfix h {
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                    file Credssp.dll 6.0.6002.22489 16,384 2010-09-16 17:44 x86
                                    file Credssp.dll 6.0.6003.20489 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** foreign-version. */
    @Test
    void otherProductIsNotedOnce() {
        assertEquals(
                """
                info foreign-version at Gameuxlegacygdfs.dll.version: Gameuxlegacygdfs.dll \
                1.0.0.1 is of another product than NT6_0 (6.0), so its level and branch are not \
                checked""",
                Check.of(
                        "foreign-version",
                        """
                        hotfix h {
                            payload NT6_0 {
                                package x86 {
                                    file Gameuxlegacygdfs.dll 1.0.0.1 4,240,384 2011-03-03 13:01 x86
                                    file Gameuxlegacygdfs.dll 1.0.0.1 4,240,384 2011-03-03 12:58 x86
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** mixed-versions. */
    @Test
    void oneRowOfAnotherProduct() {
        assertEquals(
                """
                error mixed-versions at Credssp.dll.version: Credssp.dll is of NT6_0 in other \
                rows, and build 6001 is one of NT6_0, but 7.0.6001.22765 does not begin with 6.0
                  safe fix: Change the version to 6.0.6001.22765 = replace Credssp.dll.version by \
                6.0.6001.22765""",
                Check.of(
                        "mixed-versions",
                        """
                        hotfix h {
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                                package x64 {
                                    file Credssp.dll 7.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** mixed-versions. */
    @Test
    void oneRowWithAnotherRevision() {
        assertEquals(
                """
                error mixed-versions at Credssp.dll.version: Credssp.dll is of NT6_0 in other \
                rows, and build 6001 is one of NT6_0, but 7.0.6001.22765 does not begin with 6.0
                  fix: Change the version to 6.0.6001.22765 = replace Credssp.dll.version by \
                6.0.6001.22765""",
                Check.of(
                        "mixed-versions",
                        """
                        hotfix h {
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6002.22489 16,384 2010-09-16 17:44 x86
                                }
                                package x64 {
                                    file Credssp.dll 7.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** mixed-versions: nothing to report. */
    @Test
    void allRowsOfAnotherProduct() {
        assertEquals(
                "",
                Check.of(
                        "mixed-versions",
                        """
                        hotfix h {
                            payload NT6_0 {
                                package x86 {
                                    file Mshtml.dll 7.0.6001.18000 3,578,368 2008-01-19 07:34 x86
                                    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                                }
                            }
                        }
                        """));
    }
}
