package org.hotfixworkbench.products.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs as a shell would, in the folder of the project. */
final class Running {

    /** Far beyond what anything here takes. */
    private static final long PATIENCE_SECONDS = 120;

    /**
     * How a program ended.
     *
     * @param status its exit code
     * @param out standard output
     * @param err standard error
     */
    record Ended(int status, String out, String err) {}

    private Running() {}

    /** Runs a program to its end. */
    static Ended toTheEnd(Path home, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("products", ".out");
        Path err = Files.createTempFile("products", ".err");
        Process process =
                builder(home, command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException(command + " does not end");
        }
        Ended ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return ended;
    }

    /** A program whose user has the home folder given, and the Java of the build. */
    static ProcessBuilder builder(Path home, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(Places.ROOT.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    /** What a short program prints, line by line; nothing when it fails. */
    static List<String> lines(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text.lines().toList();
    }

    /** A command and its arguments. */
    static List<String> command(List<String> start, String... arguments) {
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of(arguments));
        return command;
    }
}
