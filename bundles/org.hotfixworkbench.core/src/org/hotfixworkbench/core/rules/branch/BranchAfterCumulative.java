package org.hotfixworkbench.core.rules.branch;

import java.util.Optional;
import org.hotfixworkbench.core.rules.Branches;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.ReleaseDay;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds the branches GDR and LDR stated for what came out when there was one line only.
 *
 * <p>Domain: from October 2016 on updates of 6.1 to 6.3 are cumulative, and the number tells no
 * branch any more (techcommunity.microsoft.com, ba-p/258829).
 */
public final class BranchAfterCumulative extends Rule<BranchMask> {

    /** The rule. */
    public BranchAfterCumulative() {
        super(
                "branch-after-cumulative",
                Family.BRANCH,
                BranchMask.class,
                Severities.always(Severity.INFO),
                "GDR or LDR is stated for files from the time of cumulative updates");
    }

    @Override
    protected void check(BranchMask mask, RuleContext context) {
        ServiceBranch branch = Elements.resolved(mask.getBranch()).orElse(null);
        Optional<Hotfix> hotfix = Elements.container(mask, Hotfix.class);
        Optional<Codebase> codebase = Elements.codebaseOf(mask);
        if (hotfix.isPresent()
                && codebase.isPresent()
                && !codebase.get().getBranches().isEmpty()
                && (Branches.isGeneral(branch) || Branches.isLimited(branch))
                && ReleaseDay.isCumulative(hotfix.get(), codebase.get())) {
            context.report(
                    Location.of(mask, Literals.BRANCH_MASK__BRANCH),
                    "since "
                            + codebase.get().getCumulativeFrom()
                            + " updates of "
                            + codebase.get().getName()
                            + " are cumulative and of one line, so that "
                            + mask.getMask()
                            + " tells no branch");
        }
    }
}
