package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.hotfixworkbench.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal sees: the same findings, with source lines and colours. */
class StyledReportTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    private String styled(String... arguments) {
        return cli.runStyled(arguments).out();
    }

    /** Escape sequences as words in angle brackets. */
    private static String words(String styled) {
        return styled.replace("\u001B[0m", "</>")
                .replace("\u001B[1m", "<b>")
                .replace("\u001B[2m", "<dim>")
                .replace("\u001B[31m", "<red>")
                .replace("\u001B[33m", "<yellow>")
                .replace("\u001B[34m", "<blue>");
    }

    @Test
    void theLineOfTheSourceIsShownAndThePlaceUnderlined() throws IOException {
        cli.write("a.hotfix", "hotfix a {\r\n\treplaces nope\r\n}\r\n");

        assertEquals(
                """
                <b>a.hotfix:2:11: <red>error: </>'nope' is no known hotfix\
                <dim> [unresolved-reference]</>
                <dim>2 | </>\treplaces nope
                <dim>  | </>\t         <red>^~~~</>
                """,
                words(styled("check", ".")));
    }

    @Test
    void theColourIsThatOfTheSeverity() throws IOException {
        cli.write("a.machine", "// nothing yet\n");

        assertTrue(words(styled("check", ".")).contains("<yellow>warning: </>"));
        assertTrue(words(styled("check", ".", "--profile", "draft")).contains("<blue>info: </>"));
    }

    @Test
    void withoutColoursItIsWhatAPipeGets() throws IOException {
        cli.write("a.hotfix", "hotfix a { replaces nope, nix }\nhotfix b { restart never }\n");
        cli.write("empty.machine", "");

        String plain =
                styled("check", ".")
                        .replaceAll("\u001B\\[[0-9]+m", "")
                        .replaceAll("(?m)^[0-9 ]+ \\| .*\n", "");

        assertEquals(cli.run("check", ".").out(), plain);
    }

    @Test
    void aLongLineIsCutAroundThePlace() throws IOException {
        cli.write(
                "a.hotfix",
                "hotfix a { " + " ".repeat(1_000) + "replaces nope } // " + "x".repeat(900));

        String[] lines = words(styled("check", ".")).split("\n");

        assertEquals(3, lines.length);
        assertTrue(lines[1].contains("replaces nope"), lines[1]);
        assertTrue(lines[1].length() < 300, lines[1]);
        assertEquals(
                lines[1].indexOf("nope") - "<dim>1 | </>".length(),
                lines[2].indexOf("<red>^~~~") - "<dim>  | </>".length());
    }

    @Test
    void aSourceGivesNoOrdersToTheTerminal() throws IOException {
        cli.write("a.hotfix", "hotfix a { replaces nope } // \u001B[2J\n");

        assertFalse(styled("check", ".").contains("\u001B[2J"));
    }

    @Test
    void filesAndOtherFormatsArePlain() throws IOException {
        cli.write("a.hotfix", "hotfix a { replaces nope }\n");

        styled("check", ".", "--output", "report.txt");
        assertEquals(cli.run("check", ".").out(), cli.read("report.txt"));
        assertEquals(
                cli.run("check", ".", "--format", "json").out(),
                styled("check", ".", "--format", "json"));
    }

    @Test
    void theEnvironmentCanForbidIt() {
        assertTrue(Terminal.allowsStyle(Map.of("TERM", "xterm")));
        assertTrue(Terminal.allowsStyle(Map.of("NO_COLOR", "")));
        assertFalse(Terminal.allowsStyle(Map.of("NO_COLOR", "1")));
        assertFalse(Terminal.allowsStyle(Map.of("TERM", "dumb")));
    }
}
