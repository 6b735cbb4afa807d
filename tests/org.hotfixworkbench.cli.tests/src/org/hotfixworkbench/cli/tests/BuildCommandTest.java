package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotfixworkbench.exporters.Exporters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code hotfix build} writes, and when it does not. */
class BuildCommandTest {

    private static final List<String> ALL =
            List.of("entries.csv", "servicing.json", "servicing.xmi");

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    private Cli.Answer build(String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", "examples/servicing", "--out"));
        arguments.add(folder.resolve(out).toString());
        arguments.addAll(List.of(more));
        return new Cli(Project.ROOT).run(arguments.toArray(String[]::new));
    }

    @Test
    void threeFormatsAreTheDefault() throws IOException {
        Cli.Answer answer = build("new/model");

        assertEquals(0, answer.code());
        assertEquals("", answer.out());
        assertEquals(ALL, Project.model(folder.resolve("new/model")));
    }

    @Test
    void formatsCanBeChosen() throws IOException {
        assertEquals(0, build("one", "--to", "csv").code());
        assertEquals(0, build("two", "--to", "json,xmi").code());
        assertEquals(0, build("three", "--to", "xmi", "--to", "json,csv,csv").code());

        assertEquals(List.of("entries.csv"), Project.model(folder.resolve("one")));
        assertEquals(
                List.of("servicing.json", "servicing.xmi"), Project.model(folder.resolve("two")));
        assertEquals(ALL, Project.model(folder.resolve("three")));
    }

    @Test
    void anUnknownFormatAnswersTwo() {
        Cli.Answer answer = build("out", "--to", "json,pdf");

        assertEquals(
                new Cli.Answer(
                        2,
                        "",
                        "hotfix: unknown format pdf; there are "
                                + String.join(", ", Exporters.ids())
                                + "\n"),
                answer);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void theProjectFileSaysWhereAndInWhichFormats() throws IOException {
        cli.write(
                "project/hotfix.json",
                """
                {
                    "profile": "publish",
                    "build": { "out": "../model", "to": ["csv", "json"], "profile": "draft" }
                }
                """);
        cli.write(
                "project/src/a.hotfix",
                "hotfix a \"A\" {\n    prerequisites any of {\n        Windows7 RTM, RTM\n    }\n}\n");

        assertEquals(1, cli.run("build", "project", "--profile", "publish").code());
        assertFalse(Files.exists(folder.resolve("model")));
        assertEquals(0, cli.run("build", "project").code());
        assertEquals(
                List.of("entries.csv", "servicing.json"), Project.model(folder.resolve("model")));
        assertEquals(0, cli.run("build", "project", "--out", "here", "--to", "xmi").code());
        assertEquals(List.of("servicing.xmi"), Project.model(folder.resolve("here")));
        assertEquals(
                0,
                cli.run("build", "project/src", "--project", "project/hotfix.json", "--to", "xmi")
                        .code());
        assertEquals(ALL, Project.model(folder.resolve("model")));
    }

    @Test
    void theFolderHasToBeSaidSomewhere() throws IOException {
        cli.write("a.hotfix", "hotfix a {\n}\n");

        assertEquals(
                new Cli.Answer(
                        2,
                        "",
                        "hotfix: Missing required option: '--out=DIR'\n"
                                + "try: hotfix build --help\n"),
                cli.run("build", "."));
    }

    @Test
    void anOptionOfAFormatThatIsNotWrittenAnswersTwo() {
        Cli.Answer answer = build("out", "--to", "json", "--option", "csv.sheet=1");

        assertEquals(
                new Cli.Answer(
                        2, "", "hotfix: csv.sheet is no option of a format that is written\n"),
                answer);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void everyFormatIsWritten() throws IOException {
        assertEquals(0, build("all", "--to", "all").code());

        assertTrue(Project.model(folder.resolve("all")).containsAll(ALL));
    }

    @Test
    void lossesAreReportedWithCounts() throws IOException {
        cli.write("a.hotfix", "hotfix a \"A title\" { restart none }");

        Cli.Answer answer =
                cli.run("build", ".", "--out", "out", "--to", "json,csv", "--losses", "lost.json");

        assertEquals(0, answer.code());
        JsonObject report =
                JsonParser.parseString(Files.readString(folder.resolve("lost.json")))
                        .getAsJsonObject();
        assertEquals("[]", report.get("refused").toString());
        JsonObject json = report.getAsJsonArray("formats").get(0).getAsJsonObject();
        assertEquals("{\"format\":\"json\",\"lost\":[]}", json.toString());
        String csv = report.getAsJsonArray("formats").get(1).toString();
        assertTrue(csv.contains("{\"part\":\"title\",\"count\":1}"), csv);
        assertTrue(csv.contains("{\"part\":\"restart\",\"count\":1}"), csv);
    }

    @Test
    void nothingIsWrittenWhenThereAreErrors() throws IOException {
        cli.write("a.hotfix", "hotfix a { replaces nope }");

        Cli.Answer answer = cli.run("build", ".", "--out", "out");

        assertEquals(1, answer.code());
        assertEquals("", answer.out());
        assertEquals(
                "a.hotfix:1:21: error: 'nope' is no known hotfix [unresolved-reference]\n"
                        + "1 error, 0 warnings, 0 infos in 1 file\n",
                answer.err());
        assertEquals(List.of("a.hotfix"), Project.files(folder));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void anErrorBetweenFilesKeepsThemFromBeingWritten() throws IOException {
        cli.write("a.hotfix", "hotfix a { replaces b }");
        cli.write("b.hotfix", "hotfix b { replaces c }");
        cli.write("c.hotfix", "hotfix c { replaces a }");

        Cli.Answer answer = cli.run("build", ".", "--out", "out");

        assertEquals(1, answer.code());
        assertEquals(
                "a.hotfix:1:21: error: these replace each other in a circle: a, which replaces b,"
                        + " which replaces c, which replaces a [replacement-cycle]\n"
                        + "1 error, 0 warnings, 0 infos in 3 files\n",
                answer.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void anErrorInTheLastFileKeepsAnEarlierOutput() throws IOException {
        cli.write("a.hotfix", "hotfix a { restart none }");
        assertEquals(0, cli.run("build", ".", "--out", "out").code());
        Map<String, String> earlier = contents(folder.resolve("out"));
        cli.write("b.hotfix", "hotfix b { restart none }");
        cli.write("z.hotfix", "hotfix z { replaces nope }");

        assertEquals(1, cli.run("build", ".", "--out", "out").code());

        assertEquals(earlier, contents(folder.resolve("out")));
    }

    @Test
    void anUnreadableInputKeepsAnEarlierOutput() throws IOException {
        cli.write("a.hotfix", "hotfix a { restart none }");
        assertEquals(0, cli.run("build", ".", "--out", "out").code());
        Map<String, String> earlier = contents(folder.resolve("out"));
        cli.write("b.hotfix", (byte) 0xC3, (byte) 0x28);

        assertEquals(2, cli.run("build", ".", "--out", "out").code());

        assertEquals(earlier, contents(folder.resolve("out")));
    }

    @Test
    void anEarlierOutputIsReplacedWhole() throws IOException {
        cli.write("a.hotfix", "hotfix earlier { restart none }");
        cli.write("out/notes.txt", "not ours");
        assertEquals(0, cli.run("build", ".", "--out", "out").code());
        cli.write("a.hotfix", "hotfix second { restart none }");
        assertEquals(0, cli.run("build", ".", "--out", "out").code());

        Map<String, String> now = contents(folder.resolve("out"));
        assertEquals("not ours", now.remove("notes.txt"));
        assertEquals(ALL, List.copyOf(now.keySet()));
        assertFalse(now.get("servicing.json").contains("earlier"));
        assertTrue(now.get("servicing.json").contains("\"id\": \"second\""));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String file : Project.model(folder)) {
            contents.put(file, Files.readString(folder.resolve(file)));
        }
        return contents;
    }

    @Test
    void theSameSourcesGiveTheSameBytesWhereverTheyAre() throws IOException {
        Project.copy(Project.EXAMPLES, folder.resolve("copy"));
        assertEquals(0, build("one").code());
        assertEquals(0, build("two").code());
        assertEquals(0, cli.run("build", "copy/machines", "copy", "--out", "three").code());

        for (String file : ALL) {
            byte[] one = Files.readAllBytes(folder.resolve("one").resolve(file));
            assertArrayEquals(one, Files.readAllBytes(folder.resolve("two").resolve(file)), file);
            assertArrayEquals(one, Files.readAllBytes(folder.resolve("three").resolve(file)), file);
            assertFalse(cli.read("one/" + file).contains(Project.ROOT.toString()), file);
            assertFalse(cli.read("one/" + file).contains("\r"), file);
        }
    }

    @Test
    void theExamplesHaveExactlyTheRowsOfTheArticles() throws IOException {
        JsonObject model = examples();

        assertEquals(
                Map.of("file", 39, "manifest", 27, "mum", 6),
                rows(hotfix(model, "credssp-ca-chain")));
        assertEquals(
                Map.of("file", 5, "manifest", 9),
                rows(hotfix(model, "kerberos-pac-remote-assistance")));
        assertEquals(2, model.getAsJsonArray("hotfixes").size());
        assertEquals(6, model.getAsJsonArray("machines").size());
    }

    @Test
    void everyManifestOfTheExamplesHasItsKey() throws IOException {
        List<JsonObject> manifests =
                objects(examples()).stream()
                        .filter(it -> it.has("kind"))
                        .filter(it -> it.get("kind").getAsString().equals("manifest"))
                        .toList();

        assertEquals(36, manifests.size());
        for (JsonObject manifest : manifests) {
            assertEquals(new JsonPrimitive(true), manifest.get("keyValid"), manifest.toString());
            String name = manifest.get("name").getAsString();
            assertTrue(name.endsWith("_" + manifest.get("key").getAsString()), name);
        }
    }

    @Test
    void noArticleIsInventedForTheExamples() throws IOException {
        for (JsonElement hotfix : examples().getAsJsonArray("hotfixes")) {
            assertTrue(hotfix.getAsJsonObject().get("article").isJsonNull());
        }
    }

    @Test
    void theExamplesFollowTheSchema() throws IOException {
        Validator validator =
                new ValidatorFactory()
                        .withJsonNodeFactory(new GsonNode.Factory())
                        .createValidator();
        URI schema =
                validator.registerSchema(
                        JsonParser.parseString(Project.read("docs/servicing.schema.json")));
        JsonObject model = examples();

        assertEquals(
                List.of(),
                validator.validate(schema, model).getErrors().stream()
                        .map(it -> it.getInstanceLocation() + " " + it.getError())
                        .toList());
        hotfix(model, "credssp-ca-chain").addProperty("restart", "perhaps");
        assertFalse(validator.validate(schema, model).isValid());
    }

    private JsonObject examples() throws IOException {
        assertEquals(0, build("examples", "--to", "json").code());
        return JsonParser.parseString(cli.read("examples/servicing.json")).getAsJsonObject();
    }

    private static JsonObject hotfix(JsonObject model, String id) {
        for (JsonElement hotfix : model.getAsJsonArray("hotfixes")) {
            if (hotfix.getAsJsonObject().get("id").getAsString().equals(id)) {
                return hotfix.getAsJsonObject();
            }
        }
        throw new AssertionError(id);
    }

    private static Map<String, Integer> rows(JsonObject hotfix) {
        Map<String, Integer> rows = new TreeMap<>();
        for (JsonObject object : objects(hotfix)) {
            if (object.has("kind")) {
                rows.merge(object.get("kind").getAsString(), 1, Integer::sum);
            }
        }
        return rows;
    }

    private static List<JsonObject> objects(JsonElement element) {
        List<JsonObject> found = new ArrayList<>();
        if (element.isJsonObject()) {
            found.add(element.getAsJsonObject());
            for (Map.Entry<String, JsonElement> it : element.getAsJsonObject().entrySet()) {
                found.addAll(objects(it.getValue()));
            }
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(it -> found.addAll(objects(it)));
        }
        return found;
    }

    @Test
    void anOutputFolderThatIsAFileAnswersTwo() throws IOException {
        cli.write("a.hotfix", "hotfix a { }");
        cli.write("out", "a file");

        Cli.Answer answer = cli.run("build", "a.hotfix", "--out", "out");

        assertEquals(2, answer.code());
        assertEquals("hotfix: out cannot be written: is not a folder\n", answer.err());
        assertEquals("a file", cli.read("out"));
    }

    @Test
    void anOutputFileThatIsAFolderAnswersTwoAndLeavesNothing() throws IOException {
        cli.write("a.hotfix", "hotfix a { }");
        Files.createDirectories(folder.resolve("out/servicing.json"));

        Cli.Answer answer = cli.run("build", "a.hotfix", "--out", "out");

        assertEquals(2, answer.code());
        assertTrue(answer.err().endsWith("hotfix: out cannot be written: is a folder\n"));
        assertEquals(List.of("a.hotfix"), Project.files(folder));
    }
}
