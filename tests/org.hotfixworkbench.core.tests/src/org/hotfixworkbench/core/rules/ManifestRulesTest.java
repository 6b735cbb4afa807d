package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/** Rules on manifests. Findings are compared as a whole: severity, place, message and fixes. */
class ManifestRulesTest {

    /** malformed-manifest-name. */
    @Test
    void nameNotInKeyForm() {
        assertEquals(
                """
                error malformed-manifest-name at update.cat.name: 'update.cat' is no name of a \
                manifest: it has to be architecture, component, 16 digits of the public key \
                token, version, culture and 16 digits of the key, with _ between them""",
                Check.of(
                        "malformed-manifest-name",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    manifest update.cat 1 2012-02-29 05:20
                                    manifest \
                        x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** illegal-manifest-architecture. */
    @Test
    void foreignArchitecture() {
        assertEquals(
                """
                error illegal-manifest-architecture at \
                amd64_microsoft-windows-security-kerbero~.name: a manifest of amd64 cannot occur \
                in the x86 package, only those of x86 and msil""",
                Check.of(
                        "illegal-manifest-architecture",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    manifest \
                        x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                    manifest \
                        amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                                }
                            }
                        }
                        """));
    }

    /** illegal-manifest-architecture: nothing to report. */
    @Test
    void copiesIn64BitPackages() {
        assertEquals(
                "",
                Check.of(
                        "illegal-manifest-architecture",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x64 {
                                    manifest \
                        Amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                                    manifest \
                        wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:42
                                    manifest \
                        x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                                package x86 {
                                    manifest \
                        x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** no-native-manifest. */
    @Test
    void noneOfThePackage() {
        assertEquals(
                """
                error no-native-manifest at ArchitecturePackage.architecture: the manifests of \
                the x64 package are of wow64 and x86, and none is of amd64""",
                Check.of(
                        "no-native-manifest",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x64 {
                                    manifest \
                        x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                    manifest \
                        wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:42
                                }
                            }
                        }
                        """));
    }

    /** no-native-manifest: nothing to report. */
    @Test
    void someOfThePackage() {
        assertEquals(
                "",
                Check.of(
                        "no-native-manifest",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x64 {
                                    manifest \
                        amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                                    manifest \
                        wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:42
                                }
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                                package unstated {
                                    manifest \
                        x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** version-without-manifest. */
    @Test
    void versionThatNoManifestNames() {
        assertEquals(
                """
                error version-without-manifest at Kerberos.dll.version: no manifest of the x86 \
                package is of 6.1.7601.21930; they are of 6.1.7601.21932""",
                Check.of(
                        "version-without-manifest",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21930 542,208 2012-02-29 05:20 x86
                                    manifest \
                        x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** version-without-manifest: nothing to report. */
    @Test
    void baseReleaseAndOlderFiles() {
        assertEquals(
                "",
                Check.of(
                        "version-without-manifest",
                        """
                        hotfix h {
                            payload NT6_0 {
                                package x86 {
                                    file Acres.dll 6.0.6000.16386 2,560 2006-11-02 07:11 x86
                                    file Gameux.dll 6.0.6001.18032 1,695,744 2008-03-08 04:21 x86
                                    file Acgenral.dll 6.0.6001.18612 2,153,984 2011-03-03 14:56 x86
                                    manifest \
                        x86_microsoft-windows-a..ence-mitigations-c1_31bf3856ad364e35_6.0.6001.18612_none_0c197435f252a956 7,000 2011-03-03 15:10
                                }
                            }
                        }
                        """));
    }

    /** version-without-manifest: nothing to report. */
    @Test
    void packageWithoutManifests() {
        assertEquals(
                "",
                Check.of(
                        "version-without-manifest",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** manifest-version-unknown. */
    @Test
    void manifestVersionOfNoFile() {
        assertEquals(
                """
                error manifest-version-unknown at x86_microsoft-windows-security-kerberos_~.name: \
                no file of the x86 package is of 6.1.7601.21932 like this manifest; they are of \
                6.1.7600.20667""",
                Check.of(
                        "manifest-version-unknown",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    file Lsasrv.dll 6.1.7600.20667 1,037,312 2010-03-13 07:13 x86
                                    manifest \
                        x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** manifest-version-unknown: nothing to report. */
    @Test
    void onlyUnversionedFilesAreNew() {
        assertEquals(
                "",
                Check.of(
                        "manifest-version-unknown",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    file Acres.dll 6.1.7600.16385 2,560 2009-07-14 01:03 x86
                                    file Sysmain.sdb - 4,068,150 2011-03-04 00:07 -
                                    manifest \
                        x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** manifest-version-unknown: nothing to report. */
    @Test
    void otherProductWithTheSameBuild() {
        assertEquals(
                "",
                Check.of(
                        "manifest-version-unknown",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    file Wmp.dll 12.0.7601.21932 11,410,432 2012-02-29 05:20 x86
                                    file Lsasrv.dll 6.1.7600.20667 1,037,312 2010-03-13 07:13 x86
                                    manifest \
                        x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }
}
