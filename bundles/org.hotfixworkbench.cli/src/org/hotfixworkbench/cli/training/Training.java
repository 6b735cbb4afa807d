package org.hotfixworkbench.cli.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
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

    /** Those of which each takes some classes of its own. */
    private static final List<List<String>> LESSONS =
            List.of(
                    List.of("check", SAMPLE),
                    List.of("format", "--check", SAMPLE),
                    List.of("build", SAMPLE, "--out", "out"),
                    List.of("find", SAMPLE, "--file", "credssp.dll"),
                    List.of("graph", SAMPLE),
                    List.of("query", SAMPLE, "--machine", "sample-machine"),
                    List.of("explain", SAMPLE, "--hotfix", "sample"),
                    List.of("test", SAMPLE),
                    List.of("rules"),
                    List.of("--version"));

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
        Path sample = folder.resolve(SAMPLE);
        try (InputStream text = resource()) {
            Files.copy(text, sample);
        }
        return switch (what) {
            case COMMANDS -> commands(folder);
            case SERVER -> EditorSession.run(folder, sample);
            default -> throw new IOException("neither commands nor a server: " + what);
        };
    }

    private static InputStream resource() {
        InputStream text = Training.class.getResourceAsStream(SAMPLE);
        return Objects.requireNonNull(text, SAMPLE);
    }

    private static ExitCode commands(Path folder) {
        PrintStream nobody =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (List<String> lesson : LESSONS) {
            Terminal terminal = new Terminal(folder, nobody, System.err);
            ExitCode code = HotfixMain.run(terminal, lesson.toArray(String[]::new));
            if (code != ExitCode.OK) {
                System.err.println("hotfix: " + String.join(" ", lesson) + ": " + code);
                return code;
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
