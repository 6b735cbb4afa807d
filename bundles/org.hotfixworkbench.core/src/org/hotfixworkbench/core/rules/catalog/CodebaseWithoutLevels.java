package org.hotfixworkbench.core.rules.catalog;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Codebase;

/** Finds code bases without service levels: the build of a file can mean nothing. */
public final class CodebaseWithoutLevels extends Rule<Codebase> {

    /** The rule. */
    public CodebaseWithoutLevels() {
        super(
                "codebase-without-levels",
                Family.CATALOG,
                Codebase.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
                "A code base has no service level");
    }

    @Override
    protected void check(Codebase codebase, RuleContext context) {
        if (codebase.getLevels().isEmpty()) {
            context.report(
                    Location.of(codebase),
                    codebase.getName() + " has no service level, so that no file can belong to it");
        }
    }
}
