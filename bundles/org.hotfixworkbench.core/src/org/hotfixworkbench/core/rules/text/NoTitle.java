package org.hotfixworkbench.core.rules.text;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Hotfix;

/** Finds hotfixes with files but without a title: lists show nothing but their name. */
public final class NoTitle extends Rule<Hotfix> {

    /** The rule. */
    public NoTitle() {
        super(
                "no-title",
                Family.TEXT,
                Hotfix.class,
                new Severities(Severity.OFF, Severity.INFO, Severity.INFO),
                "A hotfix with files has no title");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        boolean untitled = hotfix.getTitle() == null || hotfix.getTitle().isBlank();
        if (untitled && !hotfix.getPayloads().isEmpty()) {
            context.report(Location.of(hotfix), hotfix.getName() + " has no title");
        }
    }
}
