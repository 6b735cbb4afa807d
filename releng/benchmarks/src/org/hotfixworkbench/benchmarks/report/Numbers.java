package org.hotfixworkbench.benchmarks.report;

import java.util.Locale;

/** Numbers as the page shows them: three digits say all that a measurement can tell. */
final class Numbers {

    private static final int MOST_DECIMALS = 3;

    private Numbers() {}

    /** A number with three digits, or four where the fourth stands before the point. */
    static String of(double value) {
        int decimals = MOST_DECIMALS;
        for (double limit = 1; decimals > 0 && value >= limit; limit *= 10) {
            decimals--;
        }
        return fixed(value, decimals);
    }

    /** A number with its unit. */
    static String of(double value, String unit) {
        return unit.equals("x") ? fixed(value, 0) : of(value) + " " + unit;
    }

    /** A number with some decimals. */
    static String fixed(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
