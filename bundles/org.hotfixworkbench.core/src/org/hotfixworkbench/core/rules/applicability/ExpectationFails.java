package org.hotfixworkbench.core.rules.applicability;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.WorkspaceContext;
import org.hotfixworkbench.core.rules.WorkspaceRule;
import org.hotfixworkbench.core.supersedence.FailedExpectation;
import org.hotfixworkbench.core.supersedence.Workspace;

/** Finds expectations that the engine answers otherwise, in verdict, reason or successor. */
public final class ExpectationFails extends WorkspaceRule {

    /** The rule. */
    public ExpectationFails() {
        super(
                "expectation-fails",
                Family.APPLICABILITY,
                new Severities(Severity.WARNING, Severity.ERROR, Severity.ERROR),
                "The answer for a hotfix on a machine is not the expected one");
    }

    @Override
    protected void check(Workspace workspace, WorkspaceContext context) {
        for (FailedExpectation failure : workspace.failedExpectations()) {
            context.report(failure, failure.place(), failure.name(), failure.message());
        }
    }
}
