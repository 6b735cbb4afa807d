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
 * Finds members of groups that another member makes superfluous.
 *
 * <p>Domain: a machine runs one product at one level, so a list of levels contains each of them.
 */
public final class RedundantCondition extends Rule<Hotfix> {

    /** The rule. */
    public RedundantCondition() {
        super(
                "redundant-condition",
                Family.APPLICABILITY,
                Hotfix.class,
                new Severities(Severity.INFO, Severity.INFO, Severity.INFO),
                "A condition changes nothing, because another one implies it");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        ConditionAnalysis.redundant(context.shared(Problem.READ, hotfix))
                .forEach(it -> context.report(it.location(), it.message()));
    }
}
