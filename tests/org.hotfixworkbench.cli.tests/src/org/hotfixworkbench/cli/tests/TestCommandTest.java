package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code hotfix test} says, and that the examples pass. */
class TestCommandTest {

    private static final String SOURCE =
            """
            hotfix lsa-logon {
                prerequisites any of {
                    Windows7 SP1
                    WindowsVista SP2
                }
            }
            machine closed { runs Windows7 SP1 x64 installed complete }
            machine rtm { runs Windows7 RTM x64 installed complete }
            machine open { runs Windows7 SP1 x64 }
            """;

    @TempDir Path folder;

    private Cli.Answer test(String expectations, String... options) throws IOException {
        Cli cli = new Cli(folder);
        cli.write("a.hotfix", SOURCE);
        cli.write("b.hotfix", expectations);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "test";
        arguments[1] = ".";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return cli.run(arguments);
    }

    @Test
    void whatIsMetIsCounted() throws IOException {
        Cli.Answer answer =
                test(
                        """
                        expect lsa-logon on closed applicable
                        expect lsa-logon on rtm not-applicable because service-level
                        expect lsa-logon on open unknown
                        """);

        assertEquals(
                """
                a.hotfix:4:9: never true in a test: The machine runs Windows Vista SP2 (lsa-logon)
                3 expectations, 0 failed; 1 of 2 conditions tested both ways
                """,
                answer.out());
        assertEquals(0, answer.code());
    }

    @Test
    void whatFailsIsShownWithTheDecidingStep() throws IOException {
        Cli.Answer answer =
                test(
                        """
                        expect lsa-logon on closed applicable
                        expect lsa-logon on rtm not-applicable because product
                        """);

        assertEquals(
                """
                b.hotfix:2:1: failed: lsa-logon on rtm is expected to be not-applicable because \
                product, but is not-applicable because service-level: for Windows 7 it is at SP1 \
                (build 7601), the machine is at RTM
                    expected: not-applicable because product
                    actual:   not-applicable because service-level
                    decided by: fails: Its prerequisites hold (0 of 2 hold) [a.hotfix:2:19]
                a.hotfix:4:9: never true in a test: The machine runs Windows Vista SP2 (lsa-logon)
                2 expectations, 1 failed; 1 of 2 conditions tested both ways
                """,
                answer.out());
        assertEquals(1, answer.code());
    }

    @Test
    void anUnexpectedUnknownAnswersThree() throws IOException {
        assertEquals(3, test("expect lsa-logon on open applicable\n").code());
    }

    @Test
    void aFailureIsGraverThanAnUnknown() throws IOException {
        Cli.Answer answer =
                test(
                        """
                        expect lsa-logon on open applicable
                        expect lsa-logon on closed installed
                        """);

        assertEquals(1, answer.code());
    }

    @Test
    void junit() throws IOException {
        Cli.Answer answer =
                test(
                        """
                        expect lsa-logon on closed applicable
                        expect lsa-logon on rtm applicable
                        """,
                        "--format",
                        "junit");

        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="hotfix test" tests="2" failures="1" errors="0" skipped="0" time="0">
                  <testsuite name="hotfix test" tests="2" failures="1" errors="0" skipped="0" time="0">
                    <testcase name="lsa-logon on closed applicable" classname="b.hotfix:1:1" time="0"/>
                    <testcase name="lsa-logon on rtm applicable" classname="b.hotfix:2:1" time="0">
                      <failure message="lsa-logon on rtm is expected to be applicable, but is \
                not-applicable because service-level: for Windows 7 it is at SP1 (build 7601), the \
                machine is at RTM" type="expectation">b.hotfix:2:1: lsa-logon on rtm is expected to \
                be applicable, but is not-applicable because service-level: for Windows 7 it is at \
                SP1 (build 7601), the machine is at RTM
                fails: Its prerequisites hold (0 of 2 hold) [a.hotfix:2:19]</failure>
                    </testcase>
                  </testsuite>
                </testsuites>
                """,
                answer.out());
    }

    @Test
    void json() throws IOException {
        JsonObject json =
                JsonParser.parseString(
                                test("expect lsa-logon on rtm applicable\n", "--format", "json")
                                        .out())
                        .getAsJsonObject();

        JsonObject only = json.getAsJsonArray("expectations").get(0).getAsJsonObject();
        assertEquals("b.hotfix:1:1", only.get("source").getAsString());
        assertEquals(false, only.get("met").getAsBoolean());
        assertEquals("applicable", only.get("expected").getAsString());
        assertEquals("not-applicable because service-level", only.get("actual").getAsString());
        assertEquals(
                "{\"expectations\":1,\"failed\":1}", json.getAsJsonObject("summary").toString());
        assertEquals(2, json.getAsJsonObject("coverage").get("conditions").getAsInt());
        assertEquals(2, json.getAsJsonObject("coverage").getAsJsonArray("gaps").size());
    }

    @Test
    void successorsAreCompared() throws IOException {
        String more =
                """
                hotfix second { prerequisites Windows7 SP1 replaces lsa-logon }
                hotfix third { prerequisites Windows7 SP1 replaces second }
                machine late { runs Windows7 SP1 x64 installed complete third }
                """;

        assertEquals(0, test(more + "expect lsa-logon on late superseded by third\n").code());
        Cli.Answer wrong = test(more + "expect lsa-logon on late superseded by second\n");
        assertEquals(1, wrong.code());
        assertTrue(
                wrong.out()
                        .contains(
                                "is expected to be superseded by second, but is superseded by third"),
                wrong.out());
    }

    @Test
    void theServicingExamplePasses() {
        Cli.Answer answer = new Cli(Project.ROOT).run("test", "examples/servicing");

        assertEquals(0, answer.code(), answer.out());
        assertTrue(answer.out().contains("12 expectations, 0 failed"), answer.out());
    }

    /** A hundred cases and more, each verdict and each reason among them. */
    @Test
    void theConformancePackPasses() {
        Cli.Answer answer =
                new Cli(Project.ROOT).run("test", "examples/conformance", "--format", "json");

        assertEquals(0, answer.code(), answer.out());
        JsonArray all =
                JsonParser.parseString(answer.out())
                        .getAsJsonObject()
                        .getAsJsonArray("expectations");
        assertTrue(all.size() >= 100, "cases: " + all.size());
        for (String wanted :
                new String[] {
                    "applicable",
                    "installed",
                    "superseded",
                    "superseded by month-rollup",
                    "unknown",
                    "not-applicable because architecture",
                    "not-applicable because product",
                    "not-applicable because service-level",
                    "not-applicable because prerequisite",
                    "not-applicable because feature",
                    "not-applicable because branch"
                }) {
            boolean found = false;
            for (JsonElement one : all) {
                found |= one.getAsJsonObject().get("expected").getAsString().equals(wanted);
            }
            assertTrue(found, wanted);
        }
        assertEquals(0, new Cli(Project.ROOT).run("check", "examples/conformance").code());
        assertEquals(
                0, new Cli(Project.ROOT).run("format", "examples/conformance", "--check").code());
    }
}
