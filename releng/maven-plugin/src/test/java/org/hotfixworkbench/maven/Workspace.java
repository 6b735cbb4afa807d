package org.hotfixworkbench.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A project of a user in a temporary folder, with the servicing data of the examples.
 *
 * @param folder the project
 */
record Workspace(Path folder) {

    /** The folder that holds bundles, examples and releng. */
    static final Path ROOT = Path.of(System.getProperty("project.root"));

    /** The unpacked command line of this build. */
    static final Path HOME = ROOT.resolve("releng/cli/target/hotfix");

    /** The samples for builds. */
    static final Path SAMPLES = ROOT.resolve("examples/integration");

    static final String KERBEROS = "hotfixes/kerberos-pac-remote-assistance.hotfix";

    /**
     * What a command has answered.
     *
     * @param code the exit status
     * @param text what it has printed, messages included
     */
    record Answer(int code, String text) {}

    /** Brings the examples into the project. */
    static Workspace create(Path folder) throws IOException {
        Path examples = ROOT.resolve("examples/servicing");
        try (Stream<Path> files = Files.walk(examples)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(examples.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new Workspace(folder);
    }

    /** Runs a command in the project, with the command line of this build as HOTFIX. */
    Answer run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(it -> it.startsWith("GIT_") || it.startsWith("MAVEN_"));
        environment.remove("HOTFIX_CACHE");
        environment.put("HOTFIX", HOME.resolve("bin/hotfix").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
        environment.put("GIT_CONFIG_SYSTEM", "/dev/null");
        Path out = Files.createTempFile("answer", ".txt");
        try {
            int code =
                    builder.directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(out.toFile())
                            .start()
                            .waitFor();
            return new Answer(code, Files.readString(out));
        } finally {
            Files.delete(out);
        }
    }

    /** Replaces words in a file of the project. */
    void change(String name, String words, String others) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(words + " is not in " + name);
        }
        Files.writeString(file, text.replace(words, others));
    }

    /** Swaps two digits in the name of a manifest, which is an error. */
    void spoil() throws IOException {
        change(KERBEROS, "e9504928283f4576", "e9504928283f4567");
    }

    /** The files below a folder of the project, sorted. */
    List<String> files(String name) throws IOException {
        Path parent = folder.resolve(name);
        if (!Files.exists(parent)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(parent)) {
            return files.filter(Files::isRegularFile)
                    .map(it -> parent.relativize(it).toString())
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}
