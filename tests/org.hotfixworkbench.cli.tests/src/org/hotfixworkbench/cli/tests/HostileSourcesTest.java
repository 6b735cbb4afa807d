package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * An attack corpus: each file is refused with exit code 2 and its name, as every kind and as none,
 * in bounded time, without a stack trace, and nothing is written.
 */
class HostileSourcesTest {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String ASSEMBLY =
            "<assembly xmlns=\"urn:schemas-microsoft-com:asm.v3\">\n";

    @TempDir Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> attacks() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE assembly [\n");
        bomb.append("<!ENTITY a0 \"ha\">\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">\n".formatted(i, i - 1, i - 1, i - 1));
        }
        files.put("bomb.mum", utf8(bomb + "]>\n" + ASSEMBLY + "&a29;</assembly>\n"));
        files.put(
                "external.mum",
                utf8(
                        "<!DOCTYPE assembly SYSTEM \"file:///etc/passwd\">\n"
                                + ASSEMBLY
                                + "</assembly>"));
        files.put("deep.mum", utf8(ASSEMBLY + "<a>".repeat(200_000)));
        files.put("wide.mum", utf8(ASSEMBLY + "<a/>".repeat(600_000) + "</assembly>"));
        files.put("cut.mum", utf8(ASSEMBLY + "<assemblyIdentity name=\"x"));
        files.put("compressed.manifest", new byte[] {'D', 'C', 'M', 1, 2, 3, 4, 5});
        files.put("nul.txt", new byte[100_000]);
        files.put("empty.txt", new byte[0]);
        byte[] noise = new byte[1 << 20];
        new Random(4).nextBytes(noise);
        files.put("noise.txt", noise);
        files.put("invalid.txt", new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, '\n', 'a'});
        byte[] cabinet = new byte[4096];
        System.arraycopy(utf8("MSCF"), 0, cabinet, 0, 4);
        java.util.Arrays.fill(cabinet, 4, cabinet.length, (byte) 0xFF);
        files.put("claims.cab", cabinet);
        files.put("short.cab", utf8("MSCF"));
        files.put("line.txt", utf8("a".repeat(3 << 20)));
        files.put("brackets.md", utf8("[".repeat(100_000) + "\n" + "> ".repeat(50_000)));
        files.put("tags.html", utf8("<html>" + "<div><table><tr><td>".repeat(20_000)));
        return files;
    }

    @TestFactory
    List<DynamicTest> everyAttackAsEveryKind() {
        List<DynamicTest> tests = new ArrayList<>();
        attacks()
                .forEach(
                        (name, bytes) -> {
                            tests.add(test(name, bytes, null));
                            for (String kind :
                                    List.of(
                                            "cbs",
                                            "systeminfo",
                                            "qfe",
                                            "dism",
                                            "updates",
                                            "supersedence",
                                            "files",
                                            "kb")) {
                                tests.add(test(name, bytes, kind));
                            }
                        });
        return tests;
    }

    private DynamicTest test(String name, byte[] bytes, String kind) {
        return DynamicTest.dynamicTest(
                name + " as " + (kind == null ? "detected" : kind),
                () -> assertTimeoutPreemptively(LONGEST, () -> refused(name, bytes, kind)));
    }

    private void refused(String name, byte[] bytes, String kind) throws Exception {
        Cli cli = new Cli(Files.createTempDirectory(folder, "attack"));
        cli.write(name, bytes);
        List<String> arguments = new ArrayList<>(List.of("import", name, "--out", "out"));
        if (kind != null) {
            arguments.addAll(List.of("--as", kind));
        }
        Cli.Answer answer = cli.run(arguments.toArray(String[]::new));

        assertEquals(2, answer.code(), answer.err());
        assertTrue(answer.err().startsWith(name + ":"), answer.err());
        assertFalse(answer.err().contains("internal error"), answer.err());
        assertFalse(answer.err().contains("\tat "), answer.err());
        assertFalse(Files.exists(cli.folder().resolve("out")), answer.err());
    }

    /** 200 MB of noise, which is written here and nowhere kept. */
    @Test
    void muchNoise() throws Exception {
        Cli cli = new Cli(folder);
        byte[] block = new byte[1 << 20];
        Random random = new Random(5);
        try (OutputStream out = Files.newOutputStream(folder.resolve("noise.bin"))) {
            for (int i = 0; i < 200; i++) {
                random.nextBytes(block);
                out.write(block);
            }
        }
        Cli.Answer answer =
                assertTimeoutPreemptively(
                        LONGEST,
                        () -> cli.run("import", "noise.bin", "--out", "out", "--as", "kb"));

        assertEquals(2, answer.code());
        assertTrue(answer.err().startsWith("noise.bin: larger than "), answer.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void goodFilesAmongHostileOnesAreImported() throws Exception {
        Cli cli = new Cli(folder);
        for (Map.Entry<String, byte[]> attack : attacks().entrySet()) {
            cli.write("in/" + attack.getKey(), attack.getValue());
        }

        cli.write("in/good.txt", "HotFixID\nKB2534111\n");
        Cli.Answer answer =
                assertTimeoutPreemptively(
                        Duration.ofMinutes(5), () -> cli.run("import", "in", "--out", "out"));

        assertEquals(2, answer.code());
        assertEquals("out/good.machine\n", answer.out());
        for (String name : attacks().keySet()) {
            assertTrue(answer.err().contains("in/" + name + ":"), name + "\n" + answer.err());
        }
    }
}
