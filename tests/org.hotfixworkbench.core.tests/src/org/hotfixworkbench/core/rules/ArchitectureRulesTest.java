package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/** Rules on architectures. Findings are compared as a whole: severity, place, message and fixes. */
class ArchitectureRulesTest {

    /** architecture-unavailable. */
    @Test
    void noProductOfThePackage() {
        assertEquals(
                """
                error architecture-unavailable at ArchitecturePackage.architecture: \
                WindowsServer2008R2 was never released for x86, only for x64 and ia64""",
                Check.of(
                        "architecture-unavailable",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 of WindowsServer2008R2 {
                                }
                            }
                        }
                        """));
    }

    /** architecture-unavailable. */
    @Test
    void noProductThatTheHotfixAppliesTo() {
        assertEquals(
                """
                error architecture-unavailable at ArchitecturePackage.architecture: Windows7 was \
                never released for ia64, only for x86 and x64""",
                Check.of(
                        "architecture-unavailable",
                        """
                        hotfix h {
                            applies to Windows7, WindowsVista
                            payload NT6_1 {
                                package ia64 {
                                }
                            }
                        }
                        """));
    }

    /** architecture-unavailable. */
    @Test
    void noProductOfTheCodeBase() {
        assertEquals(
                """
                error architecture-unavailable at ArchitecturePackage.architecture: Windows7 and \
                WindowsServer2008R2 were never released for arm, only for x86, x64 and ia64""",
                Check.of(
                        "architecture-unavailable",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package arm {
                                }
                            }
                        }
                        """));
    }

    /** architecture-unavailable: nothing to report. */
    @Test
    void architectureOfSomeProduct() {
        assertEquals(
                "",
                Check.of(
                        "architecture-unavailable",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                }
                                package ia64 {
                                }
                                package x64 of Windows7, WindowsServer2008R2 {
                                }
                                package unstated {
                                }
                            }
                        }
                        """));
    }

    /** illegal-platform. */
    @Test
    void nativeFileInAnotherPackage() {
        assertEquals(
                """
                error illegal-platform at Kerberos.dll.platform: Kerberos.dll is for x64, but the \
                x86 package can carry files for x86 only
                error illegal-platform at Kerberos.dll.platform: Kerberos.dll is for x64, but the \
                ia64 package can carry files for x86, ia64 and wow64 only""",
                Check.of(
                        "illegal-platform",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                                }
                                package ia64 {
                                    file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                                }
                            }
                        }
                        """));
    }

    /** illegal-platform: nothing to report. */
    @Test
    void copiesAndManagedFiles() {
        assertEquals(
                "",
                Check.of(
                        "illegal-platform",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                                    file System.dll 2.0.50727.5420 3,186,688 2010-11-20 12:00 msil
                                    file Tspkg.mof - 964 2009-06-10 21:40 -
                                }
                            }
                        }
                        """));
    }

    /** duplicate-package. */
    @Test
    void secondPackageOfAnArchitecture() {
        assertEquals(
                """
                error duplicate-package at ArchitecturePackage.architecture: the payload has a \
                package for x64 already, and nothing tells for which of its machines this one is
                error duplicate-package at ArchitecturePackage.architecture: the payload has a \
                package for x64 already, and nothing tells for which of its machines this one is""",
                Check.of(
                        "duplicate-package",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x64 {
                                }
                                package x64 {
                                }
                                package x64 of Windows7 {
                                }
                            }
                        }
                        """));
    }

    /** duplicate-package: nothing to report. */
    @Test
    void packagesOfDifferentProducts() {
        assertEquals(
                "",
                Check.of(
                        "duplicate-package",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x64 of Windows7 {
                                }
                                package x64 of WindowsServer2008R2 {
                                }
                                package unstated {
                                }
                                package unstated {
                                }
                            }
                        }
                        """));
    }
}
