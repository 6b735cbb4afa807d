package org.hotfixworkbench.core.rules.catalog;

import java.util.List;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.RevisionRange;

/**
 * Finds branches of a code base that claim the same revisions.
 *
 * <p>Domain: GDR, LDR and the rollup line each have 4096 revisions of their own (betawiki.net,
 * "Windows Server 2008 build 6003").
 */
public final class OverlappingBranches extends Rule<Codebase> {

    /** The rule. */
    public OverlappingBranches() {
        super(
                "overlapping-branches",
                Family.CATALOG,
                Codebase.class,
                Severities.always(Severity.ERROR),
                "Two branches of a code base claim the same revisions");
    }

    @Override
    protected void check(Codebase codebase, RuleContext context) {
        List<ServiceBranch> branches = codebase.getBranches();
        for (int i = 1; i < branches.size(); i++) {
            for (int j = 0; j < i; j++) {
                check(branches.get(i), branches.get(j), context);
            }
        }
    }

    private static void check(ServiceBranch branch, ServiceBranch earlier, RuleContext context) {
        RevisionRange range = branch.getRevisions();
        RevisionRange other = earlier.getRevisions();
        if (range == null || other == null) {
            return;
        }
        int first = Math.max(range.first(), other.first());
        int last = Math.min(range.last(), other.last());
        if (first <= last) {
            context.report(
                    Location.of(branch, Literals.SERVICE_BRANCH__REVISIONS),
                    branch.getName()
                            + " and "
                            + earlier.getName()
                            + " both claim the revisions "
                            + first
                            + " to "
                            + last);
        }
    }
}
