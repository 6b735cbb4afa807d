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

        assertEquals(
                expected, run("hotfix.elements", "hotfix").getAsJsonArray("elements").get(0));
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
    void whatIsTypedCounts() throws IOException {
        editor.open("pac.hotfix");
        editor.replace("pac.hotfix", "hotfix pac-1", "hotfix pac-9");
        run("hotfix.check");

        assertEquals(List.of("hotfix pac-9"), names("hotfix"));
    }
}
