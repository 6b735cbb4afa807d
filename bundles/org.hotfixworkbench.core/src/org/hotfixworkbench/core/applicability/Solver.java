package org.hotfixworkbench.core.applicability;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Release;

/**
 * Decides exactly whether variables can be chosen so that formulas hold on a release.
 *
 * <p>A variable that occurs with one sign only gets the value that helps. The others are split into
 * both cases, until three-valued evaluation decides; there may be {@value #LIMIT} of them.
 */
final class Solver {

    /** The number of variables that may occur with both signs. */
    static final int LIMIT = 20;

    /** The number of cases that one problem may need. */
    private static final int BUDGET = 200_000;

    private final List<Formula> formulas;
    private final Assignment start;
    private final long mixed;
    private int budget = BUDGET;

    /**
     * A solver for some formulas.
     *
     * @throws TooHard when they have too many variables
     */
    Solver(List<Formula> formulas, int variables) {
        this.formulas = formulas;
        if (variables > Long.SIZE) {
            throw new TooHard();
        }
        long[] signs = new long[2];
        formulas.forEach(it -> collect(it, signs));
        this.mixed = signs[0] & signs[1];
        if (Long.bitCount(mixed) > LIMIT) {
            throw new TooHard();
        }
        this.start = new Assignment((signs[0] | signs[1]) & ~mixed, signs[1] & ~mixed);
    }

    private static void collect(Formula formula, long[] signs) {
        switch (formula) {
            case Formula.All it -> it.members().forEach(member -> collect(member, signs));
            case Formula.Any it -> it.members().forEach(member -> collect(member, signs));
            case Formula.Literal it -> signs[it.positive() ? 1 : 0] |= 1L << it.variable();
            case Formula.Runs it -> {}
        }
    }

    /** Values with which all formulas hold; null when there are none. */
    @Nullable
    Assignment solve(Release release) {
        return split(release, start, mixed);
    }

    private @Nullable Assignment split(Release release, Assignment assignment, long open) {
        Answer answer = value(release, assignment);
        if (answer != Answer.OPEN) {
            return answer == Answer.YES ? assignment : null;
        }
        if (--budget < 0) {
            throw new TooHard();
        }
        int variable = Long.numberOfTrailingZeros(open);
        long rest = open & (open - 1);
        Assignment found = split(release, assignment.with(variable, false), rest);
        return found != null ? found : split(release, assignment.with(variable, true), rest);
    }

    /** Takes away all values without which the formulas still hold, unresolved conditions first. */
    Assignment reduced(Release release, Assignment assignment, Variables variables) {
        Assignment result = assignment;
        for (boolean open : new boolean[] {true, false}) {
            for (int i = 0; i < variables.size(); i++) {
                if (open == (variables.get(i).kind() == Variables.Kind.OPEN)
                        && value(release, result.without(i)) == Answer.YES) {
                    result = result.without(i);
                }
            }
        }
        return result;
    }

    private Answer value(Release release, Assignment assignment) {
        Answer worst = Answer.YES;
        for (int i = 0; i < formulas.size() && worst != Answer.NO; i++) {
            worst = worst.and(value(formulas.get(i), release, assignment));
        }
        return worst;
    }

    private static Answer value(Formula formula, Release release, Assignment assignment) {
        switch (formula) {
            case Formula.Runs it -> {
                return Answer.of(it.holds(release));
            }
            case Formula.Literal it -> {
                Answer answer = assignment.of(it.variable());
                return answer == Answer.OPEN
                        ? answer
                        : Answer.of((answer == Answer.YES) == it.positive());
            }
            case Formula.All it -> {
                Answer worst = Answer.YES;
                for (int i = 0; i < it.members().size() && worst != Answer.NO; i++) {
                    worst = worst.and(value(it.members().get(i), release, assignment));
                }
                return worst;
            }
            case Formula.Any it -> {
                Answer best = Answer.NO;
                for (int i = 0; i < it.members().size() && best != Answer.YES; i++) {
                    best = best.or(value(it.members().get(i), release, assignment));
                }
                return best;
            }
        }
    }

    /** The question has too many variables or cases to be answered. */
    static final class TooHard extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooHard() {
            super("too many conditions hang together", null, false, false);
        }
    }
}
