package org.hotfixworkbench.dsl.ide.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has changed, what is newer, and which expectations are run. */
class ComparingCommandsTest extends CommandTesting {

    private static final String FIRST =
            """
            hotfix pac-1 "The PAC is lost" {
                article KB2100001
                prerequisites none
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21700 716,288 2011-02-28 06:20 x64
                    }
                }
            }
            """;

    private static final String SECOND =
            """
            // renewed
            hotfix pac-2 "The PAC is lost" {
                article KB2100002
                replaces pac-1
                prerequisites none
                restart required
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21800 716,288 2011-05-30 06:20 x64
                    }
                }
            }
            """;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(folder.resolve("machines"));
        Files.writeString(folder.resolve("one.hotfix"), FIRST);
        Files.writeString(folder.resolve("two.hotfix"), SECOND);
        Files.writeString(
                folder.resolve("machines/client.machine"),
                "machine client { runs Windows7 SP1 x64 installed complete }\nmachine other { runs Windows7 SP1 x64 installed complete }\n");
        Files.writeString(
                folder.resolve("expected.hotfix"),
                """
                expect pac-1 on client applicable
                expect pac-2 on client not-applicable
                expect pac-1 on other applicable
                """);
        start(folder);
    }

    private List<String> tested(Map<String, String> scope) {
        List<String> lines = new ArrayList<>();
        JsonObject answer = scope.isEmpty() ? run("hotfix.test") : run("hotfix.test", scope);
        for (JsonElement outcome : answer.getAsJsonArray("outcomes")) {
            JsonObject it = outcome.getAsJsonObject();
            lines.add(it.get("source").getAsString() + " " + it.get("met").getAsBoolean());
        }
        lines.add(answer.get("passed") + "/" + answer.get("failed") + "/" + answer.get("unknown"));
        return lines;
    }

    @Test
    void someExpectations() {
        List<String> all =
                List.of(
                        "expected.hotfix:1:1 true",
                        "expected.hotfix:2:1 false",
                        "expected.hotfix:3:1 true",
                        "2/1/0");
        assertEquals(all, tested(Map.of()));
        assertEquals(all, tested(Map.of("file", editor.uri("expected.hotfix"))));
        assertEquals(
                List.of("expected.hotfix:1:1 true", "expected.hotfix:3:1 true", "2/0/0"),
                tested(Map.of("file", editor.uri("one.hotfix"))));
        assertEquals(all, tested(Map.of("folder", editor.uri("machines"))));
        assertEquals(
                List.of("expected.hotfix:2:1 false", "0/1/0"),
                tested(Map.of("hotfix", "pac-2", "machine", "client")));
        assertEquals(List.of("0/0/0"), tested(Map.of("hotfix", "pac-3")));
        assertTrue(
                failure("hotfix.test", editor.uri("a.hotfix"), editor.uri("b"))
                        .startsWith("hotfix.test: wants a file or a folder, and not both; "));
    }

    @Test
    void aPartOfTheExpectations() {
        JsonObject part = run("hotfix.test", Map.of("first", 1, "count", 1));
        assertEquals(3, part.get("total").getAsInt());
        assertEquals(1, part.get("failed").getAsInt());
        assertEquals(1, part.getAsJsonArray("outcomes").size());
        JsonObject rest = run("hotfix.test", Map.of("first", 2));
        assertEquals(1, rest.get("passed").getAsInt());
        assertEquals(3, rest.get("total").getAsInt());
        assertEquals(0, run("hotfix.test", Map.of("first", 9)).getAsJsonArray("outcomes").size());
        assertTrue(
                failure("hotfix.test", Map.of("first", "one"))
                        .startsWith("hotfix.test: first has to be a number; "));
    }

    private String changes(String old, String now, String... files) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("old", old);
        arguments.addProperty("new", now);
        arguments.addProperty("uri", editor.uri(files[0]));
        if (files.length > 1) {
            arguments.addProperty("oldUri", editor.uri(files[1]));
        }
        return run("hotfix.diff", arguments).get("text").getAsString();
    }

    @Test
    void statesOfOneFile() {
        assertEquals("", changes(FIRST, FIRST, "one.hotfix"));
        assertEquals(
                """
                hotfix pac-1
                            size-changed: size of Kerberos.dll 6.1.7601.21700 x64 was 716,288, is 1 (x64 package of NT6_1)  one.hotfix:6, was one.hotfix:6
                """,
                changes(FIRST, FIRST.replace("716,288", "1"), "one.hotfix"));
    }

    @Test
    void twoHotfixes() {
        assertEquals(
                """
                hotfix pac-2
                  breaking  article-changed: article was KB2100001, is KB2100002  two.hotfix:3, was one.hotfix:2
                            version-raised: Kerberos.dll 6.1.7601.21700 x64 is now 6.1.7601.21800 LDR (x64 package of NT6_1)  two.hotfix:9, was one.hotfix:6
                            replacement-added: it replaces pac-1  two.hotfix:4, was one.hotfix:1
                            statement-changed: restart was not stated, is required  two.hotfix:6, was one.hotfix:1
                """,
                changes(FIRST, SECOND, "two.hotfix", "one.hotfix"));
    }

    @Test
    void twoHotfixesByName() {
        JsonObject answer = run("hotfix.compare", "KB2100001", "pac-2");
        assertEquals(changes(FIRST, SECOND, "two.hotfix", "one.hotfix"), text(answer, "text"));
        JsonArray changes = answer.getAsJsonObject("json").getAsJsonArray("changes");
        assertEquals("x64 package of NT6_1", text(changes.get(1).getAsJsonObject(), "part"));
        assertFalse(changes.get(0).getAsJsonObject().has("part"));
        JsonObject old = answer.getAsJsonObject("old");
        assertEquals("pac-1", text(old, "name"));
        assertEquals("The PAC is lost", text(old, "title"));
        assertEquals("one.hotfix", text(old, "file"));
        assertEquals(editor.uri("one.hotfix"), text(old, "uri"));
        assertEquals(FIRST, text(old, "text"));
        JsonObject now = answer.getAsJsonObject("new");
        assertEquals(0, now.get("offset").getAsInt());
        assertEquals(SECOND.strip().length(), now.get("length").getAsInt());
        assertEquals("", text(run("hotfix.compare", "pac-1", "pac-1"), "text"));
        assertEquals(
                "no hotfix pac-3 in these sources; did you mean pac-1?",
                failure("hotfix.compare", "pac-1", "pac-3"));
    }

    private static String text(JsonObject object, String member) {
        return object.get(member).getAsString();
    }

    private String newer(String hotfix) {
        return run("hotfix.newer", hotfix).toString().replace(folder.toUri().toString(), "FOLDER");
    }

    @Test
    void newerVersions() {
        assertEquals(
                """
                {"hotfix":"pac-1","folder":"FOLDER",\
                "rows":[{"file":"Kerberos.dll","platform":"x64","level":"SP1",\
                "branch":"LDR","version":"6.1.7601.21700","newest":"6.1.7601.21800",\
                "deliveredBy":["pac-2"]}]}\
                """,
                newer("KB2100001"));
        assertEquals("{\"hotfix\":\"pac-2\",\"folder\":\"FOLDER\",\"rows\":[]}", newer("pac-2"));
        assertEquals(
                "no hotfix pac-3 in these sources; did you mean pac-1?",
                failure("hotfix.newer", "pac-3"));
    }
}
