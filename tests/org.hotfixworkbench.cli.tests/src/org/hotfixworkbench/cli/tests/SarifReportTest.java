package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.dsl.check.KnownRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SARIF report has what the standard asks for, and nothing of the machine. */
class SarifReportTest {

    private static final String TWICE =
            """
            hotfix a {
                payload NT6_1 {
                    package x86 {
                        file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                        file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                    }
                }
            }
            """;

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    private JsonObject run(String... paths) {
        List<String> arguments = new ArrayList<>(List.of("check"));
        arguments.addAll(List.of(paths));
        arguments.addAll(List.of("--format", "sarif"));
        String text = cli.run(arguments.toArray(String[]::new)).out();
        JsonObject log = JsonParser.parseString(text).getAsJsonObject();
        assertEquals("2.1.0", log.get("version").getAsString());
        assertTrue(text.endsWith("}\n"));
        assertFalse(text.contains(folder.toString()), text);
        assertEquals(1, log.getAsJsonArray("runs").size());
        JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
        return run;
    }

    private static List<JsonObject> objects(JsonElement array) {
        List<JsonObject> objects = new ArrayList<>();
        array.getAsJsonArray().forEach(it -> objects.add(it.getAsJsonObject()));
        return objects;
    }

    private static List<JsonObject> results(JsonObject run) {
        return objects(run.get("results"));
    }

    private static JsonObject physical(JsonObject result) {
        return objects(result.get("locations")).getFirst().getAsJsonObject("physicalLocation");
    }

    private static List<JsonObject> rules(JsonObject run) {
        return objects(run.getAsJsonObject("tool").getAsJsonObject("driver").get("rules"));
    }

    private static List<String> fingerprints(JsonObject run) {
        return results(run).stream()
                .map(it -> it.getAsJsonObject("partialFingerprints"))
                .map(it -> it.get("hotfixFinding/v1").getAsString())
                .toList();
    }

    @Test
    void withoutFindingsItDescribesAllRules() throws IOException {
        cli.write("a.hotfix", "hotfix a { restart none }");

        JsonObject run = run(".");

        assertEquals(new JsonArray(), run.get("results"));
        assertEquals(
                KnownRules.ALL.stream().map(it -> it.id()).toList(),
                rules(run).stream().map(it -> it.get("id").getAsString()).toList());
        for (JsonObject rule : rules(run)) {
            String id = rule.get("id").getAsString();
            String page = Project.read("docs/rules/" + id + ".md");
            JsonObject help = rule.getAsJsonObject("help");
            assertEquals(page, help.get("text").getAsString());
            assertEquals(page, help.get("markdown").getAsString());
            for (String description : List.of("shortDescription", "fullDescription")) {
                String text = rule.getAsJsonObject(description).get("text").getAsString();
                assertTrue(text.endsWith("."), id + ": " + text);
                assertFalse(text.startsWith("#"), id + ": " + text);
            }
            String level = rule.getAsJsonObject("defaultConfiguration").get("level").getAsString();
            assertTrue(Set.of("error", "warning", "note", "none").contains(level), level);
        }
        assertTrue(executed(run));
    }

    private static boolean executed(JsonObject run) {
        return objects(run.get("invocations")).getFirst().get("executionSuccessful").getAsBoolean();
    }

    @Test
    void aResultHasPlaceLevelRuleAndMessage() throws IOException {
        cli.write("sub dir/ä:b.hotfix", "hotfix a { replaces nope }\n");

        JsonObject run = run(".");
        JsonObject result = results(run).getFirst();

        assertEquals(1, results(run).size());
        assertEquals("error", result.get("level").getAsString());
        assertEquals("unresolved-reference", result.get("ruleId").getAsString());
        assertEquals(
                "unresolved-reference",
                rules(run).get(result.get("ruleIndex").getAsInt()).get("id").getAsString());
        assertEquals(
                JsonParser.parseString(
                        """
                        {"artifactLocation":
                            {"uri": "sub%20dir/%C3%A4%3Ab.hotfix", "uriBaseId": "SRCROOT"},
                         "region":
                            {"startLine": 1, "startColumn": 21, "endLine": 1, "endColumn": 25}}
                        """),
                physical(result));
        assertTrue(run.getAsJsonObject("originalUriBaseIds").has("SRCROOT"));
    }

    @Test
    void syntaxErrorsAreResultsAndTheirBracesAreNoPlaceholders() throws IOException {
        cli.write("a.hotfix", "hotfix a { { }\n");

        List<JsonObject> results = results(run("."));

        assertFalse(results.isEmpty());
        for (JsonObject result : results) {
            assertEquals("syntax", result.get("ruleId").getAsString());
            String text = result.getAsJsonObject("message").get("text").getAsString();
            assertFalse(text.replace("{{", "").replace("}}", "").matches(".*[{}].*"), text);
        }
    }

    @Test
    void anUnreadableInputIsANotification() throws IOException {
        cli.write("a.hotfix", "hotfix a { }");

        JsonObject run = run("a.hotfix", "none.hotfix", folder + "/nix.hotfix");

        assertFalse(executed(run));
        List<JsonObject> notifications =
                objects(
                        objects(run.get("invocations"))
                                .getFirst()
                                .get("toolExecutionNotifications"));
        assertEquals(
                List.of(
                        "nix.hotfix: no such file or folder",
                        "none.hotfix: no such file or folder"),
                notifications.stream()
                        .map(it -> it.getAsJsonObject("message").get("text").getAsString())
                        .toList());
    }

    @Test
    void aPathElsewhereIsRelativeToo() throws IOException {
        cli.write("other/a.hotfix", "hotfix a { replaces nope }\n");
        Cli sub = new Cli(folder.resolve("other/sub"));
        sub.write("x", "");

        String report =
                sub.run("check", folder.resolve("other/a.hotfix").toString(), "--format", "sarif")
                        .out();

        assertTrue(report.contains("\"uri\": \"../a.hotfix\""), report);
        assertFalse(report.contains(folder.toString()), report);
    }

    @Test
    void fixesAreReplacements() throws IOException {
        cli.write("a.hotfix", TWICE);

        JsonObject result =
                results(run(".")).stream()
                        .filter(it -> it.get("ruleId").getAsString().equals("duplicate-row"))
                        .findFirst()
                        .orElseThrow();

        JsonObject fix = objects(result.get("fixes")).getFirst();
        assertTrue(fix.getAsJsonObject("properties").get("safe").getAsBoolean());
        assertTrue(fix.getAsJsonObject("description").has("text"));
        JsonObject change = objects(fix.get("artifactChanges")).getFirst();
        assertEquals(
                "a.hotfix", change.getAsJsonObject("artifactLocation").get("uri").getAsString());
        assertEquals(
                JsonParser.parseString(
                        """
                        [{"deletedRegion":
                           {"startLine": 5, "startColumn": 1, "endLine": 6, "endColumn": 1}}]
                        """),
                change.get("replacements"));
    }

    @Test
    void fingerprintsStayWhenLinesMove() throws IOException {
        String line = "hotfix %s { replaces nope }\n";
        cli.write("a.hotfix", line.formatted("a") + line.formatted("b"));
        List<String> before = fingerprints(run("."));
        cli.write(
                "a.hotfix", "\n// moved\n\n   " + line.formatted("a") + "\n" + line.formatted("b"));

        assertEquals(2, new HashSet<>(before).size());
        assertEquals(before, fingerprints(run(".")));

        cli.write("a.hotfix", line.formatted("c") + line.formatted("b"));
        assertNotEquals(before.get(0), fingerprints(run(".")).get(0));
        assertEquals(before.get(1), fingerprints(run(".")).get(1));
    }

    @Test
    void equalFindingsAreCounted() throws IOException {
        cli.write("a.hotfix", "hotfix a { replaces nope, nope }\n");

        List<String> fingerprints = fingerprints(run("."));

        assertEquals(2, fingerprints.size());
        String hash = fingerprints.get(0).replaceAll(":.*", "");
        assertEquals(List.of(hash + ":1", hash + ":2"), fingerprints);
    }
}
