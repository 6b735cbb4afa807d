package org.hotfixworkbench.core.rules.suppression;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
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

    /** The id of the rule. */
    public static final String ID = "unused-suppression";

    /** The title of its fix. */
    public static final String FIX = "Remove the suppression";

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
        context.report(
                Location.of(suppression),
                message(rule, suppression.getSubject()),
                List.of(new Fix(FIX, true, new Fix.Remove(suppression))));
    }

    /** What is said of a suppression of a rule that finds nothing; null means about anything. */
    public static String message(String rule, @Nullable String subject) {
        return rule
                + " finds nothing here"
                + (subject == null ? "" : " about " + subject)
                + ", so that there is nothing to suppress";
    }
}
