package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.exporters.Exporters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code hotfix.json} decides, where it is looked for, and what is no use in it. */
class ProjectFileTest {

    private static final String OFF = "{\"severities\": {\"empty-file\": \"off\"}}";
    private static final String DRAFT = "{\"profile\": \"draft\"}";

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder);
        cli.write("src/sub/empty.machine", "");
    }

    /** The severity of the one finding; empty when there is none. */
    private static String severity(Cli.Answer answer) {
        return answer.out().isEmpty() ? "" : answer.out().split(": ")[1];
    }

    @Test
    void theProfileIsThatOfTheProjectUnlessTheCommandLineSaysMore() throws IOException {
        assertEquals("warning", severity(cli.run("check", "src")));
        cli.write("hotfix.json", DRAFT);

        assertEquals("info", severity(cli.run("check", "src")));
        assertEquals("warning", severity(cli.run("check", "src", "--profile", "publish")));
    }

    @Test
    void severitiesHoldInEveryProfile() throws IOException {
        cli.write("hotfix.json", "{\"severities\": {\"empty-file\": \"error\"}}");

        for (String profile : new String[] {"draft", "publish", "import"}) {
            Cli.Answer answer = cli.run("check", "src", "--profile", profile);
            assertEquals("error", severity(answer));
            assertEquals(1, answer.code());
        }
        cli.write("hotfix.json", OFF);
        assertEquals("", cli.run("check", "src").out());
    }

    @Test
    void rulesOfTheDomainCanBeSetToo() throws IOException {
        cli.write("src/a.hotfix", "hotfix a { allow duplicate-row \"none\" }");
        String rule = "{\"severities\": {\"unused-suppression\": \"%s\", \"empty-file\": \"off\"}}";

        cli.write("hotfix.json", rule.formatted("error"));
        assertEquals("error", severity(cli.run("check", "src")));
        cli.write("hotfix.json", rule.formatted("off"));
        assertEquals("", severity(cli.run("check", "src")));
    }

    /** Rules across files, too, have a severity for each profile, and the project's own. */
    @Test
    void rulesAcrossFilesCanBeSetToo() throws IOException {
        String payload =
                "payload NT6_1 { package x86 { file A.dll 6.1.7601.%s 1,024 2011-03-08 10:00 x86 } }";
        Files.delete(folder.resolve("src/sub/empty.machine"));
        cli.write("src/a.hotfix", "hotfix a { " + payload.formatted("21732") + " }");
        cli.write("src/b.hotfix", "hotfix b { replaces a " + payload.formatted("21682") + " }");
        cli.write(
                "hotfix.json",
                "{\"severities\": {\"no-title\": \"off\", \"missing-mum\": \"off\", \"no-condition\": \"off\"}}");

        assertEquals("error", severity(cli.run("check", "src")));
        Cli.Answer imported = cli.run("check", "src", "--profile", "import");
        assertEquals("warning", severity(imported));
        assertTrue(imported.out().contains("[replaced-has-higher-version]"), imported.out());
        cli.write(
                "hotfix.json",
                "{\"severities\": {\"no-title\": \"off\", \"missing-mum\": \"off\", \"no-condition\": \"off\","
                        + " \"replaced-has-higher-version\": \"off\"}}");
        assertEquals("", cli.run("check", "src").out());
    }

    @Test
    void aSuppressionOfARuleThatIsOffIsNotUseless() throws IOException {
        cli.write("src/sub/empty.machine", "machine m { }");
        cli.write("src/a.hotfix", "hotfix a { allow repeated-clause \"x\" }");
        assertTrue(cli.run("check", "src").out().contains("[unused-suppression]"));

        cli.write("hotfix.json", "{\"severities\": {\"repeated-clause\": \"off\"}}");
        assertEquals("", cli.run("check", "src").out());
    }

    @Test
    void duplicatesCanBeTurnedOff() throws IOException {
        cli.write("src/sub/empty.machine", "machine m { }");
        cli.write("src/a.hotfix", "hotfix a { article KB981506 }\nhotfix b { article KB981506 }");
        assertEquals("warning", severity(cli.run("check", "src")));

        cli.write("hotfix.json", "{\"severities\": {\"duplicate-article\": \"off\"}}");
        assertEquals("", cli.run("check", "src").out());
    }

    @Test
    void buildUsesItToo() throws IOException {
        cli.write("hotfix.json", "{\"severities\": {\"empty-file\": \"error\"}}");

        assertEquals(1, cli.run("build", "src", "--out", "out").code());
        cli.write("other.json", OFF);
        assertEquals(0, cli.run("build", "src", "--out", "out", "--project", "other.json").code());
    }

    @Test
    void theNearestFileAboveTheFirstPathCounts() throws IOException {
        cli.write("hotfix.json", DRAFT);
        cli.write("src/hotfix.json", OFF);

        assertEquals("", severity(cli.run("check", "src/sub")));
        assertEquals("", severity(cli.run("check", "src/sub/empty.machine")));
        cli.write("src/sub/hotfix.json", "{}");
        assertEquals("warning", severity(cli.run("check", "src/sub")));
    }

    @Test
    void theRootOfAVersionControlledTreeIsTheLastFolder() throws IOException {
        cli.write("hotfix.json", OFF);
        Cli sub = new Cli(folder.resolve("src/sub"));

        assertEquals("warning", severity(sub.run("check", ".")));
        Files.createDirectories(folder.resolve(".git"));
        assertEquals("", severity(sub.run("check", ".")));
        Files.createDirectories(folder.resolve("src/.git"));
        assertEquals("warning", severity(sub.run("check", ".")));
    }

    @Test
    void theWorkingFolderIsTheLastResort() throws IOException {
        cli.write("here/hotfix.json", OFF);

        assertEquals("", severity(new Cli(folder.resolve("here")).run("check", "../src")));
    }

    @Test
    void anotherFileCanBeNamed() throws IOException {
        cli.write("hotfix.json", DRAFT);
        cli.write("conf/strict.json", "{\"severities\": {\"empty-file\": \"error\"}}");

        assertEquals("error", severity(cli.run("check", "src", "--project", "conf/strict.json")));
        assertEquals(
                new Cli.Answer(2, "", "conf/no.json: no such file or folder\n"),
                cli.run("check", "src", "--project", "conf/no.json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"profil\": \"draft\"}                         | :1:2: 'profil' means nothing here; did you mean profile?",
                "{\"profile\": \"strict\"}                       | :1:13: 'profile' is one of draft, publish or import, not 'strict'",
                "{\"profile\": \"drafd\"}                        | :1:13: 'profile' is one of draft, publish or import, not 'drafd'; did you mean draft?",
                "{\"profile\": 1}                                | :1:13: 'profile' is one of draft, publish or import, not 1",
                "{\"severities\": {\"empty-fiel\": \"off\"}}     | :1:17: there is no rule empty-fiel; did you mean empty-file?",
                "{\"severities\": {\"empty-file\": \"of\"}}      | :1:31: 'empty-file' is one of error, warning, info or off, not 'of'; did you mean off?",
                "{\"severities\": {\"syntax\": \"warning\"}}     | :1:27: syntax is always an error: nothing is built from such text",
                "{\"severities\": {\"unresolved-reference\": \"off\"}} | :1:41: unresolved-reference is always an error: nothing is built from such text",
                "{\"severities\": []}                            | :1:16: 'severities' has to be an object: { ... }",
                "{\"profile\": \"draft\", \"profile\": \"draft\"} | :1:22: 'profile' has been stated before",
                "{\"profile\": \"draft\",}                       | :1:21: expected a name in quotes, not '}'",
                "{\"profile\" \"draft\"}                         | :1:12: expected ':', not '\"'",
                "{\"profile\": draft}                            | :1:13: expected a value, not 'd'",
                "{\"profile\": \"draft                           | :1:13: this text does not end on its line",
                "{\"a\\x\": 1}                                   | :1:5: JSON has no such escape",
                "{\"build\": {\"too\": []}}                    | :1:12: 'too' means nothing here; did you mean to?",
                "{\"build\": {\"to\": []}}                     | :1:18: 'to' has to be a list of some of FORMATS",
                "{\"build\": {\"to\": [\"jso\"]}}           | :1:19: each of 'to' is one of FORMATS, not 'jso'; did you mean json?",
                "{\"build\": {\"out\": 1}}                     | :1:19: 'out' is a text, not 1",
                "{\"build\": {\"out\": \"/m\"}}             | :1:19: the folder in 'out' has to be relative to the project",
                "{\"build\": {\"onSave\": \"yes\"}}         | :1:22: 'onSave' is true or false, not 'yes'",
                "{\"build\": {\"profile\": \"x\"}}          | :1:23: 'profile' is one of draft, publish or import, not 'x'",
                "{\"format\": {\"onSave\": 0}}                | :1:23: 'onSave' is true or false, not 0",
                "{\"format\": {\"onsave\": true}}             | :1:13: 'onsave' means nothing here; did you mean onSave?",
                "{} {}                                           | :1:4: expected the end of the file, not '{'",
                "`                                              `| :1:1: expected a value, not the end of the file",
            })
    void whatMeansNothingIsRefused(String text, String message) throws IOException {
        cli.write("hotfix.json", text.strip());

        Cli.Answer answer = cli.run("check", "src");

        String expected = message.replace("FORMATS", Words.or(Exporters.ids()));
        assertEquals(new Cli.Answer(2, "", "hotfix.json" + expected + "\n"), answer);
    }

    @Test
    void allSlipsAreToldAtOnceWithTheirLines() throws IOException {
        cli.write(
                "hotfix.json",
                """
                {
                  "profile": "pubish",
                  "severities": {
                    "duplicate-rwo": "off"
                  }
                }
                """);

        assertEquals(
                """
                ../hotfix.json:2:14: 'profile' is one of draft, publish or import, not 'pubish'; \
                did you mean publish?
                ../hotfix.json:4:5: there is no rule duplicate-rwo; did you mean duplicate-row?
                """,
                new Cli(folder.resolve("src")).run("check", "..").err());
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        cli.write("hotfix.json", "[".repeat(100_000));

        assertEquals(
                new Cli.Answer(2, "", "hotfix.json:1:65: nested too deeply\n"),
                cli.run("check", "src"));
    }
}
