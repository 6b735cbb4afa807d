package org.hotfixworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hotfixworkbench.benchmarks.corpus.Corpus;
import org.hotfixworkbench.benchmarks.corpus.CorpusGenerator;

/**
 * Measures checking and exporting generated corpora, cold: every figure is that of a new JVM, its
 * start included. Beside it, from the same run, stand the lexer alone and Xtext's own builder.
 */
public final class BuildBenchmark {

    /** From here on the stock builder takes longer than all others together, and runs once. */
    private static final int LARGE = 5_000;

    private static final double MILLION = 1e6;

    private final Path work;
    private final Duration limit;
    private final int runs;

    private BuildBenchmark(Path work, Duration limit, int runs) {
        this.work = work;
        this.limit = limit;
        this.runs = runs;
    }

    /**
     * Prints figures.
     *
     * <p>Arguments: a folder for sources and exports, how many minutes one task may take, how often
     * each is done, the numbers of hotfixes.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        BuildBenchmark benchmark =
                new BuildBenchmark(
                        Path.of(arguments[0]),
                        Duration.ofMinutes(Long.parseLong(arguments[1])),
                        Integer.parseInt(arguments[2]));
        for (int i = 3; i < arguments.length; i++) {
            benchmark.measure(Integer.parseInt(arguments[i]));
        }
    }

    private void measure(int descriptors) throws IOException, InterruptedException {
        Path folder = work.resolve("corpus-" + descriptors);
        Folders.delete(folder);
        Corpus corpus = CorpusGenerator.generate(folder, descriptors, CorpusGenerator.SEED);
        print("corpus.lines", descriptors, "x", List.of((double) corpus.lines()));
        print("corpus.size", descriptors, "MB", List.of(corpus.bytes() / MILLION));
        Map<Task, List<Measurement>> all = new EnumMap<>(Task.class);
        // In turns, so that a busy minute of the machine does not fall on one task only.
        for (int run = 0; run < runs; run++) {
            for (Task task : Task.values()) {
                if (task != Task.STOCK || run == 0 || descriptors < LARGE) {
                    take(task, corpus)
                            .ifPresent(
                                    it ->
                                            all.computeIfAbsent(task, key -> new ArrayList<>())
                                                    .add(it));
                }
            }
        }
        all.forEach((task, list) -> print(task, descriptors, list));
        Folders.delete(folder);
        Folders.delete(work.resolve("export"));
    }

    private Optional<Measurement> take(Task task, Corpus corpus)
            throws IOException, InterruptedException {
        System.err.println(corpus.files() + " files: " + task.measure());
        Optional<Measurement> taken = Measurement.take(task, corpus, work, limit);
        if (taken.isEmpty()) {
            System.err.println(task.measure() + " takes longer than " + limit);
        }
        return taken;
    }

    /** Prints the figures of a task. */
    static void print(Task task, int size, List<Measurement> taken) {
        print(task.measure(), size, "s", values(taken, Measurement::seconds));
        print(task.measure() + ".cpu", size, "s", values(taken, Measurement::cpuSeconds));
        print(task.measure() + ".heap", size, "MB", values(taken, it -> it.peakHeap() / MILLION));
    }

    private static List<Double> values(
            List<Measurement> taken, ToDoubleFunction<Measurement> value) {
        return taken.stream().map(value::applyAsDouble).toList();
    }

    private static void print(String measure, int size, String unit, List<Double> values) {
        System.out.println(Figure.of(measure, size, unit, values).line());
    }
}
