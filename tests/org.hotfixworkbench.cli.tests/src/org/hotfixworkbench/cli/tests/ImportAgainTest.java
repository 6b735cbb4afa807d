package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hotfix import} where an earlier one has written, and somebody has edited perhaps. */
class ImportAgainTest {

    @TempDir Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void open() {
        cli = new Cli(folder);
    }

    private List<String> names(String below) throws IOException {
        try (var files = Files.list(folder.resolve(below))) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private JsonArray imported(String report) throws IOException {
        JsonObject json = JsonParser.parseString(cli.read(report)).getAsJsonObject();
        return json.getAsJsonArray("imported");
    }

    @Test
    void secondImportChangesNothing() throws Exception {
        cli.write("lab.txt", ImportCommandTest.INVENTORY);
        cli.run("import", "lab.txt", "--out", "out");
        byte[] first = Files.readAllBytes(folder.resolve("out/lab.machine"));
        Cli.Answer answer = cli.run("import", "lab.txt", "--out", "out");

        assertEquals("", answer.out());
        assertEquals("1 imported (1 unchanged, 1 repair), 0 failed\n", answer.err());
        assertEquals(List.of("lab.machine"), names("out"));
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("out/lab.machine")));
    }

    @Test
    void unchangedFileFollowsItsSource() throws Exception {
        cli.write("lab.txt", ImportCommandTest.INVENTORY);
        cli.run("import", "lab.txt", "--out", "out");
        cli.write("lab.txt", ImportCommandTest.INVENTORY.replace("2534111", "2534112"));
        Cli.Answer answer = cli.run("import", "lab.txt", "--out", "out");

        assertEquals("out/lab.machine\n", answer.out());
        assertTrue(cli.read("out/lab.machine").contains("KB2534112"));
        assertEquals(List.of("lab.machine"), names("out"));
    }

    @Test
    void editedFileStaysAndTheNewTextIsBesideIt() throws Exception {
        cli.write("lab.txt", ImportCommandTest.INVENTORY);
        cli.run("import", "lab.txt", "--out", "out");
        String edited = cli.read("out/lab.machine").replace("LAB7", "Our lab");
        cli.write("out/lab.machine", edited);
        Cli.Answer answer = cli.run("import", "lab.txt", "--out", "out", "--report", "r.json");

        assertEquals("out/lab.machine.new\n", answer.out());
        assertEquals(
                """
                out/lab.machine: not replaced, because it has been edited; the new text is in out/lab.machine.new
                1 imported (0 unchanged, 1 repair), 0 failed
                """,
                answer.err());
        assertEquals(edited, cli.read("out/lab.machine"));
        assertEquals(
                ImportCommandTest.body(ImportCommandTest.MACHINE),
                ImportCommandTest.body(cli.read("out/lab.machine.new")));
        assertEquals(
                "beside", imported("r.json").get(0).getAsJsonObject().get("state").getAsString());
    }

    @Test
    void lineEndsOfAnotherSystemAreNoEdit() throws Exception {
        cli.write("lab.txt", ImportCommandTest.INVENTORY);
        cli.run("import", "lab.txt", "--out", "out");
        cli.write("out/lab.machine", cli.read("out/lab.machine").replace("\n", "\r\n"));
        cli.run("import", "lab.txt", "--out", "out");

        assertEquals(List.of("lab.machine"), names("out"));
    }

    @Test
    void forceReplacesAnEditedFile() throws Exception {
        cli.write("lab.txt", ImportCommandTest.INVENTORY);
        cli.write("out/lab.machine", "machine lab { files complete }\n");
        cli.run("import", "lab.txt", "--out", "out", "--force");

        assertEquals(
                ImportCommandTest.body(ImportCommandTest.MACHINE),
                ImportCommandTest.body(cli.read("out/lab.machine")));
        assertEquals(List.of("lab.machine"), names("out"));
    }

    @Test
    void outputFolderInsideTheInput() throws Exception {
        cli.write("lab.txt", ImportCommandTest.INVENTORY);
        cli.run("import", ".", "--out", ".");
        cli.write("lab.machine", cli.read("lab.machine") + "// edited\n");
        cli.run("import", ".", "--out", ".");
        Cli.Answer again = cli.run("import", ".", "--out", ".");

        assertEquals(0, again.code());
        assertEquals(List.of("lab.machine", "lab.machine.new", "lab.txt"), names("."));
    }
}
