package org.hotfixworkbench.core.applicability;

/** An answer in three values; what is not stated is open, never no. In rising order. */
enum Answer {
    NO,
    OPEN,
    YES;

    /** Yes or no. */
    static Answer of(boolean value) {
        return value ? YES : NO;
    }

    Answer and(Answer other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Answer or(Answer other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
