package org.hotfixworkbench.benchmarks.report;

import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.benchmarks.Figure;

/**
 * Something that is aimed at: a value that may not be exceeded, or how much of something else that
 * was measured in the same run it may take.
 *
 * @param label what it is about
 * @param bound whether the limit is the most or the least, or nothing is aimed at
 * @param limit the limit
 * @param unit the unit of the limit; empty for a ratio
 * @param measure what is measured
 * @param against what it is divided by; null when the value itself is limited
 */
record Aim(
        String label,
        Bound bound,
        double limit,
        String unit,
        Side measure,
        @Nullable Side against) {

    /** How a value has to lie to its limit. */
    enum Bound {
        AT_MOST,
        AT_LEAST,
        NONE
    }

    /**
     * A value of a figure.
     *
     * @param name the measure
     * @param size with which size
     * @param high whether the high value counts (the p95 of what was done often) or the median
     */
    record Side(String name, int size, boolean high) {

        private @Nullable Figure figure(Figures figures) {
            return figures.find(name, size);
        }

        private double value(Figure figure) {
            return high ? figure.high() : figure.median();
        }
    }

    /** The median of a measure is at most so much. */
    static Aim most(String label, double limit, String unit, String measure, int size) {
        return new Aim(label, Bound.AT_MOST, limit, unit, new Side(measure, size, false), null);
    }

    /** Nineteen of twenty values of a measure are at most so much. */
    static Aim mostHigh(String label, double limit, String unit, String measure, int size) {
        return new Aim(label, Bound.AT_MOST, limit, unit, new Side(measure, size, true), null);
    }

    /** One measure takes at most so many times what another one takes. */
    static Aim within(String label, double limit, String measure, String against, int size) {
        return ratio(label, Bound.AT_MOST, limit, measure, against, size);
    }

    /** One measure takes at least so many times what another one takes. */
    static Aim slower(String label, double limit, String measure, String against, int size) {
        return ratio(label, Bound.AT_LEAST, limit, measure, against, size);
    }

    /** What one measure takes beside another one, for the reader to judge. */
    static Aim beside(String label, String measure, String against, int size) {
        return ratio(label, Bound.NONE, 0, measure, against, size);
    }

    private static Aim ratio(
            String label, Bound bound, double limit, String measure, String against, int size) {
        return new Aim(
                label,
                bound,
                limit,
                "",
                new Side(measure, size, false),
                new Side(against, size, false));
    }

    /** The same for the reader to judge, where a measure has another size than the aim is for. */
    Aim unbound() {
        return new Aim(label, Bound.NONE, limit, unit, measure, against);
    }

    /** The row of the table: what, aim, measured, ratio, met. */
    String row(Figures figures) {
        Side divisor = against;
        return divisor == null ? row(figures, measure) : row(figures, measure, divisor);
    }

    private String row(Figures figures, Side side) {
        Figure figure = side.figure(figures);
        if (figure == null) {
            return missing();
        }
        if (!figure.unit().equals(unit)) {
            throw new IllegalArgumentException(figure + " is not in " + unit);
        }
        double value = side.value(figure);
        return Row.of(label, wanted(), Numbers.of(value, unit), "", met(value));
    }

    private String row(Figures figures, Side above, Side below) {
        Figure one = above.figure(figures);
        Figure other = below.figure(figures);
        if (one == null || other == null) {
            return missing();
        }
        if (!one.unit().equals(other.unit())) {
            throw new IllegalArgumentException(one + " and " + other + " do not compare");
        }
        double ratio = above.value(one) / below.value(other);
        String values =
                Numbers.of(above.value(one), one.unit())
                        + " : "
                        + Numbers.of(below.value(other), other.unit());
        return Row.of(label, wanted(), values, Numbers.of(ratio), met(ratio));
    }

    private String missing() {
        return Row.of(label, wanted(), "not measured", "", "");
    }

    private String wanted() {
        String value =
                limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
        String words = value + " " + (unit.isEmpty() ? "times" : unit);
        return switch (bound) {
            case AT_MOST -> "at most " + words;
            case AT_LEAST -> "at least " + words;
            case NONE -> "";
        };
    }

    private String met(double value) {
        return switch (bound) {
            case AT_MOST -> value <= limit ? "yes" : "**no**";
            case AT_LEAST -> value >= limit ? "yes" : "**no**";
            case NONE -> "";
        };
    }
}
