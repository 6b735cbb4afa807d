package org.hotfixworkbench.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.maven.Workspace.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample project for Maven, built by the Maven that builds this, off line, with a local
 * repository that holds the plugin and the archive of the command line and nothing else.
 */
class HotfixMavenPluginTest {

    private static final String VERSION = System.getProperty("test.version");

    @TempDir private static Path repository;

    @TempDir private Path folder;

    private Workspace project;

    @BeforeAll
    static void fillRepository() throws IOException {
        Path releng = Workspace.ROOT.resolve("releng");
        String plugin = "hotfix-maven-plugin";
        store("hotfixworkbench", "pom", Workspace.ROOT.resolve("pom.xml"));
        store("org.hotfixworkbench.releng", "pom", releng.resolve("pom.xml"));
        store(plugin, "pom", releng.resolve("maven-plugin/pom.xml"));
        store(
                plugin,
                "jar",
                releng.resolve("maven-plugin/target/" + plugin + "-" + VERSION + ".jar"));
        store(
                "org.hotfixworkbench.cli.archive",
                "zip",
                releng.resolve("cli/target/hotfix-" + VERSION + ".zip"));
    }

    private static void store(String artifact, String type, Path file) throws IOException {
        Path target = repository.resolve("org/hotfixworkbench").resolve(artifact).resolve(VERSION);
        Files.createDirectories(target);
        Files.copy(file, target.resolve(artifact + "-" + VERSION + "." + type));
    }

    @BeforeEach
    void sampleProject() throws IOException {
        project = Workspace.create(folder);
        Files.copy(Workspace.SAMPLES.resolve("maven/pom.xml"), folder.resolve("pom.xml"));
    }

    private Answer maven(String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path bin = Path.of(System.getProperty("test.maven.home"), "bin");
        List<String> command = new ArrayList<>();
        command.add(bin.resolve(windows ? "mvn.cmd" : "mvn").toString());
        command.addAll(List.of("-B", "-o", "-ntp", "-Dstyle.color=never"));
        command.add("-Dmaven.repo.local=" + repository);
        command.addAll(List.of(arguments));
        return project.run(command.toArray(String[]::new));
    }

    private static String home() {
        return "-Dhotfix.home=" + Workspace.HOME;
    }

    @Test
    void aBuildWritesTheModelAndChecks() throws IOException, InterruptedException {
        Answer answer = maven("verify");

        assertEquals(0, answer.code(), answer.text());
        List<String> written = project.files("target/hotfix");
        assertTrue(written.containsAll(List.of("entries.csv", "servicing.json")), answer.text());
        assertTrue(!written.contains("servicing.xmi"), answer.text());
        List<String> unpacked = project.files("target/hotfix-cli");
        assertTrue(unpacked.contains("bin/hotfix"), unpacked::toString);
        assertTrue(unpacked.stream().noneMatch(it -> it.startsWith("classes")), unpacked::toString);
        assertTrue(
                Files.readString(
                                folder.resolve(
                                        "target/hotfix/csaf/kerberos-pac-remote-assistance.json"))
                        .contains("Example"));
        assertTrue(
                answer.text().contains("[WARNING] " + Workspace.KERBEROS + ":23:13: warning: "),
                answer.text());
    }

    @Test
    void errorsFailTheBuild() throws IOException, InterruptedException {
        project.spoil();

        Answer answer = maven("verify", home());

        assertEquals(1, answer.code(), answer.text());
        assertTrue(answer.text().contains("[ERROR] " + Workspace.KERBEROS + ":"), answer.text());
        assertTrue(answer.text().contains("hotfix build has found errors"), answer.text());
        assertEquals(List.of(), project.files("target"));
    }

    @Test
    void theCheckAloneFailsTooAndCanBeSkipped() throws IOException, InterruptedException {
        project.spoil();

        Answer failed =
                maven("org.hotfixworkbench:hotfix-maven-plugin:" + VERSION + ":check", home());
        assertEquals(1, failed.code(), failed.text());
        assertTrue(failed.text().contains("hotfix check has found errors"), failed.text());

        Answer skipped = maven("verify", "-Dhotfix.skip");
        assertEquals(0, skipped.code(), skipped.text());
    }

    @Test
    void whatTheCommandLineRefusesIsSaid() throws IOException, InterruptedException {
        Answer answer = maven("generate-resources", "-Dhotfix.profile=strict", home());

        assertEquals(1, answer.code(), answer.text());
        assertTrue(answer.text().contains("hotfix build failed with exit code 2: "), answer.text());
        assertTrue(answer.text().contains("strict"), answer.text());
    }
}
