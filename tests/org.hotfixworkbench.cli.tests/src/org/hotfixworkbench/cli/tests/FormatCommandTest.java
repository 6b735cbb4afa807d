package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code hotfix format} changes and what it leaves alone. */
class FormatCommandTest {

    private static final String UNTIDY = "hotfix a{restart none}";
    private static final String TIDY = "hotfix a {\n    restart     none\n}\n";

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    @Test
    void formatsInPlaceAndPrintsWhatHasChanged() throws IOException {
        cli.write("sub/b.hotfix", UNTIDY);
        cli.write("a.hotfix", UNTIDY);
        cli.write("tidy.hotfix", TIDY);

        Cli.Answer answer = cli.run("format", ".");

        assertEquals(new Cli.Answer(0, "a.hotfix\nsub/b.hotfix\n", ""), answer);
        assertEquals(TIDY, cli.read("a.hotfix"));
        assertEquals(TIDY, cli.read("sub/b.hotfix"));
        assertEquals(List.of("a.hotfix", "sub/b.hotfix", "tidy.hotfix"), Project.files(folder));
    }

    @Test
    void isIdempotent() throws IOException {
        Path file = cli.write("a.hotfix", UNTIDY);
        cli.run("format", ".");
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, before);

        assertEquals(new Cli.Answer(0, "", ""), cli.run("format", "."));
        assertEquals(before, Files.getLastModifiedTime(file));
    }

    @Test
    void checkChangesNothingAndAnswersOne() throws IOException {
        cli.write("a.hotfix", UNTIDY);
        cli.write("b.hotfix", TIDY);

        assertEquals(new Cli.Answer(1, "a.hotfix\n", ""), cli.run("format", "--check", "."));
        assertEquals(UNTIDY, cli.read("a.hotfix"));
        assertEquals(new Cli.Answer(0, "", ""), cli.run("format", "--check", "b.hotfix"));
    }

    @Test
    void aBrokenFileIsLeftAloneAndTheOthersAreFormatted() throws IOException {
        String broken = "hotfix  b {restart never}\nhotfx c {";
        cli.write("b.hotfix", broken);
        cli.write("c.hotfix", UNTIDY);

        Cli.Answer answer = cli.run("format", ".");

        assertEquals(1, answer.code());
        assertEquals("c.hotfix\n", answer.out());
        assertTrue(answer.err().startsWith("b.hotfix:1:20: error: "), answer.err());
        assertTrue(answer.err().lines().allMatch(it -> it.endsWith(" [syntax]")), answer.err());
        assertEquals(broken, cli.read("b.hotfix"));
        assertEquals(TIDY, cli.read("c.hotfix"));
    }

    @Test
    void unresolvedReferencesDoNotMatter() throws IOException {
        cli.write("a.hotfix", "hotfix a { replaces   nope }");

        assertEquals(0, cli.run("format", "a.hotfix").code());
        assertEquals("hotfix a {\n    replaces    nope\n}\n", cli.read("a.hotfix"));
    }

    @Test
    void theExamplesAreFormatted() {
        assertEquals(
                new Cli.Answer(0, "", ""),
                new Cli(Project.ROOT).run("format", "--check", "examples/servicing"));
    }

    @Test
    void formattingKeepsTheModel() throws IOException {
        Project.copy(Project.EXAMPLES, folder.resolve("src"));
        cli.run("build", "src", "--out", "before", "--no-cache");
        for (String name : Project.files(folder.resolve("src"))) {
            if (name.endsWith(".hotfix")) {
                String text = cli.read("src/" + name);
                cli.write("src/" + name, text.replaceAll("(?m)^ {4,8}(?=file|branch|see)", "\t"));
            }
        }
        assertNotEquals("", cli.run("format", "src").out());
        cli.run("build", "src", "--out", "after", "--no-cache");

        for (String file : Project.files(folder.resolve("before"))) {
            assertEquals(cli.read("before/" + file), cli.read("after/" + file), file);
        }
    }

    @Test
    void anUnreadableFileAnswersTwoAndTheOthersAreFormatted() throws IOException {
        cli.write("a.hotfix", (byte) 0xFF, (byte) 0xFE, (byte) 'x', (byte) 0);
        cli.write("b.hotfix", UNTIDY);

        assertEquals(
                new Cli.Answer(
                        2, "b.hotfix\n", "a.hotfix: this file is UTF-16; save it as UTF-8\n"),
                cli.run("format", "."));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        cli.write("real/a.hotfix", UNTIDY);
        Path link = folder.resolve("link.hotfix");
        Files.createSymbolicLink(link, Path.of("real/a.hotfix"));

        assertEquals(new Cli.Answer(0, "link.hotfix\n", ""), cli.run("format", "link.hotfix"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(TIDY, cli.read("real/a.hotfix"));
    }
}
