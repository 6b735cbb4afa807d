package org.hotfixworkbench.cli.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hotfixworkbench.cli.ExitCode;
import org.hotfixworkbench.cli.HotfixMain;
import org.hotfixworkbench.cli.Terminal;

/**
 * Does once, on a sample, what users do: Java watches it and writes down the classes that it needs.
 * The start script asks for it, once for the commands and once for the language server. All classes
 * in a cache are made ready at each start, so one cache for both would slow the commands down.
 */
public final class Training {

    /** Names the property of the system that asks for training, with one of the words below. */
    public static final String PROPERTY = "hotfix.training";

    private static final String SERVER = "server";
    private static final String COMMANDS = "commands";

    private static final String SAMPLE = "sample.hotfix";
    private static final String SLIPS = "slips.hotfix";

    /** Those of which each takes some classes of its own, with the answer. */
    private static final Map<List<String>, ExitCode> LESSONS = new LinkedHashMap<>();

    static {
        LESSONS.put(List.of("check", SAMPLE), ExitCode.OK);
        LESSONS.put(List.of("check", SLIPS), ExitCode.FINDINGS);
        LESSONS.put(List.of("format", "--check", SAMPLE), ExitCode.OK);
        LESSONS.put(List.of("build", SAMPLE, "--out", "out"), ExitCode.OK);
        LESSONS.put(List.of("find", SAMPLE, "--file", "credssp.dll"), ExitCode.OK);
        LESSONS.put(List.of("graph", SAMPLE), ExitCode.OK);
        LESSONS.put(List.of("query", SAMPLE, "--machine", "sample-machine"), ExitCode.OK);
        LESSONS.put(List.of("explain", SAMPLE, "--hotfix", "sample"), ExitCode.OK);
        LESSONS.put(List.of("test", SAMPLE), ExitCode.OK);
        LESSONS.put(List.of("rules"), ExitCode.OK);
        LESSONS.put(List.of("--version"), ExitCode.OK);
        LESSONS.put(List.of("no-such-command"), ExitCode.FAILURE);
    }

    private Training() {}

    /**
     * Trains.
     *
     * @param what {@code commands} or {@code server}
     * @return fine, unless something did not do its work
     */
    public static ExitCode run(String what) {
        try {
            Path folder = Files.createTempDirectory("hotfix-training");
            try {
                return in(folder, what);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            System.err.println("hotfix: no training: " + e);
            return ExitCode.FAILURE;
        }
    }

    private static ExitCode in(Path folder, String what) throws IOException {
        for (String name : List.of(SAMPLE, SLIPS)) {
            try (InputStream text = Training.class.getResourceAsStream(name)) {
                Files.copy(Objects.requireNonNull(text, name), folder.resolve(name));
            }
        }
        return switch (what) {
            case COMMANDS -> commands(folder);
            case SERVER -> EditorSession.run(folder, folder.resolve(SAMPLE));
            default -> throw new IOException("neither commands nor a server: " + what);
        };
    }

    private static ExitCode commands(Path folder) throws IOException {
        for (Map.Entry<List<String>, ExitCode> lesson : LESSONS.entrySet()) {
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            PrintStream stream = new PrintStream(printed, false, StandardCharsets.UTF_8);
            Terminal terminal = new Terminal(folder, stream, stream);
            ExitCode code = HotfixMain.run(terminal, lesson.getKey().toArray(String[]::new));
            if (code != lesson.getValue()) {
                throw new IOException(lesson.getKey() + ": " + code + "\n" + printed);
            }
        }
        return ExitCode.OK;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
