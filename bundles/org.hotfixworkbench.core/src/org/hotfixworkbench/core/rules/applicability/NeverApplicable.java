package org.hotfixworkbench.core.rules.applicability;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotfixworkbench.core.applicability.Clash;
import org.hotfixworkbench.core.applicability.Clash.Kind;
import org.hotfixworkbench.core.applicability.Problem;
import org.hotfixworkbench.core.applicability.Satisfiability;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.architecture.ArchitectureUnavailable;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.ProductCondition;

/**
 * Finds hotfixes that no machine can receive, and says which conditions exclude each other. What
 * another rule says of a single place is left to it.
 *
 * <p>Domain: see {@link Satisfiability}.
 */
public final class NeverApplicable extends Rule<Hotfix> {

    private static final Set<Kind> OF_CONDITIONS =
            EnumSet.of(Kind.PREREQUISITE, Kind.NOT_INSTALLED);
    private static final Set<Kind> OF_LEVELS =
            EnumSet.of(Kind.PREREQUISITE, Kind.CODEBASE, Kind.LEVEL);
    private static final Set<Kind> OF_ARCHITECTURES = EnumSet.of(Kind.APPLIES_TO, Kind.PACKAGE);

    /** The rule. */
    public NeverApplicable() {
        super(
                "never-applicable",
                Family.APPLICABILITY,
                Hotfix.class,
                new Severities(Severity.INFO, Severity.ERROR, Severity.WARNING),
                "No machine can exist to which the hotfix applies");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        if (Satisfiability.of(context.shared(Problem.READ, hotfix))
                        instanceof Satisfiability.Unsatisfiable proof
                && !told(hotfix, proof.clashes(), context)) {
            context.report(
                    Location.of(hotfix),
                    "no machine can ever receive "
                            + hotfix.getName()
                            + ": "
                            + Clash.sentence(proof.clashes()));
        }
    }

    /** Whether a rule on conditions, on levels or on architectures reports the same. */
    private static boolean told(Hotfix hotfix, List<Clash> clashes, RuleContext context) {
        Set<Kind> kinds = clashes.stream().map(Clash::kind).collect(Collectors.toSet());
        if (OF_CONDITIONS.containsAll(kinds)) {
            return true;
        }
        if (OF_LEVELS.containsAll(kinds)) {
            boolean level = kinds.contains(Kind.LEVEL);
            return clashes.stream().anyMatch(it -> namesProduct(it, level));
        }
        return OF_ARCHITECTURES.containsAll(kinds)
                && kinds.contains(Kind.PACKAGE)
                && hotfix.getPayloads().stream()
                        .flatMap(it -> it.getPackages().stream())
                        .allMatch(
                                it ->
                                        ArchitectureUnavailable.problem(it, context.catalog())
                                                .isPresent());
    }

    /** Whether a condition names a product, with its level, that level-without-files looks at. */
    private static boolean namesProduct(Clash clash, boolean level) {
        if (clash.kind() != Kind.PREREQUISITE) {
            return false;
        }
        EObject root = clash.location().element();
        if (isNamed(root, level)) {
            return true;
        }
        for (var contents = EcoreUtil.<EObject>getAllContents(root, false); contents.hasNext(); ) {
            if (isNamed(contents.next(), level)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(EObject element, boolean level) {
        if (!(element instanceof ProductCondition condition)
                || level && condition.getLevels().isEmpty()) {
            return false;
        }
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof NegatedCondition) {
                return false;
            }
        }
        return true;
    }
}
