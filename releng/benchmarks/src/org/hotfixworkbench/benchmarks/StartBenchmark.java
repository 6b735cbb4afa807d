package org.hotfixworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what a user waits for one file: the start script of the command line, beside a JVM that
 * does nothing.
 */
public final class StartBenchmark {

    private static final int RUNS = 5;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private StartBenchmark() {}

    /**
     * Prints figures.
     *
     * <p>Arguments: the folder of the packaged command line, a file that it checks, a folder for
     * output.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String script = Path.of(arguments[0], "bin", "hotfix").toString();
        Path work = Path.of(arguments[2]);
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("start.java-version", List.of(Jvm.executable(), "-version"));
        commands.put(
                "start.hello",
                List.of(
                        Jvm.executable(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hello.class.getName()));
        commands.put("start.version", List.of(script, "--version"));
        commands.put("start.check", List.of(script, "check", arguments[1]));
        // The first command leaves an archive of classes behind; the second round is warm.
        for (int warmUp = 0; warmUp < 2; warmUp++) {
            for (List<String> command : commands.values()) {
                seconds(command, work);
            }
        }
        Map<String, List<Double>> all = new LinkedHashMap<>();
        for (int run = 0; run < RUNS; run++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                all.computeIfAbsent(command.getKey(), it -> new ArrayList<>())
                        .add(seconds(command.getValue(), work));
            }
        }
        all.forEach((measure, list) -> System.out.println(Figure.of(measure, 0, "s", list).line()));
    }

    private static double seconds(List<String> command, Path work)
            throws IOException, InterruptedException {
        return Jvm.run(command, work, LIMIT)
                .orElseThrow(() -> new IllegalStateException("too long: " + command))
                .seconds();
    }
}
