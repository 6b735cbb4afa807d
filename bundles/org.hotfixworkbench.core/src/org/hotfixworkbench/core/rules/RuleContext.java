package org.hotfixworkbench.core.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.model.Suppression;

/** What a rule may ask, and where it reports to. */
public interface RuleContext {

    /** The releases of Windows that are known. */
    Catalog catalog();

    /**
     * What several rules want to know of one subject. It is computed once in a run, by the first
     * that asks.
     *
     * @param analysis what is to be known, always the same object
     * @param subject what it is about
     */
    <S, V> V shared(Analysis<S, V> analysis, S subject);

    /** The day on which suppressions with an end are judged. */
    LocalDate today();

    /** The ids of all rules, also of those that do not run. */
    Set<String> ruleIds();

    /**
     * Whether a suppression has been of no use although its rule has run. Only rules on
     * suppressions may ask: they run last.
     */
    boolean useless(Suppression suppression);

    /**
     * Reports a finding of the rule that is running.
     *
     * @param location where it is
     * @param message what is wrong, in a sentence without full stop
     * @param fixes ways to mend it, the best first
     */
    void report(Location location, String message, List<Fix> fixes);

    /** Reports a finding that has no fix. */
    default void report(Location location, String message) {
        report(location, message, List.of());
    }
}
