package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code hotfix query} says. */
class QueryCommandTest {

    private static final String FIXES =
            """
            hotfix newer "Newer" {
                article KB300
                prerequisites Windows7 SP1
                replaces older
                payload NT6_1 {
                    package x64 {
                        file a.dll 6.1.7601.22000 1,000 2012-01-01 10:00 x64
                    }
                }
            }
            hotfix older "Older" {
                article KB200
                prerequisites Windows7 SP1
                payload NT6_1 {
                    package x64 {
                        file a.dll 6.1.7601.21900 1,000 2012-01-01 10:00 x64
                    }
                }
            }
            """;

    private static final String MACHINES =
            """
            machine closed { runs Windows7 SP1 x64 installed complete }
            machine open { runs Windows7 SP1 x64 }
            machine has-newer { runs Windows7 SP1 x64 installed complete KB300 }
            """;

    @TempDir Path folder;

    private Cli cli() {
        return new Cli(folder);
    }

    @BeforeEach
    void sources() throws IOException {
        cli().write("src/fixes.hotfix", FIXES);
        cli().write("src/some.machine", MACHINES);
    }

    @Test
    void textIsATableWithCounts() {
        Cli.Answer answer = cli().run("query", "src", "--machine", "has-newer");

        assertEquals(
                """
                hotfix  verdict              why
                newer   installed            the list of installed hotfixes names it
                older   superseded by newer  newer (KB300) is installed and replaces it
                has-newer: 1 installed, 1 superseded
                """,
                answer.out());
        assertEquals("", answer.err());
        assertEquals(0, answer.code());
    }

    @Test
    void jsonHasAVerdictForEachHotfix() {
        Cli.Answer answer = cli().run("query", "src", "--machine", "has-newer", "--format", "json");

        JsonObject json = JsonParser.parseString(answer.out()).getAsJsonObject();
        assertEquals("has-newer", json.get("machine").getAsString());
        assertEquals(
                "[{\"hotfix\":\"newer\",\"verdict\":\"installed\",\"reason\":\"listed\",\"by\":null,"
                        + "\"explanation\":\"the list of installed hotfixes names it\"},"
                        + "{\"hotfix\":\"older\",\"verdict\":\"superseded\",\"reason\":\"replaced\","
                        + "\"by\":\"newer\",\"explanation\":"
                        + "\"newer (KB300) is installed and replaces it\"}]",
                json.get("verdicts").toString());
    }

    @Test
    void unknownVerdictsAnswerThree() {
        Cli.Answer answer = cli().run("query", "src", "--machine", "open");

        assertEquals(3, answer.code());
        assertTrue(answer.out().endsWith("open: 2 unknown\n"), answer.out());
    }

    @Test
    void whatIfAddsAndTakesAway() {
        String with = cli().run("query", "src", "--machine", "closed", "--with", "kb300").out();
        String without =
                cli().run("query", "src", "--machine", "has-newer", "--without", "newer").out();

        assertTrue(with.endsWith("closed: 1 installed, 1 superseded\n"), with);
        assertTrue(without.endsWith("has-newer: 2 applicable\n"), without);
    }

    @Test
    void aFileWithOneMachineNamesIt() throws IOException {
        cli().write("lab.machine", "machine lab { runs Windows7 RTM x64 installed complete }\n");

        Cli.Answer answer = cli().run("query", "src/fixes.hotfix", "--machine", "lab.machine");

        assertTrue(answer.out().endsWith("lab: 2 not-applicable\n"), answer.out());
        assertEquals(0, answer.code());
    }

    @Test
    void aFileWithSeveralMachinesDoesNot() {
        Cli.Answer answer = cli().run("query", "src/fixes.hotfix", "--machine", "src/some.machine");

        assertEquals(2, answer.code());
        assertEquals(
                "hotfix: src/some.machine has several machines; name one of them: closed, open,"
                        + " has-newer\n",
                answer.err());
    }

    @Test
    void anUnknownMachineIsSuggested() {
        Cli.Answer answer = cli().run("query", "src", "--machine", "closd");

        assertEquals(2, answer.code());
        assertEquals("", answer.out());
        assertEquals(
                "hotfix: no machine closd in these sources, and no such file; did you mean"
                        + " closed?\n",
                answer.err());
    }

    @Test
    void aFleetIsALineForEachPair() {
        Cli.Answer answer =
                cli().run(
                                "query",
                                "src/fixes.hotfix",
                                "--machines",
                                "src",
                                "--format",
                                "csv",
                                "--verdict",
                                "applicable,superseded");

        assertEquals(
                """
                machine,hotfix,verdict,reason,by,explanation
                closed,newer,applicable,installs-files,,it brings a.dll x64 6.1.7601.22000 on LDR
                closed,older,applicable,installs-files,,it brings a.dll x64 6.1.7601.21900 on LDR
                has-newer,older,superseded,replaced,newer,newer (KB300) is installed and replaces it
                """,
                answer.out());
        assertEquals(3, answer.code());
    }

    @Test
    void aFleetAsJsonIsAnArray() {
        Cli.Answer answer =
                cli().run("query", "src/fixes.hotfix", "--machines", "src", "--format", "json");

        assertEquals(
                3,
                JsonParser.parseString(answer.out())
                        .getAsJsonObject()
                        .getAsJsonArray("machines")
                        .size());
    }

    @Test
    void aMachineOrAFleetIsNeeded() {
        assertEquals(2, cli().run("query", "src").code());
        assertEquals(2, cli().run("query", "src", "--machine", "open", "--machines", "src").code());
        assertEquals(2, cli().run("query", "src", "--machines", "nowhere").code());
        assertEquals(
                "hotfix: there are applicable, installed, superseded, not-applicable, unknown, but"
                        + " not aplicable\n",
                cli().run("query", "src", "--machine", "open", "--verdict", "aplicable").err());
    }

    @Test
    void brokenTextIsReportedAndTheRestIsAnswered() throws IOException {
        cli().write("src/zz.hotfix", "hotfix broken {\n    prerequisites Windows7 SP9\n}\n");

        Cli.Answer answer = cli().run("query", "src", "--machine", "closed");

        assertEquals(1, answer.code());
        assertTrue(answer.err().startsWith("src/zz.hotfix:2:28: error: 'SP9' is no"), answer.err());
        assertTrue(answer.out().contains("newer   applicable"), answer.out());
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        String[] arguments = {"query", "src", "--machine", "open", "--format", "json"};

        assertEquals(cli().run(arguments).out(), cli().run(arguments).out());
    }
}
