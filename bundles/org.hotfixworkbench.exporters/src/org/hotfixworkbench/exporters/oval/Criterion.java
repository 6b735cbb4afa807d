package org.hotfixworkbench.exporters.oval;

import java.util.List;

/** A condition of a definition. Its comment says in words what it asks. */
sealed interface Criterion {

    /** A test or another definition. */
    record Reference(Id target, boolean negated, String comment) implements Criterion {}

    /**
     * Conditions that combine; at least one.
     *
     * @param all whether all have to hold, or one
     */
    record Group(boolean all, boolean negated, String comment, List<Criterion> members)
            implements Criterion {}

    /** Holds when a test is true, or a definition. */
    static Criterion of(Id target, String comment) {
        return new Reference(target, false, comment);
    }

    /** Holds when a test is false, or a definition. */
    static Criterion not(Id target, String comment) {
        return new Reference(target, true, comment);
    }

    /** All hold. */
    static Criterion all(String comment, List<Criterion> members) {
        return new Group(true, false, comment, members);
    }

    /** One holds. */
    static Criterion any(String comment, List<Criterion> members) {
        return members.size() == 1 ? members.getFirst() : new Group(false, false, comment, members);
    }

    /** Not all hold. */
    static Criterion notAll(String comment, List<Criterion> members) {
        return members.size() == 1 && members.getFirst() instanceof Reference it
                ? new Reference(it.target(), !it.negated(), comment + ": " + it.comment())
                : new Group(true, true, comment, members);
    }

    /** None holds. */
    static Criterion none(String comment, List<Criterion> members) {
        return new Group(false, true, comment, members);
    }
}
