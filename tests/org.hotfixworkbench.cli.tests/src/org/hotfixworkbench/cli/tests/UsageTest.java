package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.FormatOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, version, and what wrong usage gets. */
class UsageTest {

    private static final Cli CLI = new Cli(Path.of("").toAbsolutePath());

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        Cli.Answer answer = CLI.run("--help");

        assertEquals(0, answer.code());
        assertEquals("", answer.err());
        assertTrue(answer.out().startsWith("Usage: hotfix [-hV] COMMAND\n"), answer.out());
        for (String command : List.of("check", "build", "format", "rules")) {
            assertTrue(answer.out().contains("\n  " + command + " "), answer.out());
        }
        assertTrue(answer.out().contains("Exit code: 0 fine; 1 "), answer.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "build", "format", "rules"})
    void everyCommandHasHelp(String command) {
        Cli.Answer answer = CLI.run(command, "--help");

        assertEquals(0, answer.code());
        assertEquals("", answer.err());
        assertTrue(answer.out().startsWith("Usage: hotfix " + command + " "), answer.out());
    }

    @Test
    void theHelpOfBuildNamesTheFormats() {
        String help = CLI.run("build", "--help").out().replaceAll("\\s+", " ");
        StringBuilder list = new StringBuilder("Formats:");
        for (Format format : Exporters.ALL) {
            list.append(' ').append(format.id()).append(' ').append(format.description());
            for (FormatOption option : format.options()) {
                list.append(
                        " %s.%s %s".formatted(format.id(), option.name(), option.description()));
                list.append(option.values().isEmpty() ? "" : ": ");
                list.append(String.join(", ", option.values()));
                list.append(option.defaultValue().isEmpty() ? "" : "; default: ");
                list.append(option.defaultValue());
            }
        }

        assertTrue(help.contains("default: what hotfix.json says, or xmi,json,csv."), help);
        // a line may also end within a word, behind its point
        assertTrue(withoutBlanks(help).endsWith(withoutBlanks(list.toString())), help);
    }

    private static String withoutBlanks(String text) {
        return text.replace(" ", "");
    }

    @Test
    void versionIsOneLine() {
        Cli.Answer answer = CLI.run("--version");

        assertEquals(0, answer.code());
        assertEquals("", answer.err());
        assertTrue(answer.out().matches("hotfix \\S[^\n]*\n"), answer.out());
    }

    @Test
    void withoutACommandAHintIsGiven() {
        assertEquals(
                new Cli.Answer(2, "", "hotfix: a command is missing\ntry: hotfix --help\n"),
                CLI.run());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "chekc .                              | hotfix",
                "--bogus                              | hotfix",
                "check . --bogus                      | hotfix check",
                "check                                | hotfix check",
                "check . --profile strict             | hotfix check",
                "check . --format xml                 | hotfix check",
                "check . --output                     | hotfix check",
                "build .                              | hotfix build",
                "build --out x                        | hotfix build",
                "format                               | hotfix format",
                "format . --chek                      | hotfix format",
                "rules a b                            | hotfix rules",
                "build . --out x --profile            | hotfix build",
            })
    void wrongUsageIsOneLineAndAHint(String arguments, String command) {
        Cli.Answer answer = CLI.run(arguments.split(" "));

        assertEquals(2, answer.code());
        assertEquals("", answer.out());
        List<String> lines = answer.err().lines().toList();
        assertEquals(2, lines.size(), answer.err());
        assertTrue(lines.get(0).startsWith("hotfix: "), answer.err());
        assertEquals("try: " + command + " --help", lines.get(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "chekc .           | unknown command chekc; did you mean check?",
                "--hepl            | unknown option --hepl; did you mean --help?",
                "check . --fromat  | unknown option --fromat; did you mean --format?",
                "check . --zzz     | unknown option --zzz",
                "rules a b         | one argument too many: b",
            })
    void whatMayHaveBeenMeantIsSaid(String arguments, String message) {
        assertEquals("hotfix: " + message, firstLine(arguments));
    }

    @Test
    void choicesAreNamedAsTheyAreWritten() {
        assertEquals(
                "hotfix: Invalid value for option '--profile': there are draft, publish, import,"
                        + " but not strict",
                firstLine("check . --profile strict"));
        assertEquals(
                "hotfix: Invalid value for option '--format': there are text, json, sarif, junit,"
                        + " github, but not xml",
                firstLine("check . --format xml"));
    }

    private static String firstLine(String arguments) {
        return CLI.run(arguments.split(" ")).err().lines().findFirst().orElseThrow();
    }
}
