package org.hotfixworkbench.dsl.ide.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The command tells what hotfixes have for systems, in numbers and one by one. */
class CoverageCommandTest extends CommandTesting {

    private static final Path EXAMPLES =
            Path.of(System.getProperty("project.root"), "examples", "servicing", "hotfixes");

    private static final String RIVALS =
            """
            hotfix first "The first of two" {
                article KB2100001
                prerequisites any of { Windows7 RTM, SP1 }
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21700 716,288 2011-02-28 06:20 x64
                    }
                }
            }
            hotfix second {
                payload NT6_1 {
                    package x64 of Windows7 {
                        file Kerberos.dll 6.1.7601.21700 716,288 2011-02-28 06:20 x64
                    }
                }
            }
            """;

    private void rivals() throws IOException {
        Files.writeString(folder.resolve("rivals.hotfix"), RIVALS);
        start(folder);
    }

    /** The cells about which there is something to say. */
    private static List<String> cells(JsonObject answer) {
        List<String> cells = new ArrayList<>();
        for (JsonElement it : answer.getAsJsonArray("systems")) {
            JsonObject cell = it.getAsJsonObject();
            String counts =
                    cell.get("covers") + " " + cell.get("missing") + " " + cell.get("twice");
            if (!counts.equals("0 0 0")) {
                cells.add(words(cell, "product", "level", "arch") + ": " + counts + own(cell));
            }
        }
        return cells;
    }

    private static String own(JsonObject cell) {
        return cell.has("own") ? " " + cell.get("own").getAsString() : "";
    }

    private static String words(JsonObject object, String... names) {
        List<String> words = new ArrayList<>();
        for (String name : names) {
            JsonElement value = object.get(name);
            words.add(value == null || value.isJsonNull() ? "-" : value.getAsString());
        }
        return String.join(" ", words);
    }

    private List<JsonObject> rows(String product, String level, String arch) {
        JsonObject answer =
                run("hotfix.coverage", Map.of("product", product, "level", level, "arch", arch));
        List<JsonObject> rows =
                answer.getAsJsonArray("rows").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .toList();
        assertEquals(rows.size(), answer.get("total").getAsInt());
        return rows;
    }

    @Test
    void examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        start(folder);
        JsonObject answer = run("hotfix.coverage", "credssp-ca-chain");
        assertEquals("credssp-ca-chain", answer.get("hotfix").getAsString());
        assertEquals(2, answer.get("hotfixes").getAsInt());
        assertEquals(
                List.of(
                        "WindowsVista SP1 x86: 1 0 0 covers",
                        "WindowsVista SP1 x64: 1 0 0 covers",
                        "WindowsVista SP2 x86: 1 0 0 covers",
                        "WindowsVista SP2 x64: 1 0 0 covers",
                        "WindowsServer2008 RTM x86: 1 0 0 covers",
                        "WindowsServer2008 RTM x64: 1 0 0 covers",
                        "WindowsServer2008 RTM ia64: 1 0 0 covers",
                        "WindowsServer2008 SP2 x86: 1 0 0 covers",
                        "WindowsServer2008 SP2 x64: 1 0 0 covers",
                        "WindowsServer2008 SP2 ia64: 1 0 0 covers",
                        "Windows7 RTM x86: 1 0 0 covers",
                        "Windows7 RTM x64: 1 0 0 covers",
                        "Windows7 SP1 x86: 1 0 0",
                        "Windows7 SP1 x64: 1 0 0",
                        "WindowsServer2008R2 RTM x64: 1 0 0 covers",
                        "WindowsServer2008R2 RTM ia64: 1 0 0 covers",
                        "WindowsServer2008R2 SP1 x64: 1 0 0",
                        "WindowsServer2008R2 SP1 ia64: 1 0 0"),
                cells(answer));
        JsonObject first = answer.getAsJsonArray("systems").get(0).getAsJsonObject();
        assertEquals(
                "WindowsXP Windows XP RTM x86 2005-08-30",
                words(first, "product", "title", "level", "arch", "supportedUntil"));
    }

    @Test
    void cellsInNumbers() throws IOException {
        rivals();
        assertEquals(
                List.of(
                        "Windows7 RTM x86: 0 1 0",
                        "Windows7 RTM x64: 0 1 0",
                        "Windows7 SP1 x86: 0 1 0",
                        "Windows7 SP1 x64: 2 0 2"),
                cells(run("hotfix.coverage")));
        JsonObject answer = run("hotfix.coverage", "kb2100001");
        assertEquals("first", answer.get("hotfix").getAsString());
        assertEquals(
                List.of(
                        "Windows7 RTM x86: 0 1 0 missing",
                        "Windows7 RTM x64: 0 1 0 missing",
                        "Windows7 SP1 x86: 0 1 0 missing",
                        "Windows7 SP1 x64: 2 0 2 twice"),
                cells(answer));
        assertEquals(
                "Windows7 SP1 x64: 2 0 2 twice", cells(run("hotfix.coverage", "second")).getLast());
    }

    @Test
    void rowsOfACell() throws IOException {
        rivals();
        List<JsonObject> rows = rows("Windows7", "SP1", "x64");
        assertEquals(
                List.of(
                        "first twice KB2100001 Kerberos.dll 6.1.7601.21700 x64 [\"second\"] 1 "
                                + "rivals.hotfix:1",
                        "second twice - Kerberos.dll 6.1.7601.21700 x64 [\"first\"] 1 "
                                + "rivals.hotfix:10"),
                rows.stream()
                        .map(
                                it ->
                                        words(it, "hotfix", "what", "article", "delivers")
                                                + " "
                                                + it.get("others")
                                                + " "
                                                + words(it, "otherCount", "file")
                                                + ":"
                                                + it.get("line"))
                        .toList());
        assertEquals(
                List.of("first missing"),
                rows("Windows7", "RTM", "x64").stream()
                        .map(it -> words(it, "hotfix", "what"))
                        .toList());
        assertEquals(List.of(), rows("Windows7", "RTM", "ia64"));
        assertEquals(List.of(), rows("Windows12", "RTM", "x64"));
    }

    @Test
    void manyRowsAreCutOff() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < CoverageCell.ROWS + 5; i++) {
            text.append("hotfix bare").append(i).append(" { prerequisites Windows7 SP1 }\n");
        }
        Files.writeString(folder.resolve("bare.hotfix"), text);
        rivals();
        JsonObject answer =
                run(
                        "hotfix.coverage",
                        Map.of("product", "Windows7", "level", "SP1", "arch", "x64"));
        assertEquals(CoverageCell.ROWS, answer.getAsJsonArray("rows").size());
        assertEquals(CoverageCell.ROWS + 7, answer.get("total").getAsInt());
        JsonObject first = answer.getAsJsonArray("rows").get(0).getAsJsonObject();
        assertEquals("first twice", words(first, "hotfix", "what"));
    }

    @Test
    void oneFolderOfSeveral() throws IOException {
        rivals();
        String address = run("hotfix.coverage").getAsJsonArray("folders").get(0).getAsString();
        assertEquals(folder, Path.of(java.net.URI.create(address)));
        JsonObject answer = run("hotfix.coverage", Map.of("folder", address));
        assertEquals(4, cells(answer).size());
        assertEquals(
                "file:///nowhere is no folder of this workspace",
                failure("hotfix.coverage", Map.of("folder", "file:///nowhere")));
    }

    @Test
    void refusals() throws IOException {
        rivals();
        assertEquals(
                "no hotfix frist in these sources; did you mean first?",
                failure("hotfix.coverage", "frist"));
        assertEquals(
                "hotfix.coverage: was given no level; it takes",
                failure("hotfix.coverage", Map.of("product", "Windows7")).split(" hotfix \\(")[0]);
    }

    @Test
    void canBeCancelled() throws IOException {
        rivals();
        CompletableFuture<Object> answer = started("hotfix.coverage");
        answer.cancel(true);
        assertThrows(CancellationException.class, answer::join);
        assertEquals(4, cells(run("hotfix.coverage")).size());
    }
}
