package org.hotfixworkbench.benchmarks.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.benchmarks.Jvm;

/** What lives in a JVM after a collection. */
final class LiveHeap {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
    private static final double MILLION = 1e6;

    private LiveHeap() {}

    /**
     * Asks a JVM.
     *
     * @param work an existing folder for output
     */
    static double megabytes(long pid, Path work) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        // the histogram collects garbage before it counts
        String printed =
                Jvm.run(List.of(jcmd, String.valueOf(pid), "GC.class_histogram"), work, LIMIT)
                        .orElseThrow(() -> new IllegalStateException("jcmd takes too long"))
                        .output();
        Matcher total = TOTAL.matcher(printed);
        if (!total.find()) {
            throw new IllegalStateException(printed);
        }
        return Long.parseLong(total.group(1)) / MILLION;
    }
}
