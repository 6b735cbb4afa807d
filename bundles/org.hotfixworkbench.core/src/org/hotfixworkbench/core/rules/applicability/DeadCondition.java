package org.hotfixworkbench.core.rules.applicability;

import org.hotfixworkbench.core.applicability.ConditionAnalysis;
import org.hotfixworkbench.core.applicability.Problem;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Hotfix;

/**
 * Finds alternatives of the prerequisites that can hold, but not on a machine that the rest allows
 * and a package is for.
 *
 * <p>Domain: a package installs on machines of its architecture only, and not every product was
 * released for each (headings of the file tables of KB articles).
 */
public final class DeadCondition extends Rule<Hotfix> {

    /** The rule. */
    public DeadCondition() {
        super(
                "dead-condition",
                Family.APPLICABILITY,
                Hotfix.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
                "An alternative can never hold where the hotfix can install");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        ConditionAnalysis.dead(context.shared(Problem.READ, hotfix))
                .forEach(it -> context.report(it.location(), it.message()));
    }
}
