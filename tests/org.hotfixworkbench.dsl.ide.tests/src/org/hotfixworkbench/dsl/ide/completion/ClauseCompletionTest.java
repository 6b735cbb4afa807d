package org.hotfixworkbench.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hotfix can have, and the words for its values. */
class ClauseCompletionTest {

    @TempDir static Path folder;
    private static Writer writer;

    @BeforeAll
    static void start() throws IOException {
        writer = Writer.in(folder);
    }

    @AfterAll
    static void end() {
        writer.close();
    }

    @Test
    void elements() {
        assertEquals(
                """
                hotfix : hotfix NAME ["TITLE"] -> hotfix ${1:new} "${2:title}" {
                    class       ${3:hotfix}
                    applies to  ${4:PRODUCT}
                    prerequisites ${5:none}
                    restart     ${6:none}
                    replaces    ${7:nothing}

                    payload ${8:CODEBASE} {
                        package ${9:x86} {
                            file     ${10:NAME} ${11:-} ${12:-} ${13:-} ${14:-} ${15:-}
                        }
                    }
                }
                fixes : fixes NAME ["TITLE"] any of -> fixes ${1:name} "${2:title}" any of {
                    ${3:HOTFIX}
                }
                expect : expect HOTFIX on MACHINE VERDICT [by HOTFIX] [because REASON] -> expect \
                ${1:HOTFIX} on ${2:MACHINE} ${3:applicable}
                machine : machine NAME ["TITLE"] -> machine ${1:name} "${2:title}" {
                    runs      ${3:PRODUCT} ${4:LEVEL} ${5:ARCHITECTURE}
                    installed ${6:HOTFIX}
                    file      ${7:NAME} ${8:VERSION} ${9:PLATFORM}
                }
                codebase : codebase NAME ["TITLE"] -> codebase ${1:NAME} "${2:title}" {
                    version ${3:10.0}
                    level ${4:RTM} build ${5:10240}
                }
                product : product NAME ["TITLE"] of CODEBASE -> product ${1:NAME} "${2:title}" \
                of ${3:CODEBASE} {
                    architectures ${4:x86}, ${5:x64}
                    from      ${6:RTM}
                    supported ${7:-} .. ${8:-}
                }
                """,
                writer.writes("new.hotfix", "|").proposals());
    }

    @Test
    void elementsOfAMachineFile() {
        // those that belong there come first
        assertEquals(
                "machine, hotfix, fixes, expect, codebase, product",
                writer.writes("new.machine", "|").labels());
    }

    @Test
    void elementsOfACatalog() {
        assertEquals(
                "codebase, product, hotfix, fixes, expect, machine",
                writer.writes("own.catalog", "|").labels());
    }

    @Test
    void clausesOfAHotfix() {
        assertEquals(
                """
                article : article KB -> article     ${1:KB}
                class : class CLASS -> class       $0
                released : released DATE -> released    $0
                symptoms : symptoms "TEXT" -> symptoms    \"""
                        ${1:text}
                    \"""
                cause : cause "TEXT" -> cause       \"""
                        ${1:text}
                    \"""
                applies to : applies to PRODUCT [LEVEL], ... -> applies to  $0
                prerequisites none : prerequisites none
                prerequisites : prerequisites CONDITION -> prerequisites $0
                registry unchanged : registry unchanged -> registry    unchanged
                registry : registry "KEY", ... -> registry    "${1:HKLM}"
                restart : restart RESTART -> restart     $0
                replaces nothing : replaces nothing -> replaces    nothing
                replaces : replaces HOTFIX, ... -> replaces    $0
                see : see KB ["TITLE"] -> see         ${1:KB} "${2:title}"
                payload : payload CODEBASE -> payload ${1:CODEBASE} {
                        package ${2:x86} {
                            file     ${3:NAME} ${4:-} ${5:-} ${6:-} ${7:-} ${8:-}
                        }
                    }
                allow : allow RULE [for ROW] "REASON" [until DATE] -> allow ${1:RULE} \
                "${2:reason}"
                """,
                writer.inHotfix("|").proposals());
    }

    @Test
    void clausesThatAreNotTaken() {
        assertEquals(
                "payload NT6_1, released, symptoms, cause, see, payload, allow",
                writer.inHotfix(
                                "article KB1",
                                "class hotfix",
                                "applies to Windows7",
                                "prerequisites none",
                                "registry unchanged",
                                "|",
                                "restart none",
                                "replaces nothing")
                        .labels());
    }

    @Test
    void clausesByPrefix() {
        assertEquals(
                "released, registry unchanged, registry, restart, replaces nothing, replaces",
                writer.inHotfix("re|").labels());
    }

    @Test
    void clauseWithSomethingBehindIt() {
        // the template would repeat what is there
        assertEquals(
                """
                hotfix fix {
                    applies to Windows7
                }
                """,
                writer.inHotfix("app|lies to Windows7").with("applies to"));
    }

    @Test
    void secondWordOfAClause() {
        assertEquals(
                """
                to : applies to PRODUCT [LEVEL], ... -> to $0
                """,
                writer.inHotfix("applies |").proposals());
    }

    @Test
    void payloadsOfTheProducts() {
        assertEquals(
                """
                payload NT6_1 : for WindowsServer2008R2 -> payload NT6_1 {
                        package ${1:x64} {
                            file     ${2:NAME} ${3:-} ${4:-} ${5:-} ${6:-} ${7:x64}
                        }
                    }
                payload NT6_0 : for WindowsVista -> payload NT6_0 {
                        package ${1:x86} {
                            file     ${2:NAME} ${3:-} ${4:-} ${5:-} ${6:-} ${7:x86}
                        }
                    }
                payload : payload CODEBASE -> payload ${1:CODEBASE} {
                        package ${2:x86} {
                            file     ${3:NAME} ${4:-} ${5:-} ${6:-} ${7:-} ${8:-}
                        }
                    }
                """,
                writer.inHotfix("applies to WindowsServer2008R2, WindowsVista", "pay|")
                        .proposals());
    }

    @Test
    void classes() {
        assertEquals(
                """
                hotfix : For one situation, on request, with limited distribution.
                update : Widely released, neither critical nor about security.
                critical-update : Widely released, critical, not about security.
                security-update : Widely released, for a vulnerability.
                rollup : A tested, cumulative set of updates.
                security-only : The security updates of one month, since October 2016.
                preview : An early release of the next monthly rollup.
                service-pack : Everything so far; resets the service branch.
                feature-pack : New function between releases.
                servicing-stack : An update of the installer itself.
                definition-update : A frequent update of a definition database.
                driver : A device driver.
                tool : A utility.
                """,
                writer.inHotfix("class |").proposals());
    }

    @Test
    void oneClassForAnother() {
        // what is behind the cursor is replaced, too
        assertEquals(
                """
                hotfix fix {
                    class security-update
                }
                """,
                writer.inHotfix("class sec|urity-only").with("security-update"));
    }

    @Test
    void restarts() {
        assertEquals(
                """
                required : The machine has to be restarted.
                possible : The machine may have to be restarted.
                none : The machine need not be restarted.
                """,
                writer.inHotfix("restart |").proposals());
    }

    @Test
    void registry() {
        assertEquals(
                """
                unchanged
                """,
                writer.inHotfix("registry |").proposals());
    }

    @Test
    void replaces() {
        assertEquals(
                """
                kerberos-pac : Remote Assistance across forests
                lsa-update : LSA leaks handles
                two words -> "two words"
                nothing
                """,
                writer.inHotfix("replaces |").proposals());
    }

    @Test
    void hotfixByArticle() {
        assertEquals(
                """
                lsa-update : LSA leaks handles
                """,
                writer.inHotfix("replaces kb23|").proposals());
    }

    @Test
    void hotfixInQuotes() {
        assertEquals(
                """
                hotfix fix {
                    replaces "two words"
                }
                """,
                writer.inHotfix("replaces \"tw|\"").with("two words"));
    }

    @Test
    void hotfixesThatAreNotListed() {
        assertEquals(
                """
                lsa-update : LSA leaks handles
                two words -> "two words"
                """,
                writer.inHotfix("replaces kerberos-pac, |, KB2393802").proposals());
    }

    @Test
    void notTheHotfixItself() {
        assertEquals("", writer.inHotfix("replaces f|").proposals());
    }

    @Test
    void numbersAreForPeople() {
        assertEquals("", writer.inHotfix("article |").proposals());
    }

    @Test
    void nothingInAText() {
        assertEquals("", writer.inHotfix("symptoms \"cla|\"").proposals());
    }

    @Test
    void nothingInAComment() {
        assertEquals("", writer.inHotfix("// cla|").proposals());
    }

    @Test
    void nothingInALongComment() {
        assertEquals("", writer.inHotfix("/* cla| */").proposals());
    }

    @Test
    void nothingWhereTheTextIsNotUnderstood() {
        assertEquals("", writer.inHotfix("class hotfix hotfix |").proposals());
    }
}
