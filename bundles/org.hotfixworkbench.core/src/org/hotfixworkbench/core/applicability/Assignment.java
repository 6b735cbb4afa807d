package org.hotfixworkbench.core.applicability;

/**
 * Values of some variables, a bit for each.
 *
 * @param known the variables that have a value
 * @param values their values
 */
record Assignment(long known, long values) {

    /** No variable has a value. */
    static final Assignment EMPTY = new Assignment(0, 0);

    Answer of(int variable) {
        long bit = 1L << variable;
        return (known & bit) == 0 ? Answer.OPEN : Answer.of((values & bit) != 0);
    }

    Assignment with(int variable, boolean value) {
        long bit = 1L << variable;
        return new Assignment(known | bit, value ? values | bit : values & ~bit);
    }

    Assignment without(int variable) {
        long bit = 1L << variable;
        return new Assignment(known & ~bit, values & ~bit);
    }
}
