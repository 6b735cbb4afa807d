package org.hotfixworkbench.dsl.ide.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The versions of a file by level, architecture and branch are those that find tells. */
class VersionsCommandTest extends CommandTesting {

    private static final Path EXAMPLES = Path.of(System.getProperty("project.root"), "examples");

    /** The server keeps a folder of its own beside the sources, so they are copied. */
    private void examples(String name) throws IOException {
        Path from = EXAMPLES.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                if (Files.isRegularFile(file)) {
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
        start(folder);
    }

    private List<String> files() {
        return run("hotfix.versions").getAsJsonArray("files").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(it -> it.get("name").getAsString() + " " + it.get("versions"))
                .toList();
    }

    private List<JsonObject> cells(String file) {
        return run("hotfix.versions", file).getAsJsonArray("cells").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static String word(JsonObject object, String... names) {
        List<String> words = new ArrayList<>();
        for (String name : names) {
            JsonElement value = object.get(name);
            words.add(value == null || value.isJsonNull() ? "-" : value.getAsString());
        }
        return String.join(" ", words);
    }

    private List<JsonObject> rows(String file, JsonObject cell) {
        JsonObject question = new JsonObject();
        question.addProperty("file", file);
        question.add("build", cell.get("build"));
        question.add("level", cell.get("level"));
        question.add("arch", cell.get("architecture"));
        question.add("branch", cell.get("branch"));
        question.add("folder", cell.get("folder"));
        return run("hotfix.versions", question).getAsJsonArray("rows").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    @Test
    void examples() throws IOException {
        examples("servicing");
        assertEquals(List.of("Credssp.dll 9", "Kerberos.dll 3", "Tspkg.dll 9"), files());
        List<String> cells =
                cells("credssp.DLL").stream()
                        .map(it -> word(it, "build", "level", "column", "version", "versions"))
                        .toList();
        assertEquals(
                List.of(
                        "6.0.6001 SP1 x86 LDR 6.0.6001.22765 1",
                        "6.0.6001 SP1 x64 LDR 6.0.6001.22765 1",
                        "6.0.6001 SP1 ia64 LDR 6.0.6001.22765 1",
                        "6.0.6002 SP2 x86 LDR 6.0.6002.22489 1",
                        "6.0.6002 SP2 x64 LDR 6.0.6002.22489 1",
                        "6.0.6002 SP2 ia64 LDR 6.0.6002.22489 1",
                        "6.1.7600 RTM x86 LDR 6.1.7600.20741 1",
                        "6.1.7600 RTM x64 LDR 6.1.7600.20741 1",
                        "6.1.7600 RTM ia64 LDR 6.1.7600.20741 1"),
                cells);
        assertEquals(
                "Windows Vista SP2, Windows Server 2008 SP2",
                cells("Credssp.dll").get(3).get("releases").getAsString());
    }

    @Test
    void rowWithoutPlatformIsOfItsPackage() throws IOException {
        examples("servicing");
        JsonObject cell = cells("Kerberos.dll").getFirst();
        assertEquals("x86 LDR", cell.get("column").getAsString());
        assertEquals(
                List.of("x86 542208", "x64 542208", "ia64 542208"),
                rows("Kerberos.dll", cell).stream()
                        .map(it -> word(it, "machine", "size"))
                        .toList());
    }

    @Test
    void agreesWithFind() throws IOException {
        agreeAll("servicing");
    }

    @Test
    void agreesWithFindWhereFilesHaveSeveralVersions() throws IOException {
        agreeAll("conformance");
    }

    private void agreeAll(String example) throws IOException {
        examples(example);
        for (String file : files()) {
            agree(file.split(" ")[0]);
        }
    }

    private void agree(String file) {
        List<String> expected = new ArrayList<>();
        run("hotfix.find", Map.of("file", file))
                .getAsJsonObject("json")
                .getAsJsonArray("rows")
                .forEach(
                        it ->
                                expected.add(
                                        word(
                                                it.getAsJsonObject(),
                                                "version",
                                                "newest",
                                                "package",
                                                "hotfix",
                                                "line")));
        List<String> found = new ArrayList<>();
        for (JsonObject cell : cells(file)) {
            List<JsonObject> rows = rows(file, cell);
            assertEquals(word(cell, "version"), word(rows.getFirst(), "version"));
            rows.forEach(
                    it -> found.add(word(it, "version", "newest", "machine", "hotfix", "line")));
        }
        expected.removeIf(it -> it.startsWith("- "));
        assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
    }

    @Test
    void newestOfSeveral() throws IOException {
        Files.writeString(
                folder.resolve("pac.hotfix"),
                """
                hotfix first {
                    payload NT6_1 {
                        package x64 {
                            file Kerberos.dll 6.1.7601.21700 716,288 2011-02-28 06:20 x64
                            file Kerberos.dll 6.1.7601.17514 716,288 2010-11-20 06:20 x64
                        }
                    }
                }
                hotfix second {
                    replaces first
                    payload NT6_1 {
                        package x64 {
                            file KERBEROS.dll 6.1.7601.21800 716,288 2011-05-30 06:20 x64
                        }
                    }
                }
                """);
        start(folder);
        List<JsonObject> cells = cells("kerberos.dll");
        assertEquals(
                List.of("x64 GDR 6.1.7601.17514 1 first", "x64 LDR 6.1.7601.21800 2 second"),
                cells.stream()
                        .map(
                                it ->
                                        word(it, "column", "version", "versions")
                                                + " "
                                                + it.getAsJsonArray("hotfixes")
                                                        .get(0)
                                                        .getAsString())
                        .toList());
        assertEquals(
                List.of(
                        "6.1.7601.21800 true 2011-05-30T06:20Z 13 []",
                        "6.1.7601.21700 false 2011-02-28T06:20Z 4 [\"second\"]"),
                rows("kerberos.dll", cells.get(1)).stream()
                        .map(
                                it ->
                                        word(it, "version", "newest", "time", "line")
                                                + " "
                                                + it.get("replacedBy"))
                        .toList());
    }

    @Test
    void unknownFileHasNoCell() throws IOException {
        examples("servicing");
        assertEquals(List.of(), cells("nothing.dll"));
    }
}
