package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What looks wrong in genuine articles and is not. Each exception has a sample that no rule speaks
 * about, and beside it the least change that makes it wrong, so that the silence is not that of a
 * rule which never speaks. The twelfth, slips of the articles themselves, is {@link
 * GenuineArticlesTest}; the tenth, that numbers of two branches are not compared, is about rules
 * across files and is in their test (WorkspaceRulesTest); dashes in headings, the eleventh, are a
 * matter of the importer.
 */
class DomainExceptionsTest {

    private static List<String> ids(String source) {
        return Check.findings(source).stream().map(Finding::rule).sorted().toList();
    }

    private static String payload(String codebase, String architecture, String... rows) {
        return """
        hotfix h {
            payload %s {
                package %s {
                    %s
                }
            }
        }
        """
                .formatted(codebase, architecture, String.join("\n            ", rows));
    }

    @Test
    @DisplayName("1: files of kinds that have no version, years older than their siblings")
    void noVersion() {
        assertEquals(
                List.of(),
                ids(
                        payload(
                                "NT6_0",
                                "x86",
                                "file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86",
                                "file Tspkg.dll 6.0.6001.22765 62,464 2010-09-16 16:07 x86",
                                "file Tspkg.mof - 964 2006-09-18 06:05 -")));
        assertEquals(
                List.of("binary-without-version"),
                ids(payload("NT6_0", "x86", "file Tspkg.dll - 62,464 2010-09-16 16:07 x86")));
    }

    @Test
    @DisplayName("2: files that the level was released with, beside those of a hotfix")
    void baseRelease() {
        String hotfix =
                """
                hotfix h {
                    class hotfix
                    payload NT6_1 {
                        branch 6.1.7600.20xxx RTM LDR
                        package x64 {
                            file Cng.sys 6.1.7600.%s 460,504 2009-07-14 01:43 x64
                            file Lsasrv.dll 6.1.7600.20667 1,446,912 2010-03-18 06:23 x64
                        }
                    }
                }
                """;
        assertEquals(List.of(), ids(hotfix.formatted("16385")));
        assertEquals(
                List.of("file-without-mask", "gdr-files-in-hotfix"),
                ids(hotfix.formatted("16400")));
    }

    @Test
    @DisplayName("3: files of other products, which have numbers of their own")
    void otherProducts() {
        assertEquals(
                List.of("foreign-version", "foreign-version", "foreign-version"),
                ids(
                        payload(
                                "NT6_1",
                                "x86",
                                "file Mshtml.dll 9.0.8112.16457 12,281,344 2012-11-14 02:04 x86",
                                "file System.dll 4.0.30319.18010 3,510,272 2012-10-09 03:56 x86",
                                "file Comctl32.dll 5.82.7601.22376 530,432 2013-07-04 11:50 x86")));
        assertEquals(
                List.of("unknown-build"),
                ids(
                        payload(
                                "NT6_1",
                                "x86",
                                "file Mshtml.dll 6.1.8112.16457 12,281,344 2012-11-14 02:04 x86")));
    }

    @Test
    @DisplayName("3: the RDP client on Windows XP has the numbers of 6.0 and 6.1")
    void rdpClientOnXp() {
        assertEquals(
                List.of("foreign-version", "foreign-version"),
                ids(
                        payload(
                                "NT5_1",
                                "x86",
                                "file Mstscax.dll 6.0.6001.18589 2,067,968 2011-01-21 14:44 x86",
                                "file Mstsc.exe 6.1.7600.16722 1,034,240 2011-01-21 14:44 x86")));
    }

    @Test
    @DisplayName("4: Windows Server 2008 starts at build 6001, which it calls RTM")
    void server2008StartsAtSp1() {
        String hotfix =
                """
                hotfix h {
                    applies to WindowsServer2008
                    prerequisites WindowsServer2008 RTM
                    payload NT6_0 {
                        package x86 {
                            file Credssp.dll 6.0.%s 16,384 2010-09-16 16:04 x86
                        }
                    }
                }
                """;
        assertEquals(List.of(), ids(hotfix.formatted("6001.22765")));
        assertEquals(
                List.of("files-without-level", "level-unavailable", "level-without-files"),
                ids(hotfix.formatted("6000.20765")));
    }

    @Test
    @DisplayName("5: Windows Server 2008 R2 starts at build 7600, and 7601 is SP1 of both")
    void server2008R2StartsAt7600() {
        String hotfix =
                """
                hotfix h {
                    applies to Windows7, WindowsServer2008R2
                    prerequisites any of {
                        Windows7 RTM
                        WindowsServer2008R2 RTM%s
                    }
                    payload NT6_1 {
                        package x64 {
                            file Lsasrv.dll 6.1.7600.20667 1,446,912 2010-03-18 06:23 x64
                            file Lsasrv.dll 6.1.7601.%s 1,446,912 2012-03-18 06:23 x64
                        }
                    }
                }
                """;
        assertEquals(List.of(), ids(hotfix.formatted(", SP1", "21932")));
        assertEquals(List.of("files-without-level"), ids(hotfix.formatted("", "21932")));
    }

    @Test
    @DisplayName("6: 6.3.9600 has one line, whatever the revision")
    void oneLine() {
        String hotfix =
                """
                hotfix h {
                    class hotfix
                    payload NT6_3 {%s
                        package x64 {
                            file Afd.sys 6.3.9600.17194 458,752 2014-06-19 06:23 x64
                            file Http.sys 6.3.9600.20778 990,000 2014-06-20 06:23 x64
                        }
                    }
                }
                """;
        assertEquals(List.of(), ids(hotfix.formatted("")));
        assertEquals(
                List.of("branch-on-single-line", "file-without-mask"),
                ids(hotfix.formatted("\n        branch 6.3.9600.20xxx RTM LDR")));
    }

    @Test
    @DisplayName("7: build 6003 is SP2 and one line; revisions from 24576 are the rollup line")
    void laterLines() {
        assertEquals(
                List.of(),
                ids(
                        """
                        hotfix h {
                            payload NT6_0 {
                                branch 6.0.6003.20xxx SP2 Rollup
                                package x86 {
                                    file Credssp.dll 6.0.6003.20489 16,384 2014-04-16 16:04 x86
                                }
                            }
                            payload NT6_1 {
                                branch 6.1.7601.26xxx SP1 Rollup
                                package x64 {
                                    file Lsasrv.dll 6.1.7601.26958 1,446,912 2014-03-18 06:23 x64
                                }
                            }
                        }
                        """));
        assertEquals(
                List.of("branch-contradicts-catalog"),
                ids(
                        """
                        hotfix h {
                            payload NT6_1 {
                                branch 6.1.7601.26xxx SP1 LDR
                                package x64 {
                                    file Lsasrv.dll 6.1.7601.26958 1,446,912 2014-03-18 06:23 x64
                                }
                            }
                        }
                        """));
    }

    @Test
    @DisplayName("8: from October 2016 there is one cumulative line, so no side is missing")
    void cumulative() {
        String update =
                """
                hotfix h {
                    class security-update
                    released %1$s
                    payload NT6_1 {
                        package x64 {
                            file Lsasrv.dll 6.1.7601.%2$s 1,446,912 %3$s 06:23 x64
                            file Kerberos.dll 6.1.7601.18800 716,288 2015-03-01 06:20 x64
                            file Kerberos.dll 6.1.7601.23000 716,288 2015-03-01 06:20 x64
                        }
                    }
                }
                """;
        RuleSettings later =
                RuleSettings.of(Profile.PUBLISH, LocalDate.of(2020, 1, 1))
                        .withOverrides(
                                Map.of(
                                        "no-title", Severity.OFF,
                                        "missing-mum", Severity.OFF,
                                        "no-condition", Severity.OFF));
        assertEquals(
                List.of(),
                Check.findings(update.formatted("2016-11-08", "23569", "2016-10-18"), later)
                        .stream()
                        .map(Finding::rule)
                        .toList());
        assertEquals(
                List.of("one-sided-update"),
                Check.findings(update.formatted("2015-11-10", "23250", "2015-10-18"), later)
                        .stream()
                        .map(Finding::rule)
                        .toList());
    }

    @Test
    @DisplayName(
            "9: the column Service branch of a file table may hold other things, on any code base")
    void otherWordsInTheBranchColumn() {
        assertEquals(
                List.of(),
                ids(
                        payload(
                                "NT6_1",
                                "x64",
                                "file Wldap32.dll 6.1.7600.20555 305,664 2009-10-29 07:46 x64 at - LDR",
                                "file Wldap32.dll 6.1.7600.20555 269,824 2009-10-29 07:04 x86 at - WOW")));
    }
}
