package org.hotfixworkbench.core.rules.suppression;

import java.util.List;
import java.util.Set;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Suppression;

/**
 * Finds suppressions that suppress nothing. Those of rules that did not run are left alone, and so
 * are those of the rules on suppressions.
 */
public final class UnusedSuppression extends Rule<Suppression> {

    private static final String ID = "unused-suppression";
    private static final Set<String> OWN = Set.of(ID, "expired-suppression", "unknown-rule");

    /** The rule. */
    public UnusedSuppression() {
        super(
                ID,
                Family.TEXT,
                Suppression.class,
                Severities.always(Severity.WARNING),
                "A suppression suppresses nothing");
    }

    @Override
    protected void check(Suppression suppression, RuleContext context) {
        String rule = suppression.getRule();
        if (rule == null
                || OWN.contains(rule)
                || suppression.getUntil() != null
                        && suppression.getUntil().isBefore(context.today())
                || !context.useless(suppression)) {
            return;
        }
        String subject = suppression.getSubject();
        context.report(
                Location.of(suppression),
                rule
                        + " finds nothing here"
                        + (subject == null ? "" : " about " + subject)
                        + ", so that there is nothing to suppress",
                List.of(new Fix("Remove the suppression", true, new Fix.Remove(suppression))));
    }
}
