package org.hotfixworkbench.dsl.ide.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of what files declare. */
class ElementsCommandTest extends CommandTesting {

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(folder.resolve("machines"));
        Files.writeString(
                folder.resolve("machines/all.machine"),
                """
                machine server { runs WindowsServer2008R2 SP1 x64 }
                machine client "At the desk" { runs Windows7 SP1 x64 }
                """);
        Files.writeString(
                folder.resolve("pac.hotfix"),
                """
                // a hotfix
                hotfix pac-1 "The PAC is lost" {
                    article KB2100001
                    restart required
                }
                fixes pac any pac-1, pac-2
                """);
        start(folder);
    }

    private List<String> names(Object... arguments) {
        JsonArray all = run("hotfix.elements", arguments).getAsJsonArray("elements");
        return StreamSupport.stream(all.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(it -> it.get("kind").getAsString() + " " + it.get("name").getAsString())
                .toList();
    }

    @Test
    void everythingAboutOne() {
        JsonObject expected =
                JsonParser.parseString(
                                """
                                {"kind": "hotfix", "name": "pac-1", "title": "The PAC is lost",
                                 "article": "KB2100001", "file": "pac.hotfix",
                                 "line": 2, "column": 8}
                                """)
                        .getAsJsonObject();
        expected.addProperty("folder", folder.toUri().toString());
        expected.addProperty("uri", editor.uri("pac.hotfix"));

        assertEquals(expected, run("hotfix.elements", "hotfix").getAsJsonArray("elements").get(0));
    }

    @Test
    void kinds() {
        assertEquals(
                List.of("fixes pac", "hotfix pac-1", "machine client", "machine server"), names());
        assertEquals(List.of("machine client", "machine server"), names("machine"));
        assertEquals(List.of(), names("product"));
        assertEquals(
                "hotfix.elements: there is no kind machines; it takes kind (codebase, fixes,"
                        + " hotfix, machine, product; all when left out, optional)",
                failure("hotfix.elements", "machines"));
    }

    @Test
    void verdictsAsRows() {
        JsonObject answer =
                (JsonObject)
                        run("hotfix.applicability", "client", null, "rows")
                                .getAsJsonObject("json")
                                .getAsJsonArray("verdicts")
                                .get(0);
        assertEquals("pac-1", answer.get("hotfix").getAsString());
        assertEquals("The PAC is lost", answer.get("title").getAsString());
        assertEquals("KB2100001", answer.get("article").getAsString());
        assertEquals("required", answer.get("restart").getAsString());
        assertEquals(2, answer.get("line").getAsInt());
        JsonArray machines =
                run("hotfix.applicability", null, "pac-1", "rows")
                        .getAsJsonObject("json")
                        .getAsJsonArray("verdicts");
        JsonObject server = machines.get(1).getAsJsonObject();
        assertEquals("server", server.get("machine").getAsString());
        assertEquals(editor.uri("machines/all.machine"), server.get("uri").getAsString());
        assertEquals(1, server.get("line").getAsInt());
    }

    @Test
    void whatIsTypedCounts() throws IOException {
        editor.open("pac.hotfix");
        editor.replace("pac.hotfix", "hotfix pac-1", "hotfix pac-9");
        run("hotfix.check");

        assertEquals(List.of("hotfix pac-9"), names("hotfix"));
    }
}
