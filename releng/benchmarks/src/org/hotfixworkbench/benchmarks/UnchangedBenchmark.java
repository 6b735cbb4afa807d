package org.hotfixworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotfixworkbench.benchmarks.corpus.CorpusGenerator;

/**
 * Measures what a user waits for a build of what was built before, beside the build itself, both
 * through the start script of the command line.
 */
public final class UnchangedBenchmark {

    private static final int RUNS = 5;
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final String UP_TO_DATE = "up to date";

    private enum Kind {
        NEW,
        UNCHANGED,
        EDITED
    }

    private final String script;
    private final Path work;

    private UnchangedBenchmark(String script, Path work) {
        this.script = script;
        this.work = work;
    }

    /**
     * Prints a table in Markdown.
     *
     * <p>Arguments: the start script, a folder for sources and models, the numbers of hotfixes.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        UnchangedBenchmark benchmark =
                new UnchangedBenchmark(arguments[0], Path.of(arguments[1]).toAbsolutePath());
        StringBuilder text = new StringBuilder();
        text.append("## Build and build again, xmi, json, csv, median of ").append(RUNS);
        text.append("\n\n| hotfixes | new, s | unchanged, s | one edited, s | new : unchanged |\n");
        text.append("| ---: | ---: | ---: | ---: | ---: |\n");
        for (int i = 2; i < arguments.length; i++) {
            int size = Integer.parseInt(arguments[i]);
            Map<Kind, Double> medians = benchmark.measure(size);
            double fresh = medians.getOrDefault(Kind.NEW, 0.0);
            double unchanged = medians.getOrDefault(Kind.UNCHANGED, 1.0);
            text.append("| ").append(size);
            for (double seconds : medians.values()) {
                text.append(" | ").append(BuildReport.number(seconds, 2));
            }
            text.append(" | ").append(BuildReport.number(fresh / unchanged, 1)).append(" |\n");
        }
        System.out.println(text);
    }

    private Map<Kind, Double> measure(int descriptors) throws IOException, InterruptedException {
        Path sources = work.resolve("again-" + descriptors);
        Path model = work.resolve("again-model");
        BuildBenchmark.delete(sources);
        CorpusGenerator.generate(sources, descriptors, CorpusGenerator.SEED);
        Path source = firstOf(sources);
        Map<Kind, List<Double>> all = new EnumMap<>(Kind.class);
        for (int run = 0; run < RUNS; run++) {
            BuildBenchmark.delete(model);
            for (Kind kind : Kind.values()) {
                if (kind == Kind.EDITED) {
                    Files.writeString(source, Files.readString(source) + "// " + run + "\n");
                }
                double seconds = seconds(kind, sources, model);
                all.computeIfAbsent(kind, it -> new ArrayList<>()).add(seconds);
            }
        }
        BuildBenchmark.delete(sources);
        BuildBenchmark.delete(model);
        Map<Kind, Double> medians = new EnumMap<>(Kind.class);
        all.forEach(
                (kind, list) -> medians.put(kind, list.stream().sorted().toList().get(RUNS / 2)));
        return medians;
    }

    private static Path firstOf(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(it -> it.toString().endsWith(".hotfix"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private double seconds(Kind kind, Path sources, Path model)
            throws IOException, InterruptedException {
        List<String> command =
                List.of(script, "build", sources.toString(), "--out", model.toString());
        Jvm.Run run =
                Jvm.run(command, work, LIMIT)
                        .orElseThrow(() -> new IllegalStateException("too long: " + command));
        if (run.output().contains(UP_TO_DATE) != (kind == Kind.UNCHANGED)) {
            throw new IllegalStateException(kind + ": " + run.output());
        }
        return run.seconds();
    }
}
