package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on what manifests belong to. Findings are compared as a whole: severity, place, message and
 * fixes.
 */
class ManifestContentRulesTest {

    /** foreign-component. */
    @Test
    void foreignComponent() {
        assertEquals(
                """
                warning foreign-component at x86_microsoft-windows-vssapi_31bf3856ad3~.name: \
                microsoft-windows-vssapi is a component that no other part of the hotfix \
                knows: Credssp.dll comes with microsoft-windows-security-credssp in the \
                payload of NT6_0""",
                Check.of(
                        "foreign-component",
                        """
                        hotfix credssp {
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6002.22489 16,384 2010-09-16 17:44 x86
                                    manifest x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6002.22489_none_c5dacec0b80cac40 12,936 2010-09-16 18:09
                                }
                            }
                            payload NT6_1 {
                                package x86 {
                                    file Credssp.dll 6.1.7600.20741 17,408 2010-06-23 07:53 x86
                                    manifest x86_microsoft-windows-vssapi_31bf3856ad364e35_6.1.7600.20741_none_d56e1578fc1602de 12,389 2010-06-23 11:24
                                }
                            }
                        }
                        """));
    }

    /** foreign-component: nothing to report. */
    @Test
    void foreignComponentCorrected() {
        assertEquals(
                "",
                Check.of(
                        "foreign-component",
                        """
                        hotfix credssp {
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6002.22489 16,384 2010-09-16 17:44 x86
                                    manifest x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6002.22489_none_c5dacec0b80cac40 12,936 2010-09-16 18:09
                                }
                            }
                            payload NT6_1 {
                                package x86 {
                                    file Credssp.dll 6.1.7600.20741 17,408 2010-06-23 07:53 x86
                                    manifest x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.1.7600.20741_none_c43f68981be45c61 12,389 2010-06-23 11:24
                                }
                            }
                        }
                        """));
    }

    /** foreign-component: nothing to report. */
    @Test
    void otherFiles() {
        assertEquals(
                "",
                Check.of(
                        "foreign-component",
                        """
                        hotfix credssp {
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6002.22489 16,384 2010-09-16 17:44 x86
                                    manifest x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6002.22489_none_c5dacec0b80cac40 12,936 2010-09-16 18:09
                                }
                            }
                            payload NT6_1 {
                                package x86 {
                                    file Vssapi.dll 6.1.7600.20741 17,408 2010-06-23 07:53 x86
                                    manifest x86_microsoft-windows-vssapi_31bf3856ad364e35_6.1.7600.20741_none_d56e1578fc1602de 12,389 2010-06-23 11:24
                                }
                            }
                        }
                        """));
    }

    /** foreign-component: nothing to report. */
    @Test
    void shortenedName() {
        assertEquals(
                "",
                Check.of(
                        "foreign-component",
                        """
                        hotfix credssp {
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6002.22489 16,384 2010-09-16 17:44 x86
                                    manifest x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6002.22489_none_c5dacec0b80cac40 12,936 2010-09-16 18:09
                                }
                            }
                            payload NT6_1 {
                                package x86 {
                                    file Credssp.dll 6.1.7600.20741 17,408 2010-06-23 07:53 x86
                                    manifest x86_microsoft-windows-a..bility-assistant-db_31bf3856ad364e35_6.1.7600.20741_none_495628331f985401 10,618 2010-06-23 11:24
                                }
                            }
                        }
                        """));
    }

    /** missing-mum. */
    @Test
    void missingMum() {
        assertEquals(
                """
                warning missing-mum at Payload: the packages of the payload have manifests, \
                but none has a .mum file""",
                Check.of(
                        "missing-mum",
                        """
                        hotfix kerberos-pac "The PAC is not validated" {
                            prerequisites Windows7 SP1
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

    /** missing-mum: nothing to report. */
    @Test
    void missingMumCorrected() {
        assertEquals(
                "",
                Check.of(
                        "missing-mum",
                        """
                        hotfix kerberos-pac "The PAC is not validated" {
                            prerequisites Windows7 SP1
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    mum Update.mum 1,674 2012-02-29 10:55
                                    manifest x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** missing-mum. */
    @Test
    void onePackage() {
        assertEquals(
                """
                warning missing-mum at ArchitecturePackage: the x64 package has manifests, \
                but no .mum file""",
                Check.of(
                        "missing-mum",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    mum Update.mum 1,674 2012-02-29 10:55
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

    /** missing-mum: nothing to report. */
    @Test
    void noManifests() {
        assertEquals(
                "",
                Check.of(
                        "missing-mum",
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
}
