package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on sizes and emptiness. Findings are compared as a whole: severity, place, message and
 * fixes.
 */
class SizeAndEmptinessRulesTest {

    /** implausible-size. */
    @Test
    void implausibleSize() {
        assertEquals(
                """
                warning implausible-size at Kerberos.dll.size: Kerberos.dll has 542 bytes, \
                but a program or library has at least 1,024""",
                Check.of(
                        "implausible-size",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** implausible-size: nothing to report. */
    @Test
    void implausibleSizeCorrected() {
        assertEquals(
                "",
                Check.of(
                        "implausible-size",
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

    /** implausible-size. */
    @Test
    void everyLimit() {
        assertEquals(
                """
                warning implausible-size at Desktop.ini.size: Desktop.ini has 0 bytes, so \
                that there is nothing to deliver
                warning implausible-size at Install.wim.size: Install.wim has 2,147,483,648 \
                bytes, but a cabinet holds no file of 2 GiB or more
                warning implausible-size at Kerberos.dll.size: Kerberos.dll has 1,023 bytes, \
                but a program or library has at least 1,024
                warning implausible-size at Update.mum.size: Update.mum has 25 bytes, which \
                is too little for an identity""",
                Check.of(
                        "implausible-size",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Desktop.ini - 0 2012-02-29 05:20 -
                                    file Install.wim - 2,147,483,648 2012-02-29 05:20 -
                                    file Kerberos.dll 6.1.7601.21932 1,023 2012-02-29 05:20 x86
                                    mum Update.mum 25 2012-02-29 05:20
                                }
                            }
                        }
                        """));
    }

    /** implausible-size: nothing to report. */
    @Test
    void implausibleSizeEveryLimit() {
        assertEquals(
                "",
                Check.of(
                        "implausible-size",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Desktop.ini - 1 2012-02-29 05:20 -
                                    file Install.wim - 2,147,483,647 2012-02-29 05:20 -
                                    file Kerberos.dll 6.1.7601.21932 1,024 2012-02-29 05:20 x86
                                    mum Update.mum - 2012-02-29 05:20
                                    manifest x86_1421ac8a9f6ef3ce8b937b0ae56209ae_31bf3856ad364e35_6.1.7600.20667_none_23708961b103e635 691 2010-03-13 10:55
                                }
                            }
                        }
                        """));
    }

    /** empty-payload. */
    @Test
    void emptyPayload() {
        assertEquals(
                """
                warning empty-payload at ArchitecturePackage: the x64 package has no row""",
                Check.of(
                        "empty-payload",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                                package x64 {
                                }
                            }
                        }
                        """));
    }

    /** empty-payload: nothing to report. */
    @Test
    void emptyPayloadCorrected() {
        assertEquals(
                "",
                Check.of(
                        "empty-payload",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                                package x64 {
                                    file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                                }
                            }
                        }
                        """));
    }

    /** empty-payload. */
    @Test
    void noPackage() {
        assertEquals(
                """
                warning empty-payload at Payload: the payload has no package""",
                Check.of(
                        "empty-payload",
                        """
                        hotfix kerberos-pac {
                            payload NT6_1 {
                            }
                        }
                        """));
    }
}
