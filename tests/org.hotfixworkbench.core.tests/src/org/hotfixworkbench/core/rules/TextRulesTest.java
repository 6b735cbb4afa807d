package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;

/**
 * Rules on names and titles. Findings are compared as a whole: severity, place, message and fixes.
 */
class TextRulesTest {

    /** no-title. */
    @Test
    void noTitle() {
        assertEquals(
                """
                info no-title at kerberos-pac: kerberos-pac has no title""",
                Check.of(
                        "no-title",
                        """
                        hotfix kerberos-pac {
                            prerequisites none
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** no-title: nothing to report. */
    @Test
    void noTitleCorrected() {
        assertEquals(
                "",
                Check.of(
                        "no-title",
                        """
                        hotfix kerberos-pac "The PAC is not validated" {
                            prerequisites none
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """));
    }

    /** title-form. */
    @Test
    void titleForm() {
        assertEquals(
                """
                info title-form at kerberos-pac.title: the title ends with a full stop
                  safe fix: Remove the full stop = replace kerberos-pac.title by "The PAC is \
                not validated\"""",
                Check.of(
                        "title-form",
                        """
                        hotfix kerberos-pac "The PAC is not validated." {
                            prerequisites none
                        }
                        """));
    }

    /** title-form: nothing to report. */
    @Test
    void titleFormCorrected() {
        assertEquals(
                "",
                Check.of(
                        "title-form",
                        """
                        hotfix kerberos-pac "The PAC is not validated" {
                            prerequisites none
                        }
                        """));
    }

    /** title-form. */
    @Test
    void numberOnly() {
        assertEquals(
                """
                info title-form at kerberos-pac.title: the title is the number of an article \
                and does not tell what is wrong""",
                Check.of(
                        "title-form",
                        """
                        hotfix kerberos-pac "KB2654668" {
                        }
                        """));
    }

    /** title-form: nothing to report. */
    @Test
    void ellipsis() {
        assertEquals(
                "",
                Check.of(
                        "title-form",
                        """
                        hotfix kerberos-pac "Error message: Connecting..." {
                        }
                        """));
    }

    /** article-mismatch. */
    @Test
    void articleMismatch() {
        assertEquals(
                """
                error article-mismatch at KB981506.article: the hotfix is called KB981506, \
                but its article is KB976398
                  fix: Change the article to KB981506 = replace KB981506.article by KB981506""",
                Check.of(
                        "article-mismatch",
                        """
                        hotfix KB981506 {
                            article KB976398
                        }
                        """));
    }

    /** article-mismatch: nothing to report. */
    @Test
    void articleMismatchCorrected() {
        assertEquals(
                "",
                Check.of(
                        "article-mismatch",
                        """
                        hotfix KB981506 {
                            article KB981506
                        }
                        """));
    }

    /** article-mismatch: nothing to report. */
    @Test
    void namesInWords() {
        assertEquals(
                "",
                Check.of(
                        "article-mismatch",
                        """
                        hotfix kerberos-pac {
                            article KB976398
                        }
                        """));
    }

    /** article-mismatch: nothing to report. */
    @Test
    void inLowerCase() {
        assertEquals(
                "",
                Check.of(
                        "article-mismatch",
                        """
                        hotfix kb981506 {
                            article KB981506
                        }
                        """));
    }

    /** sees-itself. */
    @Test
    void seesItself() {
        assertEquals(
                """
                warning sees-itself at ArticleReference.article: KB981506 is about KB981506 \
                itself""",
                Check.of(
                        "sees-itself",
                        """
                        hotfix KB981506 {
                            see KB981506
                        }
                        """));
    }

    /** sees-itself: nothing to report. */
    @Test
    void seesItselfCorrected() {
        assertEquals(
                "",
                Check.of(
                        "sees-itself",
                        """
                        hotfix KB981506 {
                            see KB824684
                        }
                        """));
    }

    /** sees-itself. */
    @Test
    void statedArticle() {
        assertEquals(
                """
                warning sees-itself at ArticleReference.article: ssl-1312 is about KB981506 \
                itself""",
                Check.of(
                        "sees-itself",
                        """
                        hotfix ssl-1312 {
                            article KB981506
                            see KB824684
                            see KB981506
                        }
                        """));
    }

    /** repeated-reference. */
    @Test
    void repeatedReference() {
        assertEquals(
                """
                warning repeated-reference at ProductAtLevel: Windows7 is in the list already""",
                Check.of(
                        "repeated-reference",
                        """
                        hotfix kerberos-pac {
                            applies to Windows7, WindowsServer2008R2, Windows7
                        }
                        """));
    }

    /** repeated-reference: nothing to report. */
    @Test
    void repeatedReferenceCorrected() {
        assertEquals(
                "",
                Check.of(
                        "repeated-reference",
                        """
                        hotfix kerberos-pac {
                            applies to Windows7, WindowsServer2008R2, Windows7 SP1
                        }
                        """));
    }

    /** repeated-reference. */
    @Test
    void articleAndLevel() {
        assertEquals(
                """
                warning repeated-reference at ProductAtLevel: WindowsServer2008 RTM is in \
                the list already
                warning repeated-reference at ArticleReference.article: kerberos-pac points \
                to KB824684 more than once""",
                Check.of(
                        "repeated-reference",
                        """
                        hotfix kerberos-pac {
                            applies to WindowsServer2008 RTM, WindowsServer2008 RTM
                            see KB824684
                            see KB824684
                        }
                        """));
    }
}
