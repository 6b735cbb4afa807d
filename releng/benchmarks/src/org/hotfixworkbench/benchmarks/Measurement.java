package org.hotfixworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.benchmarks.corpus.Corpus;

/**
 * What one task took, from the start of its JVM to its end.
 *
 * @param seconds wall-clock time
 * @param cpuSeconds processor time, which suffers less when the machine is busy
 * @param peakHeap bytes
 */
record Measurement(double seconds, double cpuSeconds, long peakHeap) {

    /** What the line of a worker starts with. */
    static final String ANSWER = "done: ";

    private static final int PARTS = 5;

    /**
     * Does a task in a JVM of its own.
     *
     * @return empty when it took longer than it may
     */
    static Optional<Measurement> take(Task task, Corpus corpus, Path work, Duration limit)
            throws IOException, InterruptedException {
        List<String> command =
                Jvm.command(
                        Jit.ofFolder(corpus.files()),
                        task.heap(),
                        Worker.class.getName(),
                        task.name(),
                        corpus.folder().toString(),
                        work.resolve("export").toString());
        Optional<Jvm.Run> run = Jvm.run(command, work, limit);
        return run.map(it -> of(task, corpus, it));
    }

    private static Measurement of(Task task, Corpus corpus, Jvm.Run run) {
        String answer =
                run.output()
                        .lines()
                        .filter(it -> it.startsWith(ANSWER))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(task + ": " + run.output()));
        String[] parts = answer.substring(ANSWER.length()).split(" ");
        if (parts.length != PARTS) {
            throw new IllegalStateException(answer);
        }
        Outcome outcome =
                new Outcome(
                        Integer.parseInt(parts[0]),
                        Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[2]));
        if (outcome.files() != corpus.files() || outcome.errors() > 0) {
            throw new IllegalStateException(task + " has not done its work: " + outcome);
        }
        return new Measurement(
                run.seconds(), Double.parseDouble(parts[4]), Long.parseLong(parts[3]));
    }
}
