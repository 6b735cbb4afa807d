package org.hotfixworkbench.core.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of two conditions is implied by the other one, on some releases. The answer is exact: facts
 * are split into both cases until nothing is open. Beyond a number of cases nobody can tell.
 */
final class Implication {

    private static final int BUDGET = 100_000;

    /** How two conditions relate. */
    enum Relation {
        /** The same machines meet both. */
        EQUAL,
        /** Who meets the second one meets the first one, but not the reverse. */
        TIGHTENED,
        /** Who meets the first one meets the second one, but not the reverse. */
        RELAXED,
        /** Neither, or nobody can tell. */
        OTHER
    }

    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Map<String, Boolean> known = new HashMap<>();
    private int budget = BUDGET;

    private Implication() {}

    /** Compares conditions on releases, each a product and a level. */
    static Relation compare(Term before, Term after, Collection<List<String>> releases) {
        Implication implication = new Implication();
        boolean lost = false;
        boolean gained = false;
        try {
            for (List<String> release : releases) {
                Term one = before.at(release.get(0), release.get(1));
                Term other = after.at(release.get(0), release.get(1));
                lost |= implication.possible(one, other);
                gained |= implication.possible(other, one);
            }
        } catch (TooMany e) {
            return Relation.OTHER;
        }
        if (lost && gained) {
            return Relation.OTHER;
        }
        return lost ? Relation.TIGHTENED : gained ? Relation.RELAXED : Relation.EQUAL;
    }

    /** Whether a machine can meet the first condition and not the second one. */
    private boolean possible(Term first, Term second) {
        Term both = Term.group(true, List.of(first, Term.not(second)));
        Boolean before = known.get(both.toString());
        if (before == null) {
            before = satisfiable(both);
            known.put(both.toString(), before);
        }
        return before;
    }

    private boolean satisfiable(Term term) {
        Term.Fact fact = term.anyFact();
        if (fact == null) {
            return term.equals(Term.TRUE);
        }
        if (--budget < 0) {
            throw new TooMany();
        }
        return satisfiable(term.with(fact, true)) || satisfiable(term.with(fact, false));
    }
}
