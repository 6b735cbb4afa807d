package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * The rule on assembly keys and the repairs that it proposes. Findings are compared as a whole:
 * severity, place, message and fixes.
 */
class ManifestKeyRulesTest {

    /** manifest-key-mismatch. */
    @Test
    void keyOfNothing() {
        assertEquals(
                """
                error manifest-key-mismatch at x86_microsoft-windows-security-kerberos_~.name: \
                the key e9514928283f4576 does not belong to microsoft-windows-security-kerberos \
                6.1.7601.21932 (x86), whose key is e9504928283f4576
                  fix: Change the key to e9504928283f4576 = replace \
                x86_microsoft-windows-security-kerberos_~.name by \
                x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576""",
                Check.of(
                        "manifest-key-mismatch",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    manifest \
                        x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9514928283f4576 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** manifest-key-mismatch. */
    @Test
    void keyPrintedRightElsewhere() {
        assertEquals(
                """
                error manifest-key-mismatch at wow64_microsoft-windows-security-kerbero~.name: \
                the key 4fc48efe14fd78a7 does not belong to microsoft-windows-security-kerberos \
                6.1.7601.21932 (wow64), whose key is 4fc38efe14fd78a7
                  safe fix: Change the key to 4fc38efe14fd78a7 = replace \
                wow64_microsoft-windows-security-kerbero~.name by \
                wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7""",
                Check.of(
                        "manifest-key-mismatch",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x64 {
                                    manifest \
                        wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:42
                                }
                                package ia64 {
                                    manifest \
                        wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc48efe14fd78a7 22,967 2012-02-29 05:42
                                }
                            }
                        }
                        """));
    }

    /** manifest-key-mismatch. */
    @Test
    void keyOfTheVersionOfTheFiles() {
        assertEquals(
                """
                error manifest-key-mismatch at x86_microsoft-windows-security-kerberos_~.name: \
                the key e9504928283f4576 does not belong to microsoft-windows-security-kerberos \
                6.1.7601.21923 (x86), whose key is e95c195e283642dc; it is the key of version \
                6.1.7601.21932
                  safe fix: Correct the name: its key is that of version 6.1.7601.21932 = replace \
                x86_microsoft-windows-security-kerberos_~.name by \
                x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576
                  fix: Change the key to e95c195e283642dc = replace \
                x86_microsoft-windows-security-kerberos_~.name by \
                x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21923_none_e95c195e283642dc""",
                Check.of(
                        "manifest-key-mismatch",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    manifest \
                        x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21923_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                            }
                        }
                        """));
    }

    /** manifest-key-mismatch. */
    @Test
    void keyOfAnotherArchitecture() {
        assertEquals(
                """
                error manifest-key-mismatch at ia64_microsoft-windows-security-kerberos~.name: \
                the key 456ee4abe09cb6ac does not belong to microsoft-windows-security-kerberos \
                6.1.7601.21932 (ia64), whose key is e951ed1e283d4e72; it is the key of \
                architecture amd64
                  safe fix: Correct the name: its key is that of architecture amd64 = replace \
                ia64_microsoft-windows-security-kerberos~.name by \
                amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac
                  fix: Change the key to e951ed1e283d4e72 = replace \
                ia64_microsoft-windows-security-kerberos~.name by \
                ia64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e951ed1e283d4e72""",
                Check.of(
                        "manifest-key-mismatch",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                                    manifest \
                        ia64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                                }
                            }
                        }
                        """));
    }

    /** manifest-key-mismatch. */
    @Test
    void keyOfTheComponentOfOtherRows() {
        assertEquals(
                """
                error manifest-key-mismatch at amd64_microsoft-windows-security-kerbreo~.name: \
                the key 456ee4abe09cb6ac does not belong to microsoft-windows-security-kerbreos \
                6.1.7601.21932 (amd64), whose key is 3fa9df2de452c8fe; it is the key of component \
                microsoft-windows-security-kerberos
                  safe fix: Correct the name: its key is that of component \
                microsoft-windows-security-kerberos = replace \
                amd64_microsoft-windows-security-kerbreo~.name by \
                amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac
                  fix: Change the key to 3fa9df2de452c8fe = replace \
                amd64_microsoft-windows-security-kerbreo~.name by \
                amd64_microsoft-windows-security-kerbreos_31bf3856ad364e35_6.1.7601.21932_none_3fa9df2de452c8fe""",
                Check.of(
                        "manifest-key-mismatch",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x86 {
                                    manifest \
                        x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576 33,218 2012-02-29 05:52
                                }
                                package x64 {
                                    manifest \
                        amd64_microsoft-windows-security-kerbreos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                                }
                            }
                        }
                        """));
    }

    /** manifest-key-mismatch: nothing to report. */
    @Test
    void keysThatFit() {
        assertEquals(
                "",
                Check.of(
                        "manifest-key-mismatch",
                        """
                        hotfix h {
                            payload NT6_1 {
                                package x64 {
                                    manifest \
                        amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                                    manifest \
                        wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7 22,967 2012-02-29 05:42
                                    manifest \
                        amd64_microsoft-windows-g..ppolicy-policymaker_31bf3856ad364e35_6.1.7600.20555_none_0123456789abcdef 1 2012-02-29 05:20
                                }
                            }
                        }
                        """));
    }
}
