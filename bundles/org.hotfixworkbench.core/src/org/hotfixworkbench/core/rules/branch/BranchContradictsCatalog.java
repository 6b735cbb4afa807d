package org.hotfixworkbench.core.rules.branch;

import java.util.List;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds masks whose stated level or branch is not that of their versions in the catalog.
 *
 * <p>Domain: build and revision tell both (file information notes of KB articles; betawiki.net,
 * "Windows Server 2008 build 6003"). A mask covers whole thousands, so that it is enough when a
 * part of its revisions has the stated branch.
 */
public final class BranchContradictsCatalog extends Rule<BranchMask> {

    /** The rule. */
    public BranchContradictsCatalog() {
        super(
                "branch-contradicts-catalog",
                Family.BRANCH,
                BranchMask.class,
                new Severities(Severity.ERROR, Severity.ERROR, Severity.WARNING),
                "The level or branch stated for a mask is not the one of the catalog");
    }

    @Override
    protected void check(BranchMask mask, RuleContext context) {
        if (mask.getMask() == null) {
            return;
        }
        Elements.codebaseOf(mask)
                .map(it -> new MaskRange(it, mask.getMask()))
                .ifPresent(
                        range -> {
                            if (!range.ofCodebase()) {
                                reportForeign(mask, range, context);
                                return;
                            }
                            checkLevel(mask, range, context);
                            checkBranch(mask, range, context);
                        });
    }

    private static void reportForeign(BranchMask mask, MaskRange range, RuleContext context) {
        context.report(
                Location.of(mask, Literals.BRANCH_MASK__MASK),
                "mask "
                        + mask.getMask()
                        + " is not of "
                        + range.codebase().getName()
                        + ", whose versions begin with "
                        + range.codebase().getVersion());
    }

    private static void checkLevel(BranchMask mask, MaskRange range, RuleContext context) {
        List<ServiceLevel> levels = range.levels();
        if (levels.isEmpty()) {
            context.report(
                    Location.of(mask, Literals.BRANCH_MASK__MASK),
                    "build "
                            + mask.getMask().build()
                            + " belongs to no level of "
                            + range.codebase().getName()
                            + ": it has "
                            + Words.levels(range.codebase()));
            return;
        }
        Elements.resolved(mask.getLevel())
                .filter(it -> !levels.contains(it))
                .ifPresent(
                        stated -> {
                            Location location = Location.of(mask, Literals.BRANCH_MASK__LEVEL);
                            context.report(
                                    location,
                                    "build "
                                            + mask.getMask().build()
                                            + " of "
                                            + range.codebase().getName()
                                            + " is "
                                            + Words.or(names(levels))
                                            + ", not "
                                            + stated.getName(),
                                    replacements(location, "level", names(levels)));
                        });
    }

    private static void checkBranch(BranchMask mask, MaskRange range, RuleContext context) {
        if (range.codebase().getBranches().isEmpty()
                || CatalogQueries.declaresBranches(range.codebase())
                || range.levels().isEmpty()) {
            return;
        }
        List<ServiceBranch> branches = range.branches();
        Location location = Location.of(mask, Literals.BRANCH_MASK__BRANCH);
        Elements.resolved(mask.getBranch())
                .filter(it -> !branches.contains(it))
                .ifPresent(
                        stated ->
                                context.report(
                                        location,
                                        contradiction(range, branches, stated),
                                        replacements(location, "branch", names(branches))));
    }

    private static String contradiction(
            MaskRange range, List<ServiceBranch> branches, ServiceBranch stated) {
        String where = " of " + range.codebase().getName() + " build " + range.mask().build();
        String found =
                branches.isEmpty()
                        ? " belong to no branch, and not to "
                        : " are " + Words.or(names(branches)) + ", not ";
        return range.revisions()
                + where
                + found
                + stated.getName()
                + " ("
                + Words.branches(range.codebase())
                + ")";
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }

    private static List<Fix> replacements(Location location, String noun, List<String> names) {
        return names.stream()
                .map(
                        it ->
                                new Fix(
                                        "Change the " + noun + " to " + it,
                                        false,
                                        new Fix.Replace(location, it)))
                .toList();
    }
}
