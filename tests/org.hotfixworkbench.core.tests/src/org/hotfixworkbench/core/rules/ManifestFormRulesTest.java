package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on names of manifests. Findings are compared as a whole: severity, place, message and
 * fixes.
 */
class ManifestFormRulesTest {

    /** conflicting-keys. */
    @Test
    void conflictingKeys() {
        assertEquals(
                """
                error conflicting-keys at wow64_microsoft-windows-a..ence-mitigati~.name: \
                microsoft-windows-a..ence-mitigations-c1 6.1.7601.21674 (wow64) has the key \
                74e5a52e569aff78 here and 74e5a52e569aff79 in the x64 package
                  fix: Change the key to 74e5a52e569aff79 = replace \
                wow64_microsoft-windows-a..ence-mitigati~.name by \
                wow64_microsoft-windows-a..ence-mitigations-c1_31bf3856ad364e35_6.1.7601.21674_none_74e5a52e569aff79""",
                Check.of(
                        "conflicting-keys",
                        """
                        hotfix compatibility {
                            payload NT6_1 {
                                package x64 {
                                    file Aclayers.dll 6.1.7601.21674 350,208 2011-03-04 06:08 x64
                                    file Aclayers.dll 6.1.7601.21674 562,176 2011-03-04 06:08 x86
                                    manifest amd64_microsoft-windows-a..ence-mitigations-c1_31bf3856ad364e35_6.1.7601.21674_none_6a90fadc223a3d72 13,218 2011-03-04 07:00
                                    manifest wow64_microsoft-windows-a..ence-mitigations-c1_31bf3856ad364e35_6.1.7601.21674_none_74e5a52e569aff79 13,218 2011-03-04 07:00
                                }
                                package ia64 {
                                    file Aclayers.dll 6.1.7601.21674 553,472 2011-03-04 06:08 ia64
                                    file Aclayers.dll 6.1.7601.21674 562,176 2011-03-04 06:08 x86
                                    manifest ia64_microsoft-windows-a..ence-mitigations-c1_31bf3856ad364e35_6.1.7601.21674_none_0e74034e69dad544 13,218 2011-03-04 07:00
                                    manifest wow64_microsoft-windows-a..ence-mitigations-c1_31bf3856ad364e35_6.1.7601.21674_none_74e5a52e569aff78 13,218 2011-03-04 07:00
                                }
                            }
                        }
                        """));
    }

    /** conflicting-keys: nothing to report. */
    @Test
    void conflictingKeysCorrected() {
        assertEquals(
                "",
                Check.of(
                        "conflicting-keys",
                        """
                        hotfix compatibility {
                            payload NT6_1 {
                                package x64 {
                                    file Aclayers.dll 6.1.7601.21674 350,208 2011-03-04 06:08 x64
                                    file Aclayers.dll 6.1.7601.21674 562,176 2011-03-04 06:08 x86
                                    manifest amd64_microsoft-windows-a..ence-mitigations-c1_31bf3856ad364e35_6.1.7601.21674_none_6a90fadc223a3d72 13,218 2011-03-04 07:00
                                    manifest wow64_microsoft-windows-a..ence-mitigations-c1_31bf3856ad364e35_6.1.7601.21674_none_74e5a52e569aff79 13,218 2011-03-04 07:00
                                }
                                package ia64 {
                                    file Aclayers.dll 6.1.7601.21674 553,472 2011-03-04 06:08 ia64
                                    file Aclayers.dll 6.1.7601.21674 562,176 2011-03-04 06:08 x86
                                    manifest ia64_microsoft-windows-a..ence-mitigations-c1_31bf3856ad364e35_6.1.7601.21674_none_0e74034e69dad544 13,218 2011-03-04 07:00
                                    manifest wow64_microsoft-windows-a..ence-mitigations-c1_31bf3856ad364e35_6.1.7601.21674_none_74e5a52e569aff79 13,218 2011-03-04 07:00
                                }
                            }
                        }
                        """));
    }

    /** unusual-public-key-token. */
    @Test
    void unusualPublicKeyToken() {
        assertEquals(
                """
                info unusual-public-key-token at \
                x86_microsoft-windows-security-kerberos_~.name: the public key token \
                31bf3856ad364e36 of microsoft-windows-security-kerberos is not one of \
                Windows, whose components have 31bf3856ad364e35""",
                Check.of(
                        "unusual-public-key-token",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    manifest x86_microsoft-windows-security-kerberos_31bf3856ad364e36_6.1.7601.21932_none_e9504904283f45c7 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** unusual-public-key-token: nothing to report. */
    @Test
    void unusualPublicKeyTokenCorrected() {
        assertEquals(
                "",
                Check.of(
                        "unusual-public-key-token",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    manifest x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** manifest-name-form. */
    @Test
    void manifestNameForm() {
        assertEquals(
                """
                info manifest-name-form at X86_microsoft-windows-security-kerberos_~.name: \
                X86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576.manifest \
                is written in lower case and without ending: \
                x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576
                  safe fix: Write the name as Windows does = replace \
                X86_microsoft-windows-security-kerberos_~.name by \
                x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576""",
                Check.of(
                        "manifest-name-form",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    manifest X86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576.manifest 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** manifest-name-form: nothing to report. */
    @Test
    void manifestNameFormCorrected() {
        assertEquals(
                "",
                Check.of(
                        "manifest-name-form",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    manifest x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** manifest-name-form: nothing to report. */
    @Test
    void wrongKeyIsAnotherMatter() {
        assertEquals(
                "",
                Check.of(
                        "manifest-name-form",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    manifest X86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4577 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }
}
