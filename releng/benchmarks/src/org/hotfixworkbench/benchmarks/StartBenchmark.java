package org.hotfixworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what a user waits for one file, and an editor for the server: the start script of the
 * command line, beside a JVM that does nothing and beside the same without its cache of classes.
 */
public final class StartBenchmark {

    private static final int RUNS = 15;
    private static final int WARM_UP = 2;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** One start, in seconds. */
    private interface Start {
        double take() throws IOException, InterruptedException;
    }

    private StartBenchmark() {}

    /**
     * Prints figures.
     *
     * <p>Arguments: the folder of the packaged command line, a file that it checks, a folder for
     * output.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String script = Path.of(arguments[0], "bin", "hotfix").toString();
        String file = arguments[1];
        Path work = Path.of(arguments[2]);
        String java = Jvm.executable();
        String classes = System.getProperty("java.class.path");
        Map<String, Start> starts = new LinkedHashMap<>();
        starts.put("start.java-version", command(work, java, "-version"));
        starts.put("start.hello", command(work, java, "-cp", classes, Hello.class.getName()));
        starts.put("start.version", command(work, script, "--version"));
        starts.put("start.check", command(work, script, "check", file));
        starts.put(
                "start.check.no-cache",
                command(work, "env", "HOTFIX_CACHE=off", script, "check", file));
        starts.put("start.lsp", () -> ServerStart.seconds(script, Path.of(file).getParent(), work));
        Map<String, List<Double>> all = new LinkedHashMap<>();
        for (int run = -WARM_UP; run < RUNS; run++) {
            for (Map.Entry<String, Start> start : starts.entrySet()) {
                double seconds = start.getValue().take();
                if (run >= 0) {
                    all.computeIfAbsent(start.getKey(), it -> new ArrayList<>()).add(seconds);
                }
            }
        }
        all.forEach((name, seconds) -> System.out.println(Figure.of(name, 0, "s", seconds).line()));
    }

    private static Start command(Path work, String... command) {
        return () ->
                Jvm.run(List.of(command), work, LIMIT)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "too long: " + String.join(" ", command)))
                        .seconds();
    }
}
