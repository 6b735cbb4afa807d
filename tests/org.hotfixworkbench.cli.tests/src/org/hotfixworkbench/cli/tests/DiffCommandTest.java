package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hotfixworkbench.core.diff.ChangeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code hotfix diff}. */
class DiffCommandTest {

    private static final String BASE =
            """
            hotfix pac "PAC validation fails" {
                article KB2100001
                class hotfix
                released 2012-03-13
                applies to Windows7, WindowsServer2008R2
                prerequisites any of {
                    Windows7 SP1
                    WindowsServer2008R2 SP1
                }
                registry unchanged
                restart possible
                replaces KB2000500
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                        file Ksecdd.sys 6.1.7601.21932 154,480 2012-02-29 06:20 x64
                    }
                }
            }
            fixes hole any of { pac KB2000600 }
            machine lab {
                runs Windows7 SP1 x64
                installed KB2000500
            }
            expect pac on lab applicable
            """;

    @TempDir Path folder;

    private Cli.Answer diff(String before, String after, String... more) throws IOException {
        Cli cli = new Cli(folder);
        cli.write("old.hotfix", before);
        cli.write("new.hotfix", after);
        String[] arguments = new String[3 + more.length];
        arguments[0] = "diff";
        arguments[1] = "old.hotfix";
        arguments[2] = "new.hotfix";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return cli.run(arguments);
    }

    private static List<String> categories(Cli.Answer answer) {
        return answer.out()
                .lines()
                .filter(it -> it.startsWith("  "))
                .map(it -> it.substring(12, it.indexOf(':')))
                .toList();
    }

    @Test
    void textForPeople() throws IOException {
        Cli.Answer answer =
                diff(
                        BASE,
                        BASE.replace("Windows7 SP1\n", "Windows7 RTM\n")
                                .replace("restart possible", "restart none")
                                .replace("Ksecdd.sys 6.1.7601.21932", "Ksecdd.sys 6.1.7601.21900"));

        assertEquals(
                """
                hotfix pac
                  breaking  applicability-narrowed: no longer for Windows7 SP1 x64  new.hotfix:6, \
                was old.hotfix:6
                  breaking  version-lowered: Ksecdd.sys 6.1.7601.21932 x64 is now 6.1.7601.21900 \
                LDR (x64 package of NT6_1)  new.hotfix:16, was old.hotfix:16
                            restart-looser: restart was possible, is none  new.hotfix:11, \
                was old.hotfix:11
                """,
                answer.out());
        assertEquals("3 changes, 2 breaking\n", answer.err());
        assertEquals(0, answer.code());
    }

    @Test
    void breakingOnesAlone() throws IOException {
        String after =
                BASE.replace("restart possible", "restart required").replace("KB2000600", "");

        Cli.Answer answer = diff(BASE, after, "--breaking", "--format", "json");

        assertEquals(1, answer.code());
        assertEquals(
                """
                {
                  "changes": [
                    {
                      "category": "alternative-lost",
                      "breaking": true,
                      "element": "alternatives hole",
                      "message": "no longer an alternative: KB2000600",
                      "old": {
                        "file": "old.hotfix",
                        "line": 20
                      },
                      "new": {
                        "file": "new.hotfix",
                        "line": 20
                      }
                    },
                    {
                      "category": "restart-stricter",
                      "breaking": true,
                      "element": "hotfix pac",
                      "message": "restart was possible, is required",
                      "old": {
                        "file": "old.hotfix",
                        "line": 11
                      },
                      "new": {
                        "file": "new.hotfix",
                        "line": 11
                      }
                    }
                  ],
                  "summary": {
                    "changes": 2,
                    "breaking": 2
                  }
                }
                """,
                answer.out());
        assertEquals(0, diff(after, after, "--breaking").code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAC validation|PAC check|only-text",
                "KB2100001|KB2100002|article-changed",
                "class hotfix|class update|class-changed",
                "2012-03-13|2012-03-14|release-date-changed",
                "registry unchanged||statement-changed",
                "registry unchanged|registry \"HKLM\\\\A\"|registry-added",
                "restart possible|restart none|restart-looser",
                "restart possible||statement-changed",
                "replaces KB2000500|replaces KB2000500, KB2000501|replacement-added",
                "replaces KB2000500|replaces nothing|replacement-lost",
                "Windows7, Win|Win|applicability-narrowed",
                "applies to Windows7, WindowsServer2008R2||prerequisites-restated",
                "prerequisites any of {|prerequisites all of { feature Msmq any of {|prerequisites-tightened",
                "package x64 {|package x64 of Windows7 {|applicability-narrowed package-changed",
                "file Ksecdd.sys|file Other.sys|file-added file-removed",
                "Ksecdd.sys|KSECDD.SYS|only-text",
                "154,480|154,481|size-changed",
                "06:20 x64|06:21 x64|date-changed date-changed",
                "pac KB2000600|pac KB2000600 KB2000601|alternative-added",
                "Windows7 SP1 x64|Windows7 SP1 x86|machine-changed",
                "expect pac on lab applicable|expect pac on lab installed|expectation-changed",
                "fixes hole any|fixes other any|alternatives-added alternatives-removed",
                "machine lab {|machine lab \"The lab\" {|only-text",
                "payload NT6_1 {|payload NT6_1 { allow odd-date \"so\"|suppressions-changed",
            })
    void eachCategory(String what, String by, String categories) throws IOException {
        String after = BASE.replace(what, by == null ? "" : by);
        if (categories.equals("prerequisites-tightened")) {
            after = after.replace("WindowsServer2008R2 SP1\n    }", "WindowsServer2008R2 SP1 } }");
        }
        List<String> expected = List.of(categories.split(" "));

        assertEquals(expected, categories(diff(BASE, after)).stream().sorted().toList());
        assertEquals(
                expected.stream().map(DiffCommandTest::mirrored).sorted().toList(),
                categories(diff(after, BASE)).stream().sorted().toList());
    }

    private static String mirrored(String id) {
        return ChangeKind.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_')).mirrored().id();
    }

    @Test
    void aNewNameForAnArticle() throws IOException {
        Cli.Answer answer =
                diff(
                        BASE,
                        BASE.replace("hotfix pac ", "hotfix kerberos-pac ")
                                .replace("{ pac", "{ kerberos-pac")
                                .replace("expect pac", "expect kerberos-pac"));

        assertEquals(
                List.of(
                        "alternative-added",
                        "alternative-lost",
                        "expectation-added",
                        "expectation-removed",
                        "hotfix-renamed"),
                categories(answer).stream().sorted().toList());
    }

    @Test
    void elementsMayMoveToOtherFiles() throws IOException {
        Cli cli = new Cli(folder);
        int at = BASE.indexOf("fixes hole");
        cli.write("old/all.hotfix", BASE);
        cli.write("new/a.hotfix", BASE.substring(at));
        cli.write("new/b/c.hotfix", BASE.substring(0, at));

        assertEquals("", cli.run("diff", "old", "new").out());
    }

    /** What a catalog says of a product decides for which machines a hotfix is. */
    @Test
    void aChangeOfTheCatalogIsFollowed() throws IOException {
        String catalog =
                """
                codebase NT9_0 { version 9.0 level RTM build 8000 level SP1 build 8001 }
                product Sample of NT9_0 { architectures x86, x64 from RTM }
                hotfix h { prerequisites Sample RTM, SP1 }
                """;
        Cli.Answer answer = diff(catalog, catalog.replace("x86, x64", "x64"));

        assertEquals(
                List.of("applicability-narrowed", "catalog-changed"),
                categories(answer).stream().sorted().toList());
        assertTrue(answer.out().contains("no longer for Sample RTM x86, Sample SP1 x86"));
    }

    @Test
    void wrongUsage() throws IOException {
        assertEquals(2, new Cli(folder).run("diff", "old.hotfix").code());
        assertEquals(2, new Cli(folder).run("diff", "missing", "missing").code());
    }
}
