package org.hotfixworkbench.core.applicability.engine;

/** What is known of a condition on a machine: Kleene's strong three-valued logic. */
public enum Truth {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** A fact is missing. */
    UNKNOWN;

    /** True or false. */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Both hold. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** One of them holds, or both do. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** It does not hold. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
