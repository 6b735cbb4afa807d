package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on the products that a hotfix names. Findings are compared as a whole: severity, place,
 * message and fixes.
 */
class StatedProductRulesTest {

    /** products-disagree. */
    @Test
    void productsDisagree() {
        assertEquals(
                """
                warning products-disagree at ProductCondition.product: the prerequisites \
                allow WindowsServer2008R2, which is not in the list of products that the \
                hotfix applies to
                  fix: Add WindowsServer2008R2 to the list = replace ProductList.products[0] \
                by Windows7, WindowsServer2008R2""",
                Check.of(
                        "products-disagree",
                        """
                        hotfix kerberos-pac {
                            applies to Windows7
                            prerequisites any of {
                                Windows7 SP1
                                WindowsServer2008R2 SP1
                            }
                        }
                        """));
    }

    /** products-disagree: nothing to report. */
    @Test
    void productsDisagreeCorrected() {
        assertEquals(
                "",
                Check.of(
                        "products-disagree",
                        """
                        hotfix kerberos-pac {
                            applies to Windows7, WindowsServer2008R2
                            prerequisites any of {
                                Windows7 SP1
                                WindowsServer2008R2 SP1
                            }
                        }
                        """));
    }

    /** products-disagree. */
    @Test
    void notInPrerequisites() {
        assertEquals(
                """
                warning products-disagree at ProductAtLevel.product: kerberos-pac applies to \
                WindowsVista, but the prerequisites do not allow it""",
                Check.of(
                        "products-disagree",
                        """
                        hotfix kerberos-pac {
                            applies to Windows7, WindowsVista SP2
                            prerequisites Windows7 SP1
                        }
                        """));
    }

    /** products-disagree. */
    @Test
    void levelIsKeptByTheFix() {
        assertEquals(
                """
                warning products-disagree at ProductCondition.product: the prerequisites \
                allow WindowsVista, which is not in the list of products that the hotfix \
                applies to
                  fix: Add WindowsVista to the list = replace ProductList.products[1] by \
                WindowsServer2008 RTM, WindowsVista""",
                Check.of(
                        "products-disagree",
                        """
                        hotfix kerberos-pac {
                            applies to Windows7, WindowsServer2008 RTM
                            prerequisites any of {
                                Windows7 SP1
                                WindowsServer2008 RTM
                                WindowsVista SP1
                                WindowsVista SP2
                            }
                        }
                        """));
    }

    /** products-disagree: nothing to report. */
    @Test
    void noneOfBoth() {
        assertEquals(
                "",
                Check.of(
                        "products-disagree",
                        """
                        hotfix kerberos-pac {
                            applies to Windows7
                            prerequisites none
                        }
                        """));
    }

    /** products-disagree: nothing to report. */
    @Test
    void featureAlone() {
        assertEquals(
                "",
                Check.of(
                        "products-disagree",
                        """
                        hotfix kerberos-pac {
                            applies to Windows7
                            prerequisites feature RemoteAssistance
                        }
                        """));
    }

    /** products-disagree: nothing to report. */
    @Test
    void negated() {
        assertEquals(
                "",
                Check.of(
                        "products-disagree",
                        """
                        hotfix kerberos-pac {
                            applies to Windows7
                            prerequisites all of {
                                Windows7 SP1
                                not WindowsVista SP2
                            }
                        }
                        """));
    }

    /** unsupported-level. */
    @Test
    void unsupportedLevel() {
        assertEquals(
                """
                info unsupported-level at ProductCondition.levels[0]: support of \
                WindowsVista SP1 ended on 2011-07-12, and this is of 2012-03-01""",
                Check.of(
                        "unsupported-level",
                        """
                        hotfix credssp {
                            released 2012-03-01
                            prerequisites WindowsVista SP1, SP2
                        }
                        """));
    }

    /** unsupported-level: nothing to report. */
    @Test
    void unsupportedLevelCorrected() {
        assertEquals(
                "",
                Check.of(
                        "unsupported-level",
                        """
                        hotfix credssp {
                            released 2011-07-12
                            prerequisites WindowsVista SP1, SP2
                        }
                        """));
    }

    /** unsupported-level. */
    @Test
    void productIsOver() {
        assertEquals(
                """
                info unsupported-level at ProductCondition.product: support of WindowsVista \
                ended on 2017-04-11, and this is of 2017-04-12""",
                Check.of(
                        "unsupported-level",
                        """
                        hotfix credssp {
                            released 2017-04-12
                            prerequisites WindowsVista any level
                        }
                        """));
    }

    /** unsupported-level. */
    @Test
    void serverLevelHasItsOwnName() {
        assertEquals(
                """
                info unsupported-level at ProductCondition.levels[0]: support of \
                WindowsServer2008 RTM ended on 2011-07-12, and this is of 2011-07-13""",
                Check.of(
                        "unsupported-level",
                        """
                        hotfix credssp {
                            prerequisites WindowsServer2008 RTM
                            payload NT6_0 {
                                package x86 {
                                    file Credssp.dll 6.0.6001.22867 16,384 2011-07-13 16:04 x86
                                }
                            }
                        }
                        """));
    }

    /** unsupported-level: nothing to report. */
    @Test
    void paidSupport() {
        assertEquals(
                "",
                Check.of(
                        "unsupported-level",
                        """
                        hotfix credssp {
                            released 2022-05-01
                            prerequisites Windows7 SP1
                        }
                        """));
    }

    /** unsupported-level: nothing to report. */
    @Test
    void withoutDay() {
        assertEquals(
                "",
                Check.of(
                        "unsupported-level",
                        """
                        hotfix credssp {
                            prerequisites WindowsVista RTM
                        }
                        """));
    }

    /** unsupported-level: nothing to report. */
    @Test
    void unknownLifecycle() {
        assertEquals(
                "",
                Check.of(
                        "unsupported-level",
                        """
                        hotfix credssp {
                            released 2022-05-01
                            prerequisites WindowsXP SP1
                        }
                        """));
    }
}
