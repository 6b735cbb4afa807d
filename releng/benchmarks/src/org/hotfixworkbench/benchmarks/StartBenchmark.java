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
     * Prints a table in Markdown.
     *
     * <p>Arguments: the folder of the packaged command line, a file that it checks, a folder for
     * output.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String script = Path.of(arguments[0], "bin", "hotfix").toString();
        Path work = Path.of(arguments[2]);
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("`java -version`", List.of(Jvm.executable(), "-version"));
        commands.put(
                "hello world",
                List.of(
                        Jvm.executable(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hello.class.getName()));
        commands.put("`hotfix --version`", List.of(script, "--version"));
        commands.put("`hotfix check` of one file", List.of(script, "check", arguments[1]));
        // The first command leaves an archive of classes behind; the second round is warm.
        for (int warmUp = 0; warmUp < 2; warmUp++) {
            for (List<String> command : commands.values()) {
                seconds(command, work);
            }
        }
        print(measure(commands, work));
    }

    private static Map<String, Double> measure(Map<String, List<String>> commands, Path work)
            throws IOException, InterruptedException {
        Map<String, List<Double>> all = new LinkedHashMap<>();
        for (int run = 0; run < RUNS; run++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                all.computeIfAbsent(command.getKey(), it -> new ArrayList<>())
                        .add(seconds(command.getValue(), work));
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        all.forEach(
                (name, list) -> medians.put(name, list.stream().sorted().toList().get(RUNS / 2)));
        return medians;
    }

    private static double seconds(List<String> command, Path work)
            throws IOException, InterruptedException {
        return Jvm.run(command, work, LIMIT)
                .orElseThrow(() -> new IllegalStateException("too long: " + command))
                .seconds();
    }

    private static void print(Map<String, Double> medians) {
        double hello = medians.getOrDefault("hello world", 1.0);
        StringBuilder text = new StringBuilder();
        text.append("## Start, median of ").append(RUNS).append("\n\n");
        text.append("| command | s | hello world = 1 |\n| --- | ---: | ---: |\n");
        medians.forEach(
                (name, seconds) ->
                        text.append("| ")
                                .append(name)
                                .append(" | ")
                                .append(BuildReport.number(seconds, 3))
                                .append(" | ")
                                .append(BuildReport.number(seconds / hello, 1))
                                .append(" |\n"));
        System.out.print(text);
    }
}
