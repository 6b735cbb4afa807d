package org.hotfixworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hotfixworkbench.benchmarks.corpus.Corpus;
import org.hotfixworkbench.benchmarks.corpus.CorpusGenerator;

/**
 * Measures checking and exporting generated corpora, cold: every figure is that of a new JVM, its
 * start included. Beside it, from the same run, stand the lexer alone and Xtext's own builder.
 */
public final class BuildBenchmark {

    private static final int LARGE = 5_000;
    private static final int RUNS_OF_LARGE = 1;
    private static final int RUNS_OF_SMALL = 3;

    private final Path work;
    private final Duration limit;
    private final Map<Integer, Map<Task, Measurement>> taken = new TreeMap<>();

    private BuildBenchmark(Path work, Duration limit) {
        this.work = work;
        this.limit = limit;
    }

    /**
     * Prints tables in Markdown.
     *
     * <p>Arguments: a folder for sources and exports, how many minutes one task may take, the
     * numbers of hotfixes.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Duration limit = Duration.ofMinutes(Long.parseLong(arguments[1]));
        BuildBenchmark benchmark = new BuildBenchmark(Path.of(arguments[0]), limit);
        for (int i = 2; i < arguments.length; i++) {
            benchmark.measure(Integer.parseInt(arguments[i]));
        }
        System.out.print(new BuildReport(benchmark.taken).text());
    }

    private void measure(int descriptors) throws IOException, InterruptedException {
        Path folder = work.resolve("corpus-" + descriptors);
        delete(folder);
        Corpus corpus = CorpusGenerator.generate(folder, descriptors, CorpusGenerator.SEED);
        int runs = descriptors >= LARGE ? RUNS_OF_LARGE : RUNS_OF_SMALL;
        Map<Task, List<Measurement>> all = new EnumMap<>(Task.class);
        // In turns, so that a busy minute of the machine does not fall on one task only.
        for (int run = 0; run < runs; run++) {
            for (Task task : Task.values()) {
                System.err.println(descriptors + " hotfixes: " + task.label());
                Optional<Measurement> measured = Measurement.take(task, corpus, work, limit);
                measured.ifPresent(
                        it -> all.computeIfAbsent(task, key -> new ArrayList<>()).add(it));
            }
        }
        Map<Task, Measurement> medians = new EnumMap<>(Task.class);
        all.forEach((task, list) -> medians.put(task, median(list)));
        taken.put(descriptors, medians);
        delete(folder);
    }

    private static Measurement median(List<Measurement> measurements) {
        return measurements.stream()
                .sorted(Comparator.comparingDouble(Measurement::seconds))
                .toList()
                .get(measurements.size() / 2);
    }

    /** Deletes a folder with everything in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
