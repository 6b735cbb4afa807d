package org.hotfixworkbench.core.rules.branch;

import java.util.List;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds a branch that is stated for a code base that has a single line.
 *
 * <p>Domain: Windows 8.1 and everything after it has one cumulative line, whatever the revision
 * (KB2919355 is the baseline of 8.1; its later revisions run on to 20000 and more).
 */
public final class BranchOnSingleLine extends Rule<BranchMask> {

    /** The rule. */
    public BranchOnSingleLine() {
        super(
                "branch-on-single-line",
                Family.BRANCH,
                BranchMask.class,
                Severities.always(Severity.WARNING),
                "A branch is stated for a code base that has none");
    }

    @Override
    protected void check(BranchMask mask, RuleContext context) {
        if (!mask.eIsSet(Literals.BRANCH_MASK__BRANCH)) {
            return;
        }
        Location location = Location.of(mask, Literals.BRANCH_MASK__BRANCH);
        Elements.codebaseOf(mask)
                .filter(it -> it.getBranches().isEmpty())
                .ifPresent(
                        it ->
                                context.report(
                                        location,
                                        it.getName()
                                                + " has a single line of updates and no branches",
                                        List.of(
                                                new Fix(
                                                        "State no branch",
                                                        false,
                                                        new Fix.Replace(location, "-")))));
    }
}
