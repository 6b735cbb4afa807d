package org.hotfixworkbench.exporters.pages;

import java.util.Locale;

/** Numbers as people read them. */
final class Counts {

    private Counts() {}

    /** A number with groups: "16,384". */
    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** "1 row", "2 rows". */
    static String of(long number, String noun) {
        return of(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
