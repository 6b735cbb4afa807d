package org.hotfixworkbench.core.rules;

import java.util.List;

/**
 * Something that a rule has found.
 *
 * @param rule id of the rule
 * @param severity how much it matters, never {@link Severity#OFF}
 * @param location where it is
 * @param message what is wrong, in a sentence without full stop that stands alone
 * @param fixes ways to mend it, the best first
 */
public record Finding(
        String rule, Severity severity, Location location, String message, List<Fix> fixes) {

    /** Copies the list. */
    public Finding {
        fixes = List.copyOf(fixes);
    }
}
