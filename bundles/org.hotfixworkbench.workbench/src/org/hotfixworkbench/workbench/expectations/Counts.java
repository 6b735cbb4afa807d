package org.hotfixworkbench.workbench.expectations;

import java.util.Collection;
import org.hotfixworkbench.core.rules.Words;

/**
 * What expectations come to.
 *
 * @param run how many were run
 * @param failed how many answers are others than expected
 * @param unknown how many are unknown and should not be
 */
record Counts(int run, int failed, int unknown) {

    /** The counts of some outcomes. */
    static Counts of(Collection<Outcome> outcomes) {
        int unknown = (int) outcomes.stream().filter(Outcome::unknown).count();
        int met = (int) outcomes.stream().filter(Outcome::met).count();
        return new Counts(outcomes.size(), outcomes.size() - met - unknown, unknown);
    }

    /** Whether every answer is the expected one. */
    boolean good() {
        return failed + unknown == 0;
    }

    /** The counts in words. */
    String words() {
        return Words.count(run, "run")
                + ", "
                + Words.count(failed, "failure")
                + ", "
                + unknown
                + " unknown";
    }

    /** The counts beside a heading: as short as can be. */
    String beside() {
        return good() ? run + " passed" : failed + unknown + " of " + run + " failed";
    }
}
