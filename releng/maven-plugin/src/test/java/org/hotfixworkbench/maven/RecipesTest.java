package org.hotfixworkbench.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hotfixworkbench.maven.Workspace.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script for a build and the hook for git do what they say. */
@DisabledOnOs(OS.WINDOWS)
class RecipesTest {

    private static final String SCRIPT = Workspace.SAMPLES.resolve("build.sh").toString();

    @TempDir Path folder;

    private Workspace project;

    @BeforeEach
    void examples() throws IOException {
        project = Workspace.create(folder);
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 5];
        System.arraycopy(
                new String[] {"git", "-c", "user.name=A", "-c", "user.email=a@example.com"},
                0,
                command,
                0,
                5);
        System.arraycopy(arguments, 0, command, 5, arguments.length);
        Answer answer = project.run(command);
        return answer.code() + "\n" + answer.text();
    }

    @ParameterizedTest
    @CsvSource({"xml, maven/pom.xml", "groovy, gradle/build.gradle"})
    void thePageShowsWhatIsInTheSample(String language, String sample) throws IOException {
        String page = Files.readString(Workspace.ROOT.resolve("docs/build-integration.md"));
        String shown = page.split("```" + language + "\n")[1].split("```")[0];

        assertTrue(
                withoutIndent(Files.readString(Workspace.SAMPLES.resolve(sample)))
                        .contains(withoutIndent(shown)));
    }

    private static String withoutIndent(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    /** A repository with the examples committed and the hook in place. */
    private void repository() throws IOException, InterruptedException {
        git("init", "-q", ".");
        git("add", ".");
        assertEquals("0\n", git("commit", "-q", "-m", "examples"));
        Path hooks = Files.createDirectories(folder.resolve(".git/hooks"));
        Files.copy(Workspace.SAMPLES.resolve("pre-commit"), hooks.resolve("pre-commit"));
    }

    @Test
    void theScriptWritesTheModel() throws IOException, InterruptedException {
        Answer answer = project.run(SCRIPT, ".", "out/model", "json,csv");

        assertEquals(0, answer.code(), answer.text());
        assertTrue(
                project.files("out/model").containsAll(List.of("entries.csv", "servicing.json")));
    }

    @Test
    void theScriptEndsWithTheFirstErrors() throws IOException, InterruptedException {
        project.spoil();

        Answer answer = project.run(SCRIPT, ".", "out/model");

        assertEquals(1, answer.code(), answer.text());
        assertTrue(answer.text().contains("[manifest-key-mismatch]"), answer.text());
        assertEquals(List.of(), project.files("out"));
    }

    @Test
    void theHookAcceptsWhatIsRight() throws IOException, InterruptedException {
        repository();
        project.change(Workspace.KERBEROS, "restart     required", "restart     none");
        Files.writeString(folder.resolve("other file.txt"), "of no concern");
        git("add", ".");

        String answer = git("commit", "-q", "-m", "restart");

        assertTrue(answer.startsWith("0\n"), answer);
        assertEquals("0\n", git("diff", "--cached", "--quiet"));
    }

    /** What is staged counts, not what lies in the working folder. */
    @Test
    void theHookRefusesErrorsThatAreStaged() throws IOException, InterruptedException {
        repository();
        project.spoil();
        git("add", ".");
        project.change(Workspace.KERBEROS, "e9504928283f4567", "e9504928283f4576");

        String answer = git("commit", "-q", "-m", "slip");

        assertTrue(answer.startsWith("1\n"), answer);
        assertTrue(answer.contains(Workspace.KERBEROS + ":"), answer);
        assertTrue(answer.contains("[manifest-key-mismatch]"), answer);
        assertEquals("1\n", git("diff", "--cached", "--quiet"));
    }

    @Test
    void theHookRefusesWhatIsNotFormatted() throws IOException, InterruptedException {
        repository();
        git("config", "hotfix.sources", "hotfixes");
        Path added = folder.resolve("hotfixes/with blank.hotfix");
        Files.writeString(added, "hotfix   another   {\n}\n");
        git("add", ".");

        String answer = git("commit", "-q", "-m", "layout");

        assertTrue(answer.startsWith("1\n"), answer);
        assertTrue(answer.contains("hotfixes/with blank.hotfix: is not formatted"), answer);
    }

    /** Without a change of servicing data the command line is not even started. */
    @Test
    void theHookLeavesOtherCommitsAlone() throws IOException, InterruptedException {
        repository();
        project.spoil();
        Files.writeString(folder.resolve("notes.txt"), "notes");
        git("add", "notes.txt");

        assertEquals("0\n", git("commit", "-q", "-m", "notes"));
    }

    /** A file that is removed may be missed by others. */
    @Test
    void theHookRefusesToRemoveWhatIsNeeded() throws IOException, InterruptedException {
        repository();
        git("rm", "-q", Workspace.KERBEROS);

        String answer = git("commit", "-q", "-m", "remove");

        assertTrue(answer.startsWith("1\n"), answer);
        assertTrue(answer.contains("[unresolved-reference]"), answer);
    }
}
