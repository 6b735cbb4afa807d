package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/** Rules on 32-bit copies. Findings are compared as a whole: severity, place, message and fixes. */
class CopiesRulesTest {

    /** missing-32-bit-copies. */
    @Test
    void missing32BitCopies() {
        assertEquals(
                """
                warning missing-32-bit-copies at \
                wow64_microsoft-windows-security-kerbero~.name: the x64 package has the \
                32-bit component microsoft-windows-security-kerberos 6.1.7601.21932, but no \
                32-bit file of build 7601
                  fix: Add 1 row of the x86 package = after Kerberos.dll insert file \
                Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86""",
                Check.of(
                        "missing-32-bit-copies",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    manifest x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                                    manifest amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                                    manifest wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:42
                                }
                            }
                        }
                        """));
    }

    /** missing-32-bit-copies: nothing to report. */
    @Test
    void missing32BitCopiesCorrected() {
        assertEquals(
                "",
                Check.of(
                        "missing-32-bit-copies",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    manifest x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    manifest amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                                    manifest wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:42
                                }
                            }
                        }
                        """));
    }

    /** missing-32-bit-copies. */
    @Test
    void withoutX86Package() {
        assertEquals(
                """
                warning missing-32-bit-copies at \
                wow64_microsoft-windows-security-kerbero~.name: the x64 package has the \
                32-bit component microsoft-windows-security-kerberos 6.1.7601.21932, but no \
                32-bit file of build 7601""",
                Check.of(
                        "missing-32-bit-copies",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                                    manifest amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                                    manifest wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:42
                                }
                            }
                        }
                        """));
    }

    /** missing-32-bit-copies: nothing to report. */
    @Test
    void noNativeFileOfTheVersion() {
        assertEquals(
                "",
                Check.of(
                        "missing-32-bit-copies",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x64 {
                                    file Sysmain.sdb - 122,170 2011-03-04 00:02 -
                                    file Acres.dll 6.1.7600.16385 2,560 2009-07-14 01:03 x64
                                    manifest amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                                    manifest wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:42
                                }
                            }
                        }
                        """));
    }

    /** missing-32-bit-copies: nothing to report. */
    @Test
    void platformNotStated() {
        assertEquals(
                "",
                Check.of(
                        "missing-32-bit-copies",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 -
                                    manifest amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                                    manifest wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:42
                                }
                            }
                        }
                        """));
    }

    /** missing-32-bit-copies: nothing to report. */
    @Test
    void copiesMarkedWow() {
        assertEquals(
                "",
                Check.of(
                        "missing-32-bit-copies",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 wow
                                    manifest amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                                    manifest wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:42
                                }
                            }
                        }
                        """));
    }

    /** missing-32-bit-copies: nothing to report. */
    @Test
    void nativeComponentsOnly() {
        assertEquals(
                "",
                Check.of(
                        "missing-32-bit-copies",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                                    manifest amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                                }
                            }
                        }
                        """));
    }

    /** missing-32-bit-copies. */
    @Test
    void filesWithoutVersionComeAlong() {
        assertEquals(
                """
                warning missing-32-bit-copies at \
                wow64_microsoft-windows-security-kerbero~.name: the x64 package has the \
                32-bit component microsoft-windows-security-kerberos 6.1.7601.21932, but no \
                32-bit file of build 7601
                  fix: Add 2 rows of the x86 package = after Kerb.mof insert file \
                Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                file Kerb.mof - 964 2009-06-10 21:40 -""",
                Check.of(
                        "missing-32-bit-copies",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Kerb.mof - 964 2009-06-10 21:40 -
                                    file X86only.dll 6.1.7601.21932 1,208 2012-02-29 05:20 x86
                                    manifest x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                                    file Kerb.mof - 964 2009-06-10 21:40 -
                                    manifest amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                                    manifest wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:42
                                }
                            }
                        }
                        """));
    }
}
