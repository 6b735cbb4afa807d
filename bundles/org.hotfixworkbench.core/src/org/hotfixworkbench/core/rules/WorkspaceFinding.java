package org.hotfixworkbench.core.rules;

import java.util.List;
import org.hotfixworkbench.core.supersedence.Place;

/**
 * Something that a rule has found that looks across files.
 *
 * @param rule id of the rule
 * @param severity how much it matters, never {@link Severity#OFF}
 * @param place where it is
 * @param message what is wrong, in a sentence without full stop that stands alone
 * @param fixes ways to mend it, the best first
 */
public record WorkspaceFinding(
        String rule, Severity severity, Place place, String message, List<Removal> fixes) {

    /**
     * A way to mend a finding: something is taken away.
     *
     * @param title what the fix does, as a menu entry
     * @param safe whether it can be applied without asking
     * @param place what is taken away: one of several references, or an element
     */
    public record Removal(String title, boolean safe, Place place) {}

    /** Copies the list. */
    public WorkspaceFinding {
        fixes = List.copyOf(fixes);
    }
}
