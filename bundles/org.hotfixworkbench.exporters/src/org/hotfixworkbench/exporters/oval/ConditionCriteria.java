package org.hotfixworkbench.exporters.oval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.exporters.References;
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

/** The conditions of a hotfix, with the groups and negations that its source has. */
final class ConditionCriteria {

    private final Tests tests;
    private final ReleaseCriteria releases;
    private final Hotfixes hotfixes;

    ConditionCriteria(Tests tests, ReleaseCriteria releases, Hotfixes hotfixes) {
        this.tests = tests;
        this.releases = releases;
        this.hotfixes = hotfixes;
    }

    /** The list of products that a hotfix applies to. */
    Criterion of(ProductList list) throws IOException {
        List<Criterion> products = new ArrayList<>();
        for (ProductAtLevel stated : list.getProducts()) {
            ServiceLevel level = stated.getLevel();
            products.add(runs(stated.getProduct(), level == null ? List.of() : List.of(level)));
        }
        return Criterion.any("it is one of the products that the hotfix applies to", products);
    }

    /** A condition. */
    Criterion of(Condition condition) throws IOException {
        return switch (condition) {
            case Unconditional it ->
                    Criterion.of(ReleaseCriteria.windows(), "there are no prerequisites");
            case ConditionGroup it when !it.getConditions().isEmpty() -> group(it);
            case NegatedCondition it when it.getCondition() != null ->
                    Criterion.notAll("not", List.of(of(it.getCondition())));
            case ProductCondition it when it.isAnyLevel() || !it.getLevels().isEmpty() ->
                    runs(it.getProduct(), it.isAnyLevel() ? List.of() : it.getLevels());
            case HotfixCondition it -> installed(it);
            case FeatureCondition it
                    when it.getFeature() != null && Characters.allowed(it.getFeature()) ->
                    Criterion.of(
                            tests.feature(it.getFeature()),
                            "the feature %s is turned on".formatted(it.getFeature()));
            default -> releases.unknown("a condition that cannot be tested");
        };
    }

    private Criterion group(ConditionGroup group) throws IOException {
        List<Criterion> members = new ArrayList<>();
        for (Condition member : group.getConditions()) {
            members.add(of(member));
        }
        return group.getKind() == GroupKind.ANY
                ? Criterion.any("any of", members)
                : Criterion.all("all of", members);
    }

    private Criterion installed(HotfixCondition condition) throws IOException {
        String name = References.name(condition, Literals.HOTFIX_CONDITION__HOTFIX);
        return name == null
                ? releases.unknown("a hotfix that the source does not name")
                : Criterion.of(hotfixes.installed(name), name + " is installed");
    }

    private Criterion runs(Product product, List<ServiceLevel> levels) throws IOException {
        if (product == null || product.eIsProxy()) {
            return releases.unknown("a product that the catalog does not have");
        }
        if (levels.isEmpty()) {
            return releases.product(product);
        }
        List<Criterion> members = new ArrayList<>();
        for (ServiceLevel level : levels) {
            members.add(releases.release(product, level));
        }
        String names =
                String.join(
                        ", ",
                        levels.stream().map(it -> CatalogQueries.levelName(product, it)).toList());
        return Criterion.any(
                "it runs %s at %s".formatted(ReleaseCriteria.title(product), names), members);
    }
}
