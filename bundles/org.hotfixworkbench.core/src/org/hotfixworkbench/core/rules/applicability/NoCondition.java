package org.hotfixworkbench.core.rules.applicability;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Hotfix;

/**
 * Finds hotfixes with files that say nowhere what they are for.
 *
 * <p>Domain: articles have a list headed Applies to or a section Prerequisites (the Kerberos
 * article has the latter alone). Without both, the files are all that tells where the hotfix goes.
 */
public final class NoCondition extends Rule<Hotfix> {

    /** The rule. */
    public NoCondition() {
        super(
                "no-condition",
                Family.APPLICABILITY,
                Hotfix.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
                "A hotfix with files states neither products nor prerequisites");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        if (hotfix.getAppliesTo() == null
                && hotfix.getPrerequisites() == null
                && !hotfix.getPayloads().isEmpty()) {
            context.report(
                    Location.of(hotfix),
                    hotfix.getName() + " states neither what it applies to nor its prerequisites");
        }
    }
}
