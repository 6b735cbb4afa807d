package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server answers as the command line does. */
class ServerCommandsTest {

    private static final String CREDSSP = "credssp-ca-chain";

    @TempDir Path temporary;
    private Path folder;
    private Cli cli;
    private Server server;

    @BeforeEach
    void start() throws IOException {
        folder = temporary.resolve("project");
        Project.copy(Project.EXAMPLES, folder);
        cli = new Cli(folder);
        server = new Server(folder);
    }

    @AfterEach
    void end() {
        server.close();
    }

    private static String text(JsonObject answer) {
        return answer.get("text").getAsString();
    }

    private JsonElement json(String... arguments) {
        return JsonParser.parseString(cli.run(arguments).out());
    }

    @Test
    void explain() {
        for (String machine : List.of("vista-sp2-x64", "win7-sp1-x64", "xp-sp3-x86")) {
            JsonObject answer = server.run("hotfix.explain", CREDSSP, machine);
            String[] question = {"explain", ".", "--hotfix", CREDSSP, "--machine", machine};
            assertEquals(cli.run(question).out(), text(answer));
            assertEquals(
                    json(
                            "explain",
                            ".",
                            "--hotfix",
                            CREDSSP,
                            "--machine",
                            machine,
                            "--format",
                            "json"),
                    answer.get("json"));
            assertEquals(folder.toUri().toString(), answer.get("folder").getAsString());
        }
    }

    @Test
    void explainWithoutAMachine() throws IOException {
        cli.write(
                "never.hotfix",
                "hotfix never {\n    prerequisites all of {\n        Windows7 RTM\n        Windows7 SP1\n    }\n}\n");
        server.close();
        server = new Server(folder);
        for (String hotfix : List.of(CREDSSP, "never")) {
            JsonObject answer = server.run("hotfix.explain", hotfix);
            assertEquals(cli.run("explain", ".", "--hotfix", hotfix).out(), text(answer));
            assertEquals(
                    json("explain", ".", "--hotfix", hotfix, "--format", "json"),
                    answer.get("json"));
        }
    }

    @Test
    void applicability() {
        JsonObject answer = server.run("hotfix.applicability", "vista-sp2-x64");
        assertEquals(cli.run("query", ".", "--machine", "vista-sp2-x64").out(), text(answer));
        assertEquals(
                json("query", ".", "--machine", "vista-sp2-x64", "--format", "json"),
                answer.get("json"));
    }

    /** The same verdicts as those of all machines. */
    @Test
    void applicabilityOfAHotfix() {
        JsonObject answer = server.run("hotfix.applicability", null, CREDSSP);
        JsonArray verdicts = answer.getAsJsonObject("json").getAsJsonArray("verdicts");
        JsonArray fleet =
                json("query", ".", "--machines", ".", "--format", "json")
                        .getAsJsonObject()
                        .getAsJsonArray("machines");
        assertEquals(fleet.size(), verdicts.size());
        for (JsonElement machine : fleet) {
            JsonObject expected = null;
            for (JsonElement verdict : machine.getAsJsonObject().getAsJsonArray("verdicts")) {
                if (verdict.getAsJsonObject().get("hotfix").getAsString().equals(CREDSSP)) {
                    expected = verdict.getAsJsonObject();
                }
            }
            assertTrue(expected != null);
            expected.remove("hotfix");
            expected.add("machine", machine.getAsJsonObject().get("machine"));
            assertTrue(verdicts.contains(expected), verdicts + " " + expected);
        }
    }

    @Test
    void find() {
        JsonObject answer =
                server.run("hotfix.find", "*.dll", Map.of("arch", "x64", "newest", true));
        assertEquals(
                cli.run("find", ".", "--file", "*.dll", "--arch", "x64", "--newest").out(),
                text(answer));
        JsonObject expected =
                json(
                                "find",
                                ".",
                                "--file",
                                "*.dll",
                                "--arch",
                                "x64",
                                "--newest",
                                "--format",
                                "json")
                        .getAsJsonObject();
        for (JsonElement row : expected.getAsJsonArray("rows")) {
            row.getAsJsonObject().addProperty("folder", folder.toUri().toString());
        }
        assertFalse(expected.getAsJsonArray("rows").isEmpty());
        assertEquals(expected, answer.get("json"));
        for (String[] options :
                new String[][] {
                    {"component", "*credssp*"},
                    {"level", "SP1"},
                    {"branch", "LDR"},
                    {"file", "Tspkg.???"}
                }) {
            assertEquals(
                    cli.run("find", ".", "--" + options[0], options[1]).out(),
                    text(server.run("hotfix.find", Map.of(options[0], options[1]))));
        }
        assertEquals("nothing found\n", text(server.run("hotfix.find", "no\"such*")));
    }

    @Test
    void graph() {
        for (String format : List.of("text", "dot", "svg", "json")) {
            assertEquals(
                    cli.run("graph", ".", "--format", format).out(),
                    text(server.run("hotfix.graph", null, format)));
            assertEquals(
                    cli.run("graph", ".", "--format", format, "--of", CREDSSP).out(),
                    text(server.run("hotfix.graph", CREDSSP, format)));
        }
        assertEquals(
                json("graph", ".", "--format", "json"),
                server.run("hotfix.graph", null, "json").get("json"));
    }

    @Test
    void test() throws IOException {
        cli.write("more.hotfix", "expect credssp-ca-chain on xp-sp3-x86 applicable\n");
        server.close();
        server = new Server(folder);
        JsonObject answer = server.run("hotfix.test");
        JsonArray expected =
                json("test", ".", "--format", "json")
                        .getAsJsonObject()
                        .getAsJsonArray("expectations");
        for (JsonElement row : expected) {
            row.getAsJsonObject().addProperty("folder", folder.toUri().toString());
        }
        assertEquals(expected, answer.get("outcomes"));
        assertEquals(expected.size() - 1, answer.get("passed").getAsInt());
        assertEquals(1, answer.get("failed").getAsInt());
        assertEquals(0, answer.get("unknown").getAsInt());
    }

    @Test
    void check() throws IOException {
        JsonObject summary =
                json("check", ".", "--format", "json").getAsJsonObject().getAsJsonObject("summary");
        JsonObject answer = server.run("hotfix.check");
        for (String member : List.of("errors", "warnings", "infos")) {
            assertEquals(summary.get(member), answer.get(member), member);
        }
        assertEquals(
                Project.files(folder).stream()
                        .filter(it -> it.matches("[^.].*\\.(hotfix|machine)"))
                        .count(),
                answer.get("files").getAsLong());
    }

    @Test
    void export() throws IOException {
        Path built = temporary.resolve("built");
        assertEquals(0, cli.run("build", ".", "--out", built.toString()).code());
        Path exported = temporary.resolve("exported");
        JsonObject answer = server.run("hotfix.export", Map.of("out", exported.toUri().toString()));
        assertEquals(JsonParser.parseString("[\"xmi\",\"json\",\"csv\"]"), answer.get("formats"));
        assertEquals(Project.model(built), Project.files(exported));
        for (String file : Project.model(built)) {
            assertArrayEquals(
                    Files.readAllBytes(built.resolve(file)),
                    Files.readAllBytes(exported.resolve(file)),
                    file);
        }
        Path csv = temporary.resolve("csv");
        server.run("hotfix.export", csv.toUri().toString(), List.of("csv"));
        assertEquals(
                Project.model(built).stream().filter(it -> it.endsWith(".csv")).toList(),
                Project.files(csv));
    }

    @Test
    void nothingIsExportedWhenThereAreErrors() throws IOException {
        cli.write("wrong.hotfix", "hotfix wrong {\n    replaces nobody\n    restart maybe\n}\n");
        server.close();
        server = new Server(folder);
        Path out = temporary.resolve("out");
        IllegalStateException failure =
                assertThrows(
                        IllegalStateException.class,
                        () -> server.run("hotfix.export", out.toUri().toString()));
        assertEquals("nothing was written: there are 2 errors", failure.getMessage());
        assertFalse(Files.exists(out));
        Path file = cli.write("file", "");
        server.close();
        Files.delete(folder.resolve("wrong.hotfix"));
        server = new Server(folder);
        failure =
                assertThrows(
                        IllegalStateException.class,
                        () -> server.run("hotfix.export", file.toUri().toString()));
        assertTrue(failure.getMessage().endsWith("is not a folder"), failure.getMessage());
    }
}
