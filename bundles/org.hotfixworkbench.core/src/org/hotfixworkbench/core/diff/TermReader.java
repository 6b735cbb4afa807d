package org.hotfixworkbench.core.diff;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ProductList;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Unconditional;

/** Turns conditions into terms. What could not be resolved is a fact that can be anything. */
final class TermReader {

    private TermReader() {}

    /** Prerequisites; holds always when nothing is stated. */
    static Term of(@Nullable Condition condition) {
        return switch (condition) {
            case null -> Term.TRUE;
            case Unconditional it -> Term.TRUE;
            case ProductCondition it -> runs(it);
            case HotfixCondition it ->
                    new Term.Fact(
                            "hotfix "
                                    + ModelValues.name(
                                            it.eGet(Literals.HOTFIX_CONDITION__HOTFIX, false)));
            case FeatureCondition it -> new Term.Fact("feature " + it.getFeature());
            case ConditionGroup it ->
                    Term.group(
                            it.getKind() == GroupKind.ALL,
                            it.getConditions().stream().map(TermReader::of).toList());
            case NegatedCondition it -> Term.not(of(it.getCondition()));
            default -> new Term.Fact("an unknown condition");
        };
    }

    /** The products that a hotfix applies to; holds always when there is no such list. */
    static Term of(@Nullable ProductList list) {
        if (list == null || list.getProducts().isEmpty()) {
            return Term.TRUE;
        }
        List<Term> members = new ArrayList<>();
        for (ProductAtLevel stated : list.getProducts()) {
            members.add(runs(stated.getProduct(), stated.getLevel()));
        }
        return Term.group(false, members);
    }

    private static Term runs(ProductCondition condition) {
        if (condition.isAnyLevel() || condition.getLevels().isEmpty()) {
            return runs(condition.getProduct(), null);
        }
        List<Term> members = new ArrayList<>();
        for (ServiceLevel level : condition.getLevels()) {
            members.add(runs(condition.getProduct(), level));
        }
        return Term.group(false, members);
    }

    private static Term runs(@Nullable Product product, @Nullable ServiceLevel level) {
        if (product == null || product.eIsProxy() || isProxy(level)) {
            return new Term.Fact("an unknown product or level");
        }
        return new Term.Runs(
                String.valueOf(product.getName()),
                level == null ? null : CatalogQueries.levelName(product, level));
    }

    private static boolean isProxy(@Nullable EObject element) {
        return element != null && element.eIsProxy();
    }
}
