package org.hotfixworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Starts processes, and JVMs with the options of the start script of the command line. */
public final class Jvm {

    private static final int FIRST_WITH_UNSAFE_OPTION = 23;
    private static final double NANOS = 1e9;

    /**
     * A process that has ended well.
     *
     * @param seconds from its start to its end
     * @param output what it printed
     */
    public record Run(double seconds, String output) {}

    private Jvm() {}

    /** The command that starts a class of this class path in a JVM. */
    public static List<String> command(
            Jit jit, String heap, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(executable());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx" + heap, "-Xss4m"));
        command.addAll(jit.options());
        command.add("-Dguice_bytecode_gen_option=DISABLED");
        if (Runtime.version().feature() >= FIRST_WITH_UNSAFE_OPTION) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(moreOptions());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Options that who starts the benchmarks wants besides: those of a profile. */
    public static List<String> moreOptions() {
        String more = System.getenv("BENCHMARK_JAVA_OPTS");
        return more == null || more.isBlank() ? List.of() : List.of(more.trim().split("\\s+"));
    }

    /** Whether only what is ours is wanted, once, for a profile, and not what stands beside it. */
    public static boolean alone() {
        return Boolean.getBoolean("benchmarks.alone");
    }

    /** The program {@code java} that runs this. */
    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Runs a process.
     *
     * @param command the program and its arguments
     * @param work an existing folder for its output
     * @param limit how long it may take
     * @return empty when it took longer
     * @throws IllegalStateException when it failed
     */
    public static Optional<Run> run(List<String> command, Path work, Duration limit)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(work, "run", ".txt");
        try {
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            double seconds = (System.nanoTime() - start) / NANOS;
            if (!ended) {
                process.destroyForcibly().waitFor();
                return Optional.empty();
            }
            String printed = Files.readString(output);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + "\n" + printed);
            }
            return Optional.of(new Run(seconds, printed));
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
