package org.hotfixworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hotfixworkbench.benchmarks.corpus.Corpus;
import org.hotfixworkbench.benchmarks.corpus.CorpusGenerator;

/** Does one task once, in the very JVM that it is measured in: what a profile looks at. */
final class OneTask {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private OneTask() {}

    /** Prints figures. Arguments: the task, a folder to work in, the number of hotfixes. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Task task = Task.valueOf(arguments[0]);
        Path work = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        int hotfixes = Integer.parseInt(arguments[2]);
        Corpus corpus =
                CorpusGenerator.generate(work.resolve("corpus"), hotfixes, CorpusGenerator.SEED);
        Measurement taken =
                Measurement.take(task, corpus, work, LIMIT)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                task.measure() + " takes longer than " + LIMIT));
        BuildBenchmark.print(task, hotfixes, List.of(taken));
    }
}
