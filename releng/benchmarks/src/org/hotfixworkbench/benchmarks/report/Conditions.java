package org.hotfixworkbench.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Under which conditions a run was made; written down when it began.
 *
 * @param date the day
 * @param commit the commit of the sources, and whether they were changed since; empty when that is
 *     not known
 * @param machine what it ran on
 */
record Conditions(String date, String commit, String machine) {

    private static final int LINES = 3;

    /** Reads a file with these three, one a line. */
    static Conditions read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != LINES) {
            throw new IllegalArgumentException("no conditions: " + lines);
        }
        return new Conditions(lines.get(0), lines.get(1), lines.get(2));
    }

    /** All in one sentence. */
    String sentence() {
        return "Measured on "
                + date
                + (commit.isEmpty() ? "" : ", commit " + commit)
                + ": "
                + machine;
    }
}
