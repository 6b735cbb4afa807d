package org.hotfixworkbench.core.rules.suppression;

import java.util.List;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Suppression;

/** Finds suppressions whose last day is over; they suppress nothing any more. */
public final class ExpiredSuppression extends Rule<Suppression> {

    /** The rule. */
    public ExpiredSuppression() {
        super(
                "expired-suppression",
                Family.TEXT,
                Suppression.class,
                Severities.always(Severity.WARNING),
                "The last day of a suppression is over");
    }

    @Override
    protected void check(Suppression suppression, RuleContext context) {
        if (suppression.getUntil() != null && suppression.getUntil().isBefore(context.today())) {
            context.report(
                    Location.of(suppression, Literals.SUPPRESSION__UNTIL),
                    "the suppression of "
                            + suppression.getRule()
                            + " ended on "
                            + suppression.getUntil(),
                    List.of(new Fix("Remove the suppression", false, new Fix.Remove(suppression))));
        }
    }
}
