package org.hotfixworkbench.exporters.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of the folder "consumers", whose set-up is in the pom. */
final class Consumer {

    private static final Path FOLDER =
            Path.of(System.getProperty("project.root"))
                    .resolve("tests/org.hotfixworkbench.exporters.tests/consumers");

    private static final int MINUTES = 5;

    private Consumer() {}

    /** The lines that a script prints. */
    static List<String> run(String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command)
                        .directory(FOLDER.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException(script + " has failed:\n" + output);
        }
        return output.lines().toList();
    }
}
