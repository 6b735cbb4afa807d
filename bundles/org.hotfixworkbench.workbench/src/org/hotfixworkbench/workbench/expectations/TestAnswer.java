package org.hotfixworkbench.workbench.expectations;

import java.util.List;
import org.hotfixworkbench.core.rules.Words;

/**
 * What a run of expectations comes to.
 *
 * @param passed how many answers are the expected ones
 * @param failed how many are others
 * @param unknown how many are unknown and should not be
 * @param outcomes all of them
 */
record TestAnswer(int passed, int failed, int unknown, List<Outcome> outcomes) {

    /** The counts in words. */
    String words() {
        return Words.count(outcomes.size(), "run")
                + ", "
                + Words.count(failed, "failure")
                + ", "
                + unknown
                + " unknown";
    }
}
