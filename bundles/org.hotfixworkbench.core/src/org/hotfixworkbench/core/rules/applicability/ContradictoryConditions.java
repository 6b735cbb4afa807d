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
 * Finds parts of the prerequisites that can never hold, on whatever machine.
 *
 * <p>Domain: a machine runs one product at one level, and a hotfix installs only where it is not
 * installed yet (WU_S_ALREADY_INSTALLED of the Windows Update Agent).
 */
public final class ContradictoryConditions extends Rule<Hotfix> {

    /** The rule. */
    public ContradictoryConditions() {
        super(
                "contradictory-conditions",
                Family.APPLICABILITY,
                Hotfix.class,
                new Severities(Severity.WARNING, Severity.ERROR, Severity.WARNING),
                "A part of the prerequisites can never hold");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        ConditionAnalysis.contradictions(context.shared(Problem.READ, hotfix))
                .forEach(it -> context.report(it.location(), it.message()));
    }
}
