package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts find a Java that is new enough, and say in one line when there is none. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptsTest {

    private static final Path JAVA_SH = Project.ROOT.resolve("releng/scripts/java.sh");

    @TempDir Path folder;

    private record Answer(int code, String out, String err) {}

    private Answer run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().putAll(environment);
        int code =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Answer(code, Files.readString(out), Files.readString(err));
    }

    /** Runs find_java with the usual folders replaced by folders below the temporary one. */
    private Answer findJava(Map<String, String> environment)
            throws IOException, InterruptedException {
        String script = Files.readString(JAVA_SH);
        for (String usual : List.of("/usr/lib/jvm", "/usr/java", "/opt/", "/Library/Java")) {
            assertTrue(script.contains(" " + usual), usual);
            script = script.replace(" " + usual, " " + folder.resolve("usual") + usual);
        }
        Path copy = Files.writeString(folder.resolve("java.sh"), script);
        return run(environment, "/bin/sh", "-uc", ". " + copy + " && find_java");
    }

    private Path jdk(String where, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(where));
        Path javac = Files.createDirectories(home.resolve("bin")).resolve("javac");
        Files.writeString(javac, "#!/bin/sh\nexit 0\n", StandardCharsets.UTF_8);
        javac.toFile().setExecutable(true);
        Files.writeString(
                home.resolve("release"),
                "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
        return home;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hotfix", "mvnw", "releng/cli/dist/bin/hotfix", "releng/scripts/java.sh"})
    void scriptsAreValid(String script) throws IOException, InterruptedException {
        assertEquals(
                new Answer(0, "", ""),
                run(Map.of(), "/bin/sh", "-n", Project.ROOT.resolve(script).toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotfix", "mvnw"})
    void scriptsCanBeStarted(String script) {
        assertTrue(Files.isExecutable(Project.ROOT.resolve(script)));
    }

    @Test
    void javaHomeComesFirst() throws IOException, InterruptedException {
        Path home = jdk("stated jdk", "21.0.4");
        Path path = jdk("on-path", "25");

        assertEquals(
                new Answer(0, home + "\n", ""),
                findJava(
                        Map.of("JAVA_HOME", home.toString(), "PATH", path + "/bin:/usr/bin:/bin")));
    }

    @Test
    void anOldJavaHomeIsPassedOver() throws IOException, InterruptedException {
        Path home = jdk("stated", "17.0.12");
        Path path = jdk("on-path", "25.0.1");

        assertEquals(
                new Answer(0, path + "\n", ""),
                findJava(
                        Map.of("JAVA_HOME", home.toString(), "PATH", path + "/bin:/usr/bin:/bin")));
    }

    @Test
    void aLinkOnThePathLeadsToItsJdk() throws IOException, InterruptedException {
        Path home = jdk("real", "22.0.2").toRealPath();
        Path bin = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(bin.resolve("javac"), home.resolve("bin/javac"));
        Path tools = tools();

        assertEquals(new Answer(0, home + "\n", ""), findJava(Map.of("PATH", bin + ":" + tools)));
    }

    /** The few commands that scripts may use, so that no Java of this machine is in sight. */
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String name : List.of("sh", "readlink", "sed", "head", "dirname", "cut")) {
            Path tool = tools.resolve(name);
            Files.writeString(tool, "#!/bin/sh\nPATH=/usr/bin:/bin exec " + name + " \"$@\"\n");
            tool.toFile().setExecutable(true);
        }
        return tools;
    }

    @ParameterizedTest
    @CsvSource({
        "usual/usr/lib/jvm/temurin-25",
        "usual/usr/java/jdk-25",
        "usual/opt/java/openjdk",
        "usual/opt/jdk-25",
        "usual/Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
        "home/.sdkman/candidates/java/25-tem",
        "home/.jdks/temurin-25"
    })
    void theUsualFoldersAreSearched(String where) throws IOException, InterruptedException {
        Path home = jdk(where, "25.0.1");

        assertEquals(new Answer(0, home + "\n", ""), findJava(Map.of("PATH", tools().toString())));
    }

    @Test
    void aUserWithoutAHomeIsNoError() throws IOException, InterruptedException {
        Path home = jdk("usual/usr/lib/jvm/temurin-25", "25.0.1");
        findJava(Map.of("PATH", tools().toString()));
        Path script = folder.resolve("java.sh");

        assertEquals(
                new Answer(0, home + "\n", ""),
                run(
                        Map.of("PATH", tools().toString()),
                        "/bin/sh",
                        "-uc",
                        "unset HOME; . " + script + " && find_java"));
        Files.delete(home.resolve("release"));
        assertEquals(
                new Answer(1, "", ""),
                run(
                        Map.of("PATH", tools().toString()),
                        "/bin/sh",
                        "-uc",
                        "unset HOME; . " + script + " && find_java"));
    }

    @Test
    void version25IsPreferred() throws IOException, InterruptedException {
        jdk("usual/usr/lib/jvm/a-21", "21.0.4");
        Path preferred = jdk("usual/usr/lib/jvm/b-25", "25.0.1");
        jdk("usual/usr/lib/jvm/c-26", "26-ea");

        assertEquals(
                new Answer(0, preferred + "\n", ""), findJava(Map.of("PATH", tools().toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.12", "1.8.0_412", "20", "20.0.2", "", "unknown"})
    void anythingOlderIsRefused(String version) throws IOException, InterruptedException {
        jdk("usual/usr/lib/jvm/old", version);

        Answer answer = findJava(Map.of("PATH", tools().toString()));

        assertEquals("", answer.out());
        assertEquals("", answer.err());
        assertTrue(answer.code() != 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "21.0.4", "23-ea", "24+36", "25.0.1", "30"})
    void anythingNewerWillDo(String version) throws IOException, InterruptedException {
        Path home = jdk("usual/usr/lib/jvm/new", version);

        assertEquals(new Answer(0, home + "\n", ""), findJava(Map.of("PATH", tools().toString())));
    }

    @Test
    void aFolderWithoutCompilerIsNoJdk() throws IOException, InterruptedException {
        Path home = jdk("usual/usr/lib/jvm/jre", "25");
        Files.delete(home.resolve("bin/javac"));

        assertTrue(findJava(Map.of("PATH", tools().toString())).code() != 0);
    }

    @ParameterizedTest
    @CsvSource({"mvnw, mvnw", "releng/cli/dist/bin/hotfix, hotfix"})
    void aMissingJdkIsOneLine(String script, String name) throws IOException, InterruptedException {
        // a copy of the script with a search that knows no folder of this machine
        Path copy = folder.resolve("clone").resolve(script);
        Path search = folder.resolve("clone/releng/scripts/java.sh");
        Files.createDirectories(copy.getParent());
        Files.createDirectories(search.getParent());
        Files.copy(Project.ROOT.resolve(script), copy);
        String text = Files.readString(JAVA_SH);
        for (String usual : List.of("/usr/lib/jvm", "/usr/java", "/opt/", "/Library/Java")) {
            text = text.replace(" " + usual, " " + folder.resolve("usual") + usual);
        }
        Files.writeString(search, text);
        Files.writeString(copy.resolveSibling("java.sh"), text);

        Answer answer =
                run(Map.of("PATH", tools().toString()), "/bin/sh", copy.toString(), "--version");

        assertEquals(2, answer.code());
        assertEquals("", answer.out());
        assertTrue(answer.err().matches(name + ": no (JDK|Java) 21 or later found: [^\n]+\n"));
    }

    /** What hotfix.cmd asks: is a source newer than what was built? */
    @Test
    void aNewerSourceIsFound() throws IOException, InterruptedException {
        Path built = Files.writeString(folder.resolve("built"), "");
        Path source = Files.createDirectories(folder.resolve("bundles/a/src")).resolve("A.java");
        Path generated = Files.createDirectories(folder.resolve("bundles/a/target"));
        Files.writeString(source, "");
        Files.writeString(generated.resolve("A.class"), "");
        Files.setLastModifiedTime(built, FileTime.fromMillis(2_000));
        Files.setLastModifiedTime(source, FileTime.fromMillis(2_000));

        assertEquals(new Answer(0, "", ""), newer(built));
        Files.setLastModifiedTime(source, FileTime.fromMillis(3_000));
        assertEquals(new Answer(1, "", ""), newer(built));
    }

    private Answer newer(Path built) throws IOException, InterruptedException {
        return run(
                Map.of(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Project.ROOT.resolve("releng/scripts/Newer.java").toString(),
                built.toString(),
                folder.resolve("missing").toString(),
                folder.resolve("bundles").toString());
    }
}
