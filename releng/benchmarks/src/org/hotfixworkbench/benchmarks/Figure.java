package org.hotfixworkbench.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * What came out when something was measured several times. Benchmarks print figures, one a line,
 * and nothing else on their standard output; the report is made of all that were printed.
 *
 * @param measure what was measured, as the report knows it: {@code check.cold}
 * @param size how large the input was, in hotfixes or articles; 0 where there is no such number
 * @param unit {@code s}, {@code ms}, {@code MB} or {@code x} for a plain number
 * @param median the value in the middle
 * @param low the smallest value
 * @param high the largest value that is not among the largest twentieth: with up to twenty values
 *     the largest one
 * @param runs how many values there are
 */
public record Figure(
        String measure, int size, String unit, double median, double low, double high, int runs) {

    private static final int FIELDS = 7;
    private static final double MOST = 0.95;

    /**
     * The figure of some values.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Figure of(String measure, int size, String unit, List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured: " + measure);
        }
        List<Double> sorted = values.stream().sorted().toList();
        int count = sorted.size();
        int high = (int) Math.ceil(count * MOST) - 1;
        return new Figure(
                measure,
                size,
                unit,
                sorted.get(count / 2),
                sorted.getFirst(),
                sorted.get(Math.max(high, count / 2)),
                count);
    }

    /** The figure as benchmarks print it. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%s\t%.6f\t%.6f\t%.6f\t%d",
                measure,
                size,
                unit,
                median,
                low,
                high,
                runs);
    }

    /**
     * Reads what {@link #line} has printed.
     *
     * @throws IllegalArgumentException when the line is anything else
     */
    public static Figure parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("no figure: " + line);
        }
        return new Figure(
                fields[0],
                Integer.parseInt(fields[1]),
                fields[2],
                Double.parseDouble(fields[3]),
                Double.parseDouble(fields[4]),
                Double.parseDouble(fields[5]),
                Integer.parseInt(fields[6]));
    }
}
