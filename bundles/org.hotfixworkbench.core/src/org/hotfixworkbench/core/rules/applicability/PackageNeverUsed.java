package org.hotfixworkbench.core.rules.applicability;

import org.hotfixworkbench.core.applicability.PackageAnalysis;
import org.hotfixworkbench.core.applicability.Problem;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Hotfix;

/**
 * Finds packages, and files of a level in them, that no allowed machine can receive.
 *
 * <p>Domain: a package installs on machines of its architecture that run a product it is for, at
 * exactly the level of its files (CBS.log, "detect Parent ... VersionComp: EQ").
 */
public final class PackageNeverUsed extends Rule<Hotfix> {

    /** The rule. */
    public PackageNeverUsed() {
        super(
                "package-never-used",
                Family.APPLICABILITY,
                Hotfix.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.INFO),
                "A package, or its files of a level, can go to no machine that is allowed");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        PackageAnalysis.unused(context.shared(Problem.READ, hotfix), context.catalog())
                .forEach(it -> context.report(it.location(), it.message()));
    }
}
