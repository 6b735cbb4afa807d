package org.hotfixworkbench.core.rules.level;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * Which service levels the prerequisites of a hotfix leave possible. Conditions on other hotfixes
 * and on features may hold or not; conditions on products are decided exactly.
 *
 * <p>Domain: the list headed Prerequisites names operating systems with their service packs; one
 * without a service pack means its RTM level (KB articles since Windows Vista).
 */
final class Prerequisites {

    private enum Answer {
        YES,
        NO,
        OPEN;

        Answer negated() {
            return switch (this) {
                case YES -> NO;
                case NO -> YES;
                case OPEN -> OPEN;
            };
        }
    }

    private final Condition root;

    Prerequisites(Condition root) {
        this.root = root;
    }

    /** Whether products are stated at all, and all of them are known. */
    boolean stateProducts() {
        List<ProductCondition> conditions = productConditions(true);
        return !conditions.isEmpty()
                && conditions.stream()
                        .allMatch(it -> Elements.resolved(it.getProduct()).isPresent());
    }

    /** The conditions on products, with or without those that must not hold. */
    List<ProductCondition> productConditions(boolean negated) {
        List<ProductCondition> found = new ArrayList<>();
        collect(root, negated, found);
        return found;
    }

    private static void collect(
            @Nullable Condition condition, boolean negated, List<ProductCondition> found) {
        if (condition instanceof ProductCondition product) {
            found.add(product);
        } else if (condition instanceof ConditionGroup group) {
            group.getConditions().forEach(it -> collect(it, negated, found));
        } else if (condition instanceof NegatedCondition negation && negated) {
            collect(negation.getCondition(), true, found);
        }
    }

    /** The levels of a code base at which some product of it can meet the prerequisites. */
    Set<ServiceLevel> allowedLevels(Codebase codebase, Catalog catalog) {
        Set<ServiceLevel> allowed = new LinkedHashSet<>();
        for (Product product : catalog.productsOf(codebase)) {
            for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
                if (answer(root, product, level) != Answer.NO) {
                    allowed.add(level);
                }
            }
        }
        return allowed;
    }

    private static Answer answer(
            @Nullable Condition condition, Product product, ServiceLevel level) {
        return switch (condition) {
            case ProductCondition it -> answer(it, product, level);
            case ConditionGroup it -> answer(it, product, level);
            case NegatedCondition it -> answer(it.getCondition(), product, level).negated();
            case null, default -> Answer.OPEN;
        };
    }

    private static Answer answer(ProductCondition stated, Product product, ServiceLevel level) {
        if (stated.getProduct() != product) {
            return Answer.NO;
        }
        if (stated.isAnyLevel() || stated.getLevels().contains(level)) {
            return Answer.YES;
        }
        return stated.getLevels().stream().anyMatch(ServiceLevel::eIsProxy)
                ? Answer.OPEN
                : Answer.NO;
    }

    private static Answer answer(ConditionGroup group, Product product, ServiceLevel level) {
        Answer decisive = group.getKind() == GroupKind.ANY ? Answer.YES : Answer.NO;
        Answer result = decisive.negated();
        for (Condition member : group.getConditions()) {
            Answer answer = answer(member, product, level);
            if (answer == decisive) {
                return decisive;
            }
            if (answer == Answer.OPEN) {
                result = Answer.OPEN;
            }
        }
        return result;
    }
}
