package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code hotfix check} prints, where, and what it answers. */
class CheckCommandTest {

    private static final String WITH_WRONG_KEY =
            """
            hotfix credssp "CredSSP loses the chain" { prerequisites none
                payload NT6_0 {
                    package x86 { mum Update.mum 2,590 2010-09-17 07:35
                        file     Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                        manifest x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_c405fb88bad9b9df 12,936 2010-09-16 16:22
                    }
                }
            }
            """;

    private static final String WRONG_KEY =
            "error: the key c405fb88bad9b9df does not belong to microsoft-windows-security-credssp"
                    + " 6.0.6001.22765 (x86), whose key is c405fb88bad9b9de"
                    + " [manifest-key-mismatch]\n";

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    @Test
    void theExamplesHaveTheSlipsOfTheArticlesAndNoError() {
        Cli.Answer answer = new Cli(Project.ROOT).run("check", "examples/servicing");

        assertEquals(0, answer.code());
        assertEquals(
                """
                examples/servicing/hotfixes/credssp-ca-chain.hotfix:100:22: warning: \
                microsoft-windows-vssapi is a component that no other part of the hotfix \
                knows: Credssp.dll, Tspkg.dll and Tspkg.mof come with \
                microsoft-windows-security-credssp in the payload of NT6_0 [foreign-component]
                examples/servicing/hotfixes/credssp-ca-chain.hotfix:114:22: warning: the x64 \
                package has the 32-bit component microsoft-windows-vssapi 6.1.7600.20741, but \
                no 32-bit file of build 7600 [missing-32-bit-copies]
                examples/servicing/hotfixes/credssp-ca-chain.hotfix:127:22: warning: the ia64 \
                package has the 32-bit component microsoft-windows-vssapi 6.1.7600.20741, but \
                no 32-bit file of build 7600 [missing-32-bit-copies]
                examples/servicing/hotfixes/credssp-ca-chain.hotfix:127:132: warning: \
                wow64_microsoft-windows-vssapi_31bf3856ad364e35_6.1.7600.20741_none_3be15b4ee8d4360f \
                is of 2010-06-23 11:21 here and of 2010-06-23 11:27 in the x64 package \
                [conflicting-times]
                examples/servicing/hotfixes/kerberos-pac-remote-assistance.hotfix:23:13: \
                warning: the packages of the payload have manifests, but none has a .mum file \
                [missing-mum]
                """,
                answer.out());
        assertEquals("0 errors, 5 warnings, 0 infos in 9 files\n", answer.err());
    }

    @Test
    void nothingToSayPrintsNothing() throws IOException {
        cli.write("a.hotfix", "hotfix a { restart none }");

        Cli.Answer answer = cli.run("check", "a.hotfix");

        assertEquals(new Cli.Answer(0, "", "0 errors, 0 warnings, 0 infos in 1 file\n"), answer);
    }

    @Test
    void aFindingIsALineWithPlaceSeverityMessageAndRule() throws IOException {
        cli.write("sub/credssp.hotfix", WITH_WRONG_KEY);

        Cli.Answer answer = cli.run("check", "sub");

        assertEquals(1, answer.code());
        assertEquals("sub/credssp.hotfix:5:22: " + WRONG_KEY, answer.out());
        assertEquals("1 error, 0 warnings, 0 infos in 1 file\n", answer.err());
    }

    @Test
    void warningsAloneAnswerZero() throws IOException {
        cli.write("empty.machine", "// nothing yet\n");

        Cli.Answer answer = cli.run("check", ".");

        assertEquals(0, answer.code());
        assertEquals(
                "empty.machine:1:1: warning: this file declares nothing [empty-file]\n",
                answer.out());
    }

    @Test
    void theProfileChoosesTheSeverity() throws IOException {
        cli.write("empty.machine", "");

        assertTrue(cli.run("check", ".", "--profile", "draft").out().contains(": info: "));
        assertTrue(cli.run("check", ".", "--profile", "import").out().contains(": warning: "));
        assertTrue(cli.run("check", ".", "--profile", "publish").out().contains(": warning: "));
    }

    @Test
    void aProfileCanTurnAnErrorIntoAWarning() throws IOException {
        cli.write("credssp.hotfix", WITH_WRONG_KEY);

        assertEquals(1, cli.run("check", ".", "--profile", "draft").code());
        assertEquals(0, cli.run("check", ".", "--profile", "import").code());
    }

    @Test
    void findingsAreSortedByFileAndPlace() throws IOException {
        cli.write("b.hotfix", "hotfix b { replaces nope, nix }\n");
        cli.write("a/z.hotfix", "hotfix z { replaces nope }\n");
        cli.write("a.hotfix", "hotfix a {\n    replaces\n        nope\n}\n");

        assertEquals(
                List.of("a.hotfix:3:9", "a/z.hotfix:1:21", "b.hotfix:1:21", "b.hotfix:1:27"),
                places(cli.run("check", ".").out()));
    }

    private static List<String> places(String report) {
        return report.lines().map(it -> it.substring(0, it.indexOf(": "))).toList();
    }

    @Test
    void theOrderAndRepetitionOfPathsDoNotMatter() throws IOException {
        cli.write("b.hotfix", "hotfix b { replaces nope }\n");
        cli.write("a/z.hotfix", "hotfix b { replaces nope }\n");
        Cli.Answer answer = cli.run("check", "b.hotfix", "a");

        assertEquals(1, answer.code());
        assertEquals(answer, cli.run("check", "a", "b.hotfix"));
        assertEquals(answer, cli.run("check", "a", "a/z.hotfix", "b.hotfix", "a", "."));
        assertEquals(answer, cli.run("check", folder.resolve("a").toString(), "./a/../b.hotfix"));
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        Cli there = new Cli(Project.ROOT);
        for (String format : List.of("text", "json", "sarif", "junit", "github")) {
            assertEquals(
                    there.run("check", "examples/servicing", "--format", format),
                    there.run("check", "examples/servicing", "--format", format));
        }
    }

    @Test
    void jsonHasTheFieldsOfTheContract() throws IOException {
        cli.write("credssp.hotfix", WITH_WRONG_KEY);
        cli.write("empty.machine", "");

        Cli.Answer answer = cli.run("check", ".", "--format", "json");

        assertEquals(1, answer.code());
        assertEquals("1 error, 1 warning, 0 infos in 2 files\n", answer.err());
        JsonObject report = JsonParser.parseString(answer.out()).getAsJsonObject();
        assertEquals(Set.of("findings", "summary"), report.keySet());
        assertEquals(
                JsonParser.parseString("{\"errors\": 1, \"warnings\": 1, \"infos\": 0}"),
                report.get("summary"));
        JsonArray findings = report.getAsJsonArray("findings");
        assertEquals(2, findings.size());
        JsonElement first =
                JsonParser.parseString(
                        """
                        {"file": "credssp.hotfix", "line": 5, "column": 22, "endLine": 5,
                         "endColumn": 114, "severity": "error", "rule": "manifest-key-mismatch",
                         "message": "the key c405fb88bad9b9df does not belong to\
                         microsoft-windows-security-credssp 6.0.6001.22765 (x86), whose key is\
                         c405fb88bad9b9de"}
                        """);
        JsonObject finding = findings.get(0).getAsJsonObject();
        JsonArray fixes = finding.remove("fixes").getAsJsonArray();
        assertEquals(first, finding);
        JsonObject edit =
                fixes.get(0).getAsJsonObject().getAsJsonArray("edits").get(0).getAsJsonObject();
        assertEquals(5, edit.get("line").getAsInt());
        assertTrue(edit.get("text").getAsString().endsWith("_none_c405fb88bad9b9de"));
        assertEquals(new JsonArray(), findings.get(1).getAsJsonObject().get("fixes"));
    }

    @Test
    void jsonWithoutFindingsIsStillAReport() throws IOException {
        cli.write("a.hotfix", "hotfix a { restart none }");

        Cli.Answer answer = cli.run("check", "a.hotfix", "--format", "json");

        assertEquals(
                JsonParser.parseString(
                        "{\"findings\": [],"
                                + " \"summary\": {\"errors\": 0, \"warnings\": 0, \"infos\": 0}}"),
                JsonParser.parseString(answer.out()));
        assertTrue(answer.out().endsWith("}\n"));
    }

    @Test
    void aReportCanGoToAFile() throws IOException {
        cli.write("credssp.hotfix", WITH_WRONG_KEY);
        cli.write("reports/report.txt", "an earlier one");

        Cli.Answer answer = cli.run("check", ".", "--output", "reports/report.txt");

        assertEquals(1, answer.code());
        assertEquals("", answer.out());
        assertEquals("credssp.hotfix:5:22: " + WRONG_KEY, cli.read("reports/report.txt"));
        assertEquals(List.of("report.txt"), Project.files(folder.resolve("reports")));
    }

    @Test
    void aReportThatCannotBeWrittenAnswersTwo() throws IOException {
        cli.write("a.hotfix", "hotfix a { }");
        Files.createDirectories(folder.resolve("taken/inside"));

        Cli.Answer answer = cli.run("check", "a.hotfix", "--output", "taken");

        assertEquals(2, answer.code());
        assertEquals("", answer.out());
        assertEquals("hotfix: taken cannot be written: is a folder\n", answer.err());
        assertEquals(List.of("a.hotfix"), Project.files(folder));
    }

    @Test
    void hiddenFoldersAreSkipped() throws IOException {
        cli.write("a.hotfix", "hotfix a { }");
        cli.write(".git/b.hotfix", "hotfix b { replaces nope }");
        cli.write("sub/.cache/c.hotfix", "no hotfix");

        assertEquals(
                new Cli.Answer(0, "", "0 errors, 0 warnings, 0 infos in 1 file\n"),
                cli.run("check", "."));
    }

    @Test
    void onlySourcesAreLookedAt() throws IOException {
        cli.write("a.hotfix", "hotfix a { }");
        cli.write("hotfix", "#!/bin/sh");
        cli.write("b.hotfix.bak", "no hotfix");

        assertEquals("", cli.run("check", ".").out());
    }

    @Test
    void filesOutsideTheWorkingFolderAreNamedAsTheyWereGiven() throws IOException {
        cli.write("here/a.hotfix", "hotfix a { }");
        cli.write("there/b.hotfix", "hotfix b { replaces nope }");

        Cli.Answer answer = new Cli(folder.resolve("here")).run("check", ".", "../there");

        assertEquals(List.of("../there/b.hotfix:1:21"), places(answer.out()));
    }

    @Test
    void oneBadInputDoesNotHideTheFindingsOfOthers() throws IOException {
        cli.write("a.hotfix", "hotfix a { replaces nope }");

        Cli.Answer answer = cli.run("check", "a.hotfix", "missing");

        assertEquals(2, answer.code());
        assertEquals(List.of("a.hotfix:1:21"), places(answer.out()));
        assertEquals(
                "missing: no such file or folder\n1 error, 0 warnings, 0 infos in 1 file\n",
                answer.err());
    }

    @Test
    void everyLineOfAReportHasTheForm() throws IOException {
        List<String> bad = new ArrayList<>();
        cli.write("odd name.hotfix", "hotfix a { restart restart }\nhotfix a { }\n}\n\"");
        String report = cli.run("check", ".").out();
        for (String line : report.split("\n")) {
            if (!line.matches(
                    "odd name\\.hotfix:\\d+:\\d+: (error|warning|info): .+ \\[[a-z-]+]")) {
                bad.add(line);
            }
        }
        assertEquals(List.of(), bad);
        assertFalse(report.isEmpty());
    }
}
