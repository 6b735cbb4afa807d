package org.hotfixworkbench.core.rules;

import java.util.List;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.Summary;

/** Where rules that look across files report to. */
public interface WorkspaceContext {

    /**
     * Reports a finding of the rule that is running.
     *
     * @param element the element that it is in; this one's suppressions count
     * @param place where it is
     * @param subject what else it is about: suppressions may name it, or the element
     * @param message what is wrong, in a sentence without full stop
     * @param fixes ways to mend it, the best first
     */
    void report(
            Summary element,
            Place place,
            String subject,
            String message,
            List<WorkspaceFinding.Removal> fixes);

    /** Reports a finding that has no fix. */
    default void report(Summary element, Place place, String subject, String message) {
        report(element, place, subject, message, List.of());
    }
}
