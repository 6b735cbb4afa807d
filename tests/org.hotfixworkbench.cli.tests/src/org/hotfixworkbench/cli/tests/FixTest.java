package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code hotfix check --fix} changes and what it leaves alone. */
class FixTest {

    private static final String ROW =
            "            file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86";

    /** A comment of its own, one behind a row, odd blanks: all of it has to stay. */
    private static final String TWICE =
            """
            hotfix a   { // odd  layout
                payload NT6_1 {
                    package x86 {
                        // the driver
            %s // first
            %s
                    }
                }
            }
            """;

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    private static String text(String... rows) {
        return TWICE.formatted((Object[]) rows);
    }

    private static String mended() {
        return text(ROW, "").replace("// first\n\n", "// first\n");
    }

    @Test
    void safeFixesAreAppliedAndTheRestIsReported() throws IOException {
        cli.write("a.hotfix", text(ROW, ROW) + "hotfix b { replaces nope }\n");
        cli.write("b.hotfix", "hotfix c { restart none }\n");

        Cli.Answer answer = cli.run("check", ".", "--fix");

        assertEquals(1, answer.code());
        assertEquals(mended() + "hotfix b { replaces nope }\n", cli.read("a.hotfix"));
        assertTrue(answer.out().contains(" error: 'nope' is no known hotfix"), answer.out());
        assertTrue(answer.out().contains("a.hotfix:9:21: "), answer.out());
        assertTrue(answer.err().startsWith("1 finding fixed in 1 file\n"), answer.err());
        assertEquals(List.of("a.hotfix", "b.hotfix"), Project.files(folder));
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        Path file = cli.write("a.hotfix", text(ROW, ROW));
        cli.run("check", ".", "--fix");
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, before);

        Cli.Answer answer = cli.run("check", ".", "--fix");

        assertEquals(0, answer.code());
        assertTrue(answer.err().startsWith("0 findings fixed in 0 files\n"), answer.err());
        assertEquals(before, Files.getLastModifiedTime(file));
    }

    @Test
    void rowsThatOccurManyTimesNeedNoSecondRun() throws IOException {
        cli.write("a.hotfix", text(ROW, ROW + "\n" + ROW + "\n" + ROW));

        cli.run("check", ".", "--fix");

        assertEquals(mended(), cli.read("a.hotfix"));
    }

    @Test
    void lineEndsAndTheByteOrderMarkStay() throws IOException {
        cli.write("a.hotfix", "\uFEFF" + text(ROW, ROW).replace("\n", "\r\n"));

        cli.run("check", ".", "--fix");

        assertEquals("\uFEFF" + mended().replace("\n", "\r\n"), cli.read("a.hotfix"));
    }

    @Test
    void aFixThatIsNotSafeIsLeftToPeople() throws IOException {
        String text = "hotfix abc { }\nhotfix b { replaces abd }\n";
        cli.write("a.hotfix", text);

        Cli.Answer answer = cli.run("check", ".", "--fix");

        assertEquals(1, answer.code());
        assertEquals(text, cli.read("a.hotfix"));
    }

    @Test
    void aFileWithSyntaxErrorsIsLeftAsItIs() throws IOException {
        String broken = text(ROW, ROW) + "hotfx b { }\n";
        cli.write("a.hotfix", broken);
        cli.write("b.hotfix", text(ROW, ROW).replace("hotfix a", "hotfix c"));

        Cli.Answer answer = cli.run("check", ".", "--fix");

        assertEquals(1, answer.code());
        assertEquals(broken, cli.read("a.hotfix"));
        assertEquals(mended().replace("hotfix a", "hotfix c"), cli.read("b.hotfix"));
    }

    @Test
    void aFileWithTwoNamesIsWrittenOnceAndALinkStaysALink() throws IOException {
        cli.write("a.hotfix", text(ROW, ROW));
        Path link = folder.resolve("b.hotfix");
        Files.createSymbolicLink(link, Path.of("a.hotfix"));

        cli.run("check", ".", "--fix");

        assertTrue(Files.isSymbolicLink(link));
        assertEquals(mended(), cli.read("a.hotfix"));
    }

    @Test
    void withoutTheOptionNothingIsWritten() throws IOException {
        cli.write("a.hotfix", text(ROW, ROW));

        cli.run("check", ".");

        assertEquals(text(ROW, ROW), cli.read("a.hotfix"));
    }

    @Test
    void anUnreadableInputStillAnswersTwo() throws IOException {
        cli.write("a.hotfix", text(ROW, ROW));

        Cli.Answer answer = cli.run("check", "a.hotfix", "none.hotfix", "--fix");

        assertEquals(2, answer.code());
        assertEquals(mended(), cli.read("a.hotfix"));
        assertTrue(answer.err().contains("none.hotfix: no such file or folder\n"), answer.err());
    }
}
