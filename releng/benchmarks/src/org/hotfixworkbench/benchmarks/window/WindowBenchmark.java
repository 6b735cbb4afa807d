package org.hotfixworkbench.benchmarks.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hotfixworkbench.benchmarks.Figure;
import org.hotfixworkbench.benchmarks.Folders;
import org.hotfixworkbench.benchmarks.Jvm;

/**
 * Measures how long the workbench takes until its window is there, beside the platform that it is
 * made of. Each start has a new workspace. Needs a display without other windows, and xdotool.
 */
public final class WindowBenchmark {

    private static final int RUNS = 3;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);
    private static final long PAUSE_MILLIS = 20;
    private static final double NANOS = 1e9;

    private final Path work;

    private WindowBenchmark(Path work) {
        this.work = work;
    }

    /**
     * Prints figures.
     *
     * <p>Arguments: the folder of the product for this system, a folder to work in.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path product = Path.of(arguments[0]).toAbsolutePath();
        Path work = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        WindowBenchmark benchmark = new WindowBenchmark(work);
        try {
            Installation ours = Installation.of(product, work.resolve("workbench"));
            if (Jvm.alone()) {
                benchmark.measureAlone(ours);
            } else {
                benchmark.measure(ours, Installation.bare(product, work.resolve("platform")));
            }
        } finally {
            Folders.delete(work.resolve("workbench"));
            Folders.delete(work.resolve("platform"));
            Folders.delete(benchmark.workspace());
        }
    }

    /** The first start of each resolves the bundles and writes that down, so it does not count. */
    private void measure(Installation ours, Installation bare)
            throws IOException, InterruptedException {
        List<Double> usable = new ArrayList<>();
        List<Double> platform = new ArrayList<>();
        seconds(bare);
        seconds(ours);
        for (int run = 0; run < RUNS; run++) {
            platform.add(seconds(bare));
            usable.add(seconds(ours));
        }
        System.out.println(Figure.of("window.bare", 0, "s", platform).line());
        System.out.println(Figure.of("window.usable", 0, "s", usable).line());
    }

    private void measureAlone(Installation ours) throws IOException, InterruptedException {
        seconds(ours);
        System.out.println(Figure.of("window.usable", 0, "s", List.of(seconds(ours))).line());
    }

    private Path workspace() {
        return work.resolve("workspace");
    }

    private double seconds(Installation installation) throws IOException, InterruptedException {
        Path workspace = workspace();
        Folders.delete(workspace);
        Path log = work.resolve("window.log");
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(installation.command(workspace))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            while (!windowIsThere()) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE) {
                    throw new IllegalStateException("no window: " + Files.readString(log));
                }
                // to look all the time would take a processor from who makes the window
                Thread.sleep(PAUSE_MILLIS);
            }
            return (System.nanoTime() - start) / NANOS;
        } finally {
            process.destroy();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    /** The title has two parts, such as workspace and product; other windows have none. */
    private static boolean windowIsThere() throws IOException, InterruptedException {
        Process search =
                new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", "^.+ - ")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String found = new String(search.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        search.waitFor();
        return !found.isBlank();
    }
}
