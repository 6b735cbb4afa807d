package org.hotfixworkbench.exporters.pages;

import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Unconditional;

/** Conditions as a list in words, groups as lists within it. */
final class ConditionList {

    private ConditionList() {}

    /** The item of a condition. */
    static Block.Item of(Condition condition) {
        return switch (condition) {
            case Unconditional it -> leaf(Words.of("There are no prerequisites."));
            case ConditionGroup it -> group(it);
            case NegatedCondition it ->
                    new Block.Item(Words.of("This must not hold:"), List.of(of(it.getCondition())));
            case ProductCondition it -> leaf(product(it));
            case HotfixCondition it -> leaf(Words.of("hotfix ").and(hotfix(it)));
            case FeatureCondition it ->
                    leaf(Words.of("the feature ").and(Words.code(it.getFeature())));
            default -> throw new IllegalArgumentException(condition.eClass().getName());
        };
    }

    private static Block.Item leaf(Words words) {
        return new Block.Item(words, List.of());
    }

    private static Block.Item group(ConditionGroup group) {
        List<Block.Item> members = new ArrayList<>();
        for (Condition member : group.getConditions()) {
            members.add(of(member));
        }
        String lead = group.getKind() == GroupKind.ANY ? "One of these:" : "All of these:";
        return new Block.Item(Words.of(lead), members);
    }

    private static Words product(ProductCondition condition) {
        Product product = condition.getProduct();
        List<Words> levels = new ArrayList<>();
        for (ServiceLevel level : condition.getLevels()) {
            levels.add(Words.of(Named.level(product, level)));
        }
        String none = condition.isAnyLevel() ? " at any service level" : "";
        return Named.product(product)
                .and(levels.isEmpty() ? Words.of(none) : Words.of(" ").and(Named.or(levels)));
    }

    private static Words hotfix(HotfixCondition condition) {
        String name = String.valueOf(References.name(condition, Literals.HOTFIX_CONDITION__HOTFIX));
        return Words.link(Topic.HOTFIX, name, name);
    }
}
