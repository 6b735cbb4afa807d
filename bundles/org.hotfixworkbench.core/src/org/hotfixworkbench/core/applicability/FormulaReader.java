package org.hotfixworkbench.core.applicability;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ProductList;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Unconditional;

/**
 * Turns the conditions of a hotfix into formulas. What is not stated or not resolved becomes a
 * variable of its own, which can be anything. References to hotfixes are never followed.
 */
final class FormulaReader {

    private final Hotfix hotfix;
    private final Variables variables;

    FormulaReader(Hotfix hotfix, Variables variables) {
        this.hotfix = hotfix;
        this.variables = variables;
    }

    /** The prerequisites; without any, something that always holds. */
    Formula prerequisites() {
        Condition stated = hotfix.getPrerequisites();
        return stated == null ? always() : read(stated);
    }

    /** The products that the hotfix applies to; without any, something that always holds. */
    Formula appliesTo() {
        ProductList list = hotfix.getAppliesTo();
        return list == null || list.getProducts().isEmpty()
                ? always()
                : new Formula.Any(
                        Location.of(hotfix, Literals.HOTFIX__APPLIES_TO),
                        list.getProducts().stream().map(this::runs).toList());
    }

    /** The hotfix is not installed yet; always holds where no condition asks for it. */
    Formula notInstalled() {
        if (!variables.has(hotfix)) {
            return always();
        }
        String name = String.valueOf(hotfix.getName());
        int variable = variables.number(hotfix, Variables.Kind.HOTFIX, name);
        return new Formula.Literal(Location.of(hotfix), variable, false, "hotfix " + name);
    }

    private Formula always() {
        return new Formula.All(Location.of(hotfix), List.of());
    }

    private Formula read(Condition condition) {
        return switch (condition) {
            case Unconditional it -> new Formula.All(Location.of(it), List.of());
            case ProductCondition it -> runs(it);
            case HotfixCondition it -> installed(it);
            case FeatureCondition it when it.getFeature() != null ->
                    new Formula.Literal(
                            Location.of(it),
                            variables.number(
                                    "feature " + it.getFeature(),
                                    Variables.Kind.FEATURE,
                                    it.getFeature()),
                            true,
                            "feature " + it.getFeature());
            case ConditionGroup it when !it.getConditions().isEmpty() -> group(it);
            case NegatedCondition it when it.getCondition() != null ->
                    at(Location.of(it), read(it.getCondition()).negated());
            default -> open(condition);
        };
    }

    private Formula group(ConditionGroup group) {
        List<Formula> members = group.getConditions().stream().map(this::read).toList();
        return group.getKind() == GroupKind.ANY
                ? new Formula.Any(Location.of(group), members)
                : new Formula.All(Location.of(group), members);
    }

    private static Formula at(Location place, Formula formula) {
        return switch (formula) {
            case Formula.All it -> new Formula.All(place, it.members());
            case Formula.Any it -> new Formula.Any(place, it.members());
            case Formula.Literal it ->
                    new Formula.Literal(place, it.variable(), it.positive(), it.words());
            case Formula.Runs it ->
                    new Formula.Runs(place, it.product(), it.levels(), it.positive());
        };
    }

    private Formula runs(ProductCondition condition) {
        List<ServiceLevel> levels = condition.getLevels();
        boolean stated = condition.isAnyLevel() || !levels.isEmpty();
        return stated
                        && known(condition.getProduct())
                        && levels.stream().noneMatch(EObject::eIsProxy)
                ? new Formula.Runs(
                        Location.of(condition),
                        condition.getProduct(),
                        condition.isAnyLevel() ? List.of() : List.copyOf(levels),
                        true)
                : open(condition);
    }

    private Formula runs(ProductAtLevel stated) {
        ServiceLevel level = stated.getLevel();
        return known(stated.getProduct()) && (level == null || !level.eIsProxy())
                ? new Formula.Runs(
                        Location.of(stated),
                        stated.getProduct(),
                        level == null ? List.of() : List.of(level),
                        true)
                : open(stated);
    }

    private static boolean known(@Nullable Product product) {
        return Elements.resolved(product)
                .flatMap(it -> Elements.resolved(it.getCodebase()))
                .isPresent();
    }

    private Formula installed(HotfixCondition condition) {
        Object target = condition.eGet(Literals.HOTFIX_CONDITION__HOTFIX, false);
        if (!(target instanceof InternalEObject element)) {
            return open(condition);
        }
        URI uri = element.eProxyURI();
        boolean self =
                target == hotfix
                        || uri != null
                                && hotfix.eResource() != null
                                && uri.equals(EcoreUtil.getURI(hotfix));
        Object key = self ? hotfix : uri == null ? target : uri;
        String name = self ? String.valueOf(hotfix.getName()) : nameOf(element, uri);
        return new Formula.Literal(
                Location.of(condition),
                variables.number(key, Variables.Kind.HOTFIX, name),
                true,
                "hotfix " + name);
    }

    private static String nameOf(EObject target, @Nullable URI uri) {
        if (target instanceof NamedElement named && named.getName() != null) {
            return named.getName();
        }
        String fragment = uri == null ? null : uri.fragment();
        return Objects.requireNonNullElse(fragment, "?").replaceFirst("^\\w+:", "");
    }

    private Formula open(EObject element) {
        int variable = variables.number(element, Variables.Kind.OPEN, "?");
        return new Formula.Literal(Location.of(element), variable, true, "an unknown condition");
    }
}
