package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A baseline accepts the findings of a day and no others. */
class BaselineTest {

    private static final String OLD = "hotfix old { replaces nope, nope }\n";
    private static final String SUMMARY = "0 errors, 0 warnings, 0 infos in 1 file\n";

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder);
        cli.write("src/a.hotfix", OLD);
    }

    private Cli.Answer write() {
        return cli.run("check", "src", "--write-baseline", "known.json");
    }

    private Cli.Answer check(String... paths) {
        String path = paths.length == 0 ? "src" : paths[0];
        return cli.run("check", path, "--baseline", "known.json");
    }

    @Test
    void whatIsWrittenIsAccepted() throws IOException {
        assertEquals(
                new Cli.Answer(0, "", "2 findings written to known.json\n" + SUMMARY), write());
        String first = cli.read("known.json");
        JsonObject file = JsonParser.parseString(first).getAsJsonObject();
        assertEquals(Set.of("schema", "findings"), file.keySet());
        JsonObject entry = file.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals(Set.of("fingerprint", "rule", "file", "message"), entry.keySet());
        assertEquals("src/a.hotfix", entry.get("file").getAsString());

        assertEquals(
                new Cli.Answer(0, "", "2 findings accepted by known.json\n" + SUMMARY), check());

        write();
        assertEquals(first, cli.read("known.json"));
    }

    @Test
    void aNewFindingFails() throws IOException {
        write();
        cli.write("src/a.hotfix", "// moved\n\n" + OLD + "hotfix b { replaces nix }\n");

        Cli.Answer answer = check();

        assertEquals(1, answer.code());
        assertEquals(
                "src/a.hotfix:4:21: error: 'nix' is no known hotfix [unresolved-reference]\n",
                answer.out());
        assertEquals(
                "2 findings accepted by known.json\n1 error, 0 warnings, 0 infos in 1 file\n",
                answer.err());
    }

    @Test
    void oneMoreOfAKindIsNew() throws IOException {
        write();
        cli.write("src/a.hotfix", OLD + OLD.replace("old", "older"));

        assertEquals(2, check().out().lines().count());
        assertEquals(1, check().code());
    }

    @Test
    void anEntryThatMatchesNothingIsReported() throws IOException {
        cli.write("src/b.hotfix", "hotfix b { replaces nix }\n");
        write();
        cli.write("src/a.hotfix", "hotfix old { replaces nothing }\n");
        String gone =
                "known.json: no longer found: src/%s.hotfix: '%s' is no known hotfix"
                        + " [unresolved-reference]\n";

        assertEquals(
                new Cli.Answer(
                        0,
                        "",
                        gone.formatted("a", "nope").repeat(2)
                                + "0 findings accepted by known.json\n"
                                + SUMMARY),
                check("src/a.hotfix"));

        Files.delete(folder.resolve("src/b.hotfix"));
        assertEquals(
                gone.formatted("a", "nope").repeat(2)
                        + gone.formatted("b", "nix")
                        + "0 findings accepted by known.json\n"
                        + SUMMARY,
                check("src/a.hotfix").err());
    }

    @Test
    void otherFormatsLeaveAcceptedFindingsOut() {
        write();

        Cli.Answer answer =
                cli.run("check", "src", "--baseline", "known.json", "--format", "github");

        assertEquals("", answer.out());
        assertEquals(0, answer.code());
    }

    @Test
    void withUnreadableInputNoneIsWritten() throws IOException {
        Cli.Answer answer = cli.run("check", "src", "none", "--write-baseline", "known.json");

        assertEquals(2, answer.code());
        assertFalse(Files.exists(folder.resolve("known.json")));
        assertEquals(List.of("src/a.hotfix"), Project.files(folder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                       | :1:2: expected a name in quotes, not the end of the file",
                "[]                                      | :1:1: a baseline has to be an object: { ... }",
                "{}                                      | :1:1: a baseline has 'findings', but this has none",
                "{\"findings\": {}}                      | :1:14: 'findings' has to be an array: [ ... ]",
                "{\"findings\": [{}]}                    | :1:15: this finding has no 'fingerprint'",
                "{\"findings\": [{\"fingerprint\": 1}]}  | :1:31: 'fingerprint' has to be a text",
                "{\"findings\": [], \"finding\": []}     | :1:18: 'finding' means nothing here; did you mean findings?",
                "{\"findings\": [], \"schema\": \"2\"}    | :1:28: 'schema' is always 1, not '2'",
            })
    void aBrokenBaselineIsRefused(String text, String message) throws IOException {
        cli.write("known.json", text);

        Cli.Answer answer = check();

        assertEquals(2, answer.code());
        assertEquals("", answer.out());
        assertEquals("known.json" + message, answer.err().lines().findFirst().orElseThrow());
    }

    @Test
    void aMissingBaselineIsRefused() {
        assertEquals(new Cli.Answer(2, "", "known.json: no such file or folder\n"), check());
    }
}
