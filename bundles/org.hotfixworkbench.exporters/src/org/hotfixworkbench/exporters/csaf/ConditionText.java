package org.hotfixworkbench.exporters.csaf;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Unconditional;

/** Prerequisites in words, for people who read an advisory. */
final class ConditionText {

    private ConditionText() {}

    /** The condition in words. */
    static String of(@Nullable Condition condition) {
        return switch (condition) {
            case Unconditional it -> "nothing";
            case ConditionGroup it -> group(it);
            case NegatedCondition it -> "not (" + of(it.getCondition()) + ")";
            case HotfixCondition it ->
                    "hotfix " + References.name(it, Literals.HOTFIX_CONDITION__HOTFIX);
            case FeatureCondition it -> "feature " + it.getFeature();
            case ProductCondition it -> product(it);
            case null, default -> "what the source does not tell";
        };
    }

    private static String group(ConditionGroup group) {
        List<Condition> members = group.getConditions();
        String joined =
                members.stream()
                        .map(ConditionText::of)
                        .collect(
                                Collectors.joining(
                                        group.getKind() == GroupKind.ANY ? " or " : " and "));
        return members.size() > 1 ? "(" + joined + ")" : joined;
    }

    private static String product(ProductCondition condition) {
        Product product = condition.getProduct();
        String title = product.getTitle() == null ? product.getName() : product.getTitle();
        if (condition.getLevels().isEmpty()) {
            return title;
        }
        return condition.getLevels().stream()
                .map(it -> title + " " + CatalogQueries.levelName(product, it))
                .collect(Collectors.joining(" or "));
    }
}
