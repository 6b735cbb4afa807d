package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that nobody wants gets a plain message at its place, and nothing half written. */
class BadInputTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    /** Reads one more file in the same run: whatever a file is, the others are checked. */
    private void assertUnreadable(String message, String... paths) throws IOException {
        cli.write("good/good.hotfix", "hotfix good { replaces nope }");
        List<String> before = Project.files(folder);
        String finding =
                "good/good.hotfix:1:24: error: 'nope' is no known hotfix [unresolved-reference]\n";
        String summary = "1 error, 0 warnings, 0 infos in 1 file\n";
        String[] check = arguments("check", paths, "good");

        assertEquals(new Cli.Answer(2, finding, message + summary), cli.run(check));

        String[] build = arguments("build", paths, "good", "--out", "out");
        assertEquals(new Cli.Answer(2, "", message + finding + summary), cli.run(build));
        assertEquals(before, Project.files(folder));
    }

    private static String[] arguments(String command, String[] paths, String... more) {
        return java.util.stream.Stream.of(List.of(command), List.of(paths), List.of(more))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    @Test
    void aMissingFile() throws IOException {
        assertUnreadable("bad.hotfix: no such file or folder\n", "bad.hotfix");
    }

    @Test
    void aMissingFolder() throws IOException {
        assertUnreadable("bad/sub: no such file or folder\n", "bad/sub");
    }

    @Test
    void aFileThatIsNoSource() throws IOException {
        cli.write("bad.txt", "text");

        assertUnreadable("bad.txt: not a .hotfix, .machine or .catalog file\n", "bad.txt");
    }

    @Test
    void aFolderWithoutSources() throws IOException {
        cli.write("bad/readme.txt", "text");

        assertUnreadable(
                "bad: no .hotfix, .machine or .catalog file in this folder\n", "bad", "bad/");
    }

    @Test
    void aFolderNamedLikeASource() throws IOException {
        Files.createDirectories(folder.resolve("bad.hotfix"));

        assertUnreadable(
                "bad.hotfix: no .hotfix, .machine or .catalog file in this folder\n", "bad.hotfix");
    }

    @Test
    void aDanglingLink() throws IOException {
        Files.createDirectories(folder.resolve("bad"));
        Files.createSymbolicLink(folder.resolve("bad/link.hotfix"), Path.of("nowhere"));

        assertUnreadable("bad/link.hotfix: no such file or folder\n", "bad");
    }

    @Test
    void aLinkToItself() throws IOException {
        Files.createSymbolicLink(folder.resolve("bad.hotfix"), Path.of("bad.hotfix"));

        assertUnreadable("bad.hotfix: no such file or folder\n", "bad.hotfix");
    }

    @Test
    void aLoopOfLinks() throws IOException {
        Files.createDirectories(folder.resolve("bad/sub"));
        Files.createSymbolicLink(folder.resolve("bad/sub/up"), Path.of(".."));

        assertUnreadable("bad/sub/up: this symbolic link leads back to a folder above it\n", "bad");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Process mkfifo = new ProcessBuilder("mkfifo", folder + "/bad.hotfix").start();
        assertEquals(0, mkfifo.waitFor());
        Cli.Answer answer =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> cli.run("check", "bad.hotfix"));

        assertEquals(new Cli.Answer(2, "", "bad.hotfix: not a regular file\n"), answer);
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] bytes = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, (byte) 0xFF, 0};
        cli.write("bad.hotfix", bytes);

        assertUnreadable("bad.hotfix:1:8: a binary file, not a text\n", "bad.hotfix");
    }

    @Test
    void aNulByteIsLocated() throws IOException {
        cli.write("bad.hotfix", "hotfix bad {\n  // \0\n}\n");

        assertUnreadable("bad.hotfix:2:6: a binary file, not a text\n", "bad.hotfix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void utf16(String encoding) throws IOException {
        cli.write("bad.hotfix", "hotfix bad { }".getBytes(Charset.forName(encoding)));

        assertUnreadable("bad.hotfix: this file is UTF-16; save it as UTF-8\n", "bad.hotfix");
    }

    @Test
    void anotherEncodingIsLocated() throws IOException {
        String text = "hotfix bad {\n    cause \"caf\u00e9\"\n}\n";
        cli.write("bad.hotfix", text.getBytes(StandardCharsets.ISO_8859_1));

        assertUnreadable(
                "bad.hotfix:2:15: this byte is not UTF-8; save the file as UTF-8\n", "bad.hotfix");
    }

    @Test
    void aFileThatEndsInTheMiddleOfACharacter() throws IOException {
        cli.write("bad.hotfix", (byte) '/', (byte) '/', (byte) 0xE2, (byte) 0x82);

        assertUnreadable(
                "bad.hotfix:1:3: this byte is not UTF-8; save the file as UTF-8\n", "bad.hotfix");
    }

    @Test
    void aHugeFile() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder + "/bad.hotfix", "rw")) {
            file.setLength(100L << 20);
        }

        assertUnreadable("bad.hotfix: this file is larger than 16 MiB\n", "bad.hotfix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"any of {", "not", "all of { any of {"})
    void deepNesting(String block) throws IOException {
        String nested = (block + " ").repeat(100_000);
        cli.write("bad.hotfix", "hotfix bad {\n prerequisites " + nested + "\n}\n");

        assertUnreadable(
                "bad.hotfix: its blocks are nested deeper than 200 levels\n", "bad.hotfix");
        assertEquals(
                new Cli.Answer(2, "", "bad.hotfix: its blocks are nested deeper than 200 levels\n"),
                cli.run("format", "bad.hotfix"));
    }

    @ParameterizedTest
    @CsvSource({"any of {, }, 199", "not, , 199", "not any of {, }, 99"})
    void nestingUpToTheLimitIsNoTrouble(String block, String end, int depth) throws IOException {
        String ends = end == null ? "" : end.repeat(depth);
        String text = (block + " ").repeat(depth) + "Windows7 SP1 " + ends;
        cli.write("deep.hotfix", "hotfix deep { prerequisites " + text + "}");

        assertEquals(0, cli.run("check", ".").code());
        assertEquals(0, cli.run("build", ".", "--out", "out").code());
        assertEquals(0, cli.run("format", ".").code());
        assertEquals(0, cli.run("check", ".").code());
    }

    @Test
    void manyNegationsBesideEachOtherAreNotDeep() throws IOException {
        StringBuilder text = new StringBuilder("hotfix a { prerequisites all of { ");
        for (int i = 0; i < 500; i++) {
            text.append("not feature f").append(i).append('\n');
        }
        cli.write("wide.hotfix", text + "} }// " + "{".repeat(500));

        assertEquals("", cli.run("check", ".").out());
    }

    @Test
    void anEmptyFile() throws IOException {
        cli.write("empty.hotfix", "");

        assertEquals(
                new Cli.Answer(
                        0,
                        "empty.hotfix:1:1: warning: this file declares nothing [empty-file]\n",
                        "0 errors, 1 warning, 0 infos in 1 file\n"),
                cli.run("check", "."));
    }

    @Test
    void aByteOrderMarkIsNoMatter() throws IOException {
        cli.write("marked.hotfix", "\uFEFFhotfix marked { restart none }\r\n");

        assertEquals("", cli.run("check", ".").out());
    }

    @Test
    void aVeryLongLine() throws IOException {
        cli.write(
                "long.hotfix", "hotfix x { " + "see KB123456 ".repeat(100_000) + "replaces nope }");

        assertEquals(
                "long.hotfix:1:29: warning: x points to KB123456 more than once [repeated-reference]\n"
                        + "long.hotfix:1:1300021: error: 'nope' is no known hotfix [unresolved-reference]\n",
                cli.run("check", ".").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"symptoms \"\"\"", "cause \"", "/*"})
    void whatIsNotClosedIsReportedWhereItBegins(String opening) throws IOException {
        cli.write("open.hotfix", "hotfix x {\n    " + opening + " text\n}\n");

        Cli.Answer answer = cli.run("check", ".");

        assertEquals(1, answer.code());
        assertTrue(answer.out().startsWith("open.hotfix:2:"), answer.out());
        assertTrue(answer.out().contains("clos"), answer.out());
    }

    @Test
    void manySyntaxErrors() throws IOException {
        cli.write("bad.hotfix", "hotfix x {\n" + "    restart\n".repeat(50_000) + "}\n");

        Cli.Answer answer = cli.run("check", ".");

        assertEquals(1, answer.code());
        assertTrue(answer.out().lines().count() >= 49_999);
        assertTrue(answer.out().lines().allMatch(it -> it.contains(": error: ")));
    }

    @Test
    void randomBytesNeverBreakAnything() throws IOException {
        Random random = new Random(42);
        String pieces = "{}\"\"\"/*//,.-0123456789 \n\thotfixmachinepayloadpackage\u00A0\u00e4";
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(200); k > 0; k--) {
                int at = random.nextInt(pieces.length());
                int end = Math.min(pieces.length(), at + 1 + random.nextInt(8));
                text.append(pieces, at, end);
            }
            cli.write("a.hotfix", text.toString());
            Cli.Answer answer = cli.run("check", "a.hotfix");
            assertFalse(answer.err().contains("internal error"), text + "\n" + answer.err());
            assertFalse(answer.out().contains("\tat "), answer.out());
        }
    }

    @Test
    void aFullSizedFileIsCheckedInReasonableTime() throws IOException {
        StringBuilder text =
                new StringBuilder("hotfix big \"Big\" {\n    prerequisites none payload NT6_1 {\n");
        text.append("        package x64 {\n");
        for (int i = 0; i < 200_000; i++) {
            text.append("file f")
                    .append(i)
                    .append(".dll 6.1.7601.21932 1,024 2012-02-29 05:20 x64\n");
        }
        cli.write("big.hotfix", text + "        }\n    }\n}\n");

        Cli.Answer answer =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(90), () -> cli.run("check", "big.hotfix"));

        assertEquals(new Cli.Answer(0, "", "0 errors, 0 warnings, 0 infos in 1 file\n"), answer);
    }

    @AfterEach
    void noTemporaryFileStays() throws IOException {
        assertEquals(
                List.of(),
                Project.files(folder).stream().filter(it -> it.endsWith(".tmp")).toList());
    }
}
