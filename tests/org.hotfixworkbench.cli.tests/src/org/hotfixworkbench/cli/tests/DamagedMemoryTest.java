package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.hotfixworkbench.cli.incremental.BuildInputs;
import org.hotfixworkbench.cli.incremental.BuildMemory;
import org.hotfixworkbench.cli.incremental.BuildRecord;
import org.hotfixworkbench.exporters.OutputFolder;
import org.junit.jupiter.api.Test;

/** What is remembered and is not what it was is not used, and never grows without end. */
class DamagedMemoryTest extends RememberedBuild {

    @Test
    void aMemoryWithAnyByteChangedIsNone() throws IOException {
        byte[] content = Files.readAllBytes(out(BuildMemory.NAME));
        BuildInputs now = inputs("xmi", "json", "csv");
        for (int at = 0; at < content.length; at++) {
            byte[] damaged = content.clone();
            damaged[at] ^= 0x10;
            Files.write(out(BuildMemory.NAME), damaged);
            assertTrue(memory(now).isEmpty(), "byte " + at);
        }
        assertNextBuildIsRight();
    }

    @Test
    void aMemoryThatIsCutIsNone() throws IOException {
        byte[] content = Files.readAllBytes(out(BuildMemory.NAME));
        BuildInputs now = inputs("xmi", "json", "csv");
        for (int length = 0; length < content.length; length += 7) {
            Files.write(out(BuildMemory.NAME), Arrays.copyOf(content, length));
            assertTrue(memory(now).isEmpty(), "length " + length);
        }
        assertNextBuildIsRight();
    }

    /** Somebody has taken the trouble to make all checksums fit. */
    @Test
    void nonsenseThatFitsItsChecksumsDoesNoHarm() throws IOException {
        Map<String, byte[]> model = model();
        byte[] content = Files.readAllBytes(out(BuildMemory.NAME));
        BuildInputs before = inputs("xmi", "json", "csv");
        write(3, "Another title");
        BuildInputs now = inputs("xmi", "json", "csv");
        Random random = new Random(1);
        int refused = 0;
        int built = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] nonsense = content.clone();
            int at = random.nextInt(content.length);
            nonsense[at] = (byte) random.nextInt(256);
            put(nonsense, before);
            if (memory(now).isEmpty()) {
                refused++;
            } else if (random.nextInt(8) == 0) {
                for (Map.Entry<String, byte[]> file : model.entrySet()) {
                    Files.write(out(file.getKey()), file.getValue());
                }
                assertEndsAsBuildsDo(build(), "byte " + at + " is " + nonsense[at]);
                built++;
            }
        }
        assertTrue(refused > 100, refused + " refused");
        assertTrue(built > 50, built + " built");
        assertNextBuildIsRightWithoutMemory();
    }

    /** Lines have the numbers of their places, so that no two may be the same. */
    @Test
    void twoLinesThatAreTheSameAreRefused() throws IOException {
        BuildInputs now = inputs("xmi", "json", "csv");
        String content = Files.readString(out(BuildMemory.NAME), StandardCharsets.ISO_8859_1);
        assertTrue(content.contains("Own1.dll") && content.contains("Own2.dll"), content);

        String twice = content.replace("Own1.dll", "Own2.dll");
        put(twice.getBytes(StandardCharsets.ISO_8859_1), now);

        assertTrue(memory(now).isEmpty());
        assertNextBuildIsRight();
    }

    private Map<String, byte[]> model() throws IOException {
        Map<String, byte[]> model = new HashMap<>();
        for (String name : Project.model(folder.resolve("out"))) {
            model.put(name, Files.readAllBytes(out(name)));
        }
        return model;
    }

    private static void assertEndsAsBuildsDo(Cli.Answer answer, String what) {
        assertTrue(answer.code() <= 1, what + ": " + answer.err());
        assertTrue(answer.err().endsWith(" in " + FILES + " files\n"), what + ": " + answer.err());
    }

    private void assertNextBuildIsRightWithoutMemory() throws IOException {
        Files.delete(out(BuildMemory.NAME));
        assertNextBuildIsRight("Title after nonsense");
    }

    /** Each edit makes a line that nobody had, and leaves one that nobody has. */
    @Test
    void linesThatAreGoneAreForgotten() throws IOException {
        int used = lines();
        int most = 0;
        int kept = 0;
        for (int edit = 0; edit < 4 * used; edit++) {
            String row = "Own" + edit + "x.dll 6.0.6002.22001 2,000 2009-05-22 14:54 x86";
            write(3, "Edit");
            Path file = folder.resolve("src/h3.hotfix");
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("Own3.dll 6.0.6002.22001 2,000 2009-05-22 14:54 x86", row));
            boolean known = memory(inputs("xmi", "json", "csv")).isPresent();
            assertEquals(0, build().code());
            kept += known ? 1 : 0;
            most = Math.max(most, lines());
        }
        assertTrue(kept > 2 * used, kept + " memories were used");
        assertTrue(most > used && most <= 2 * used + 1, most + " of " + used + " lines");
        assertNextBuildIsRight();
    }

    /** How many lines the memory has, of whatever use it is. */
    private int lines() throws IOException {
        String memory = Files.readString(out(BuildMemory.NAME), StandardCharsets.ISO_8859_1);
        return memory.split("[A-Za-z0-9]+\\.dll", -1).length - 1;
    }

    private void put(byte[] memory, BuildInputs now) throws IOException {
        try (OutputFolder target = OutputFolder.open(folder.resolve("out"))) {
            try (OutputStream file = target.create(BuildMemory.NAME)) {
                file.write(memory);
            }
            BuildRecord.of(now, target, "").write(target);
            target.commit();
        }
    }
}
