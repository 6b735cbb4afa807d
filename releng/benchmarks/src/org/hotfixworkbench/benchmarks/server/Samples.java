package org.hotfixworkbench.benchmarks.server;

import java.util.ArrayList;
import java.util.List;

/** Times of one thing that was done many times. */
final class Samples {

    private static final double MILLION = 1e6;

    private final List<Double> milliseconds = new ArrayList<>();

    void add(long nanoseconds) {
        milliseconds.add(nanoseconds / MILLION);
    }

    /** How many there are. */
    int count() {
        return milliseconds.size();
    }

    /** The time that half of them do not exceed. */
    double median() {
        return percentile(0.5);
    }

    /** The time that 95 of 100 do not exceed. */
    double p95() {
        return percentile(0.95);
    }

    private double percentile(double share) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
