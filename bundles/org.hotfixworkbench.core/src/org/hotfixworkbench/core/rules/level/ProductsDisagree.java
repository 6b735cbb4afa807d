package org.hotfixworkbench.core.rules.level;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.StatedProducts;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ProductList;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds products that only one of the two lists of a hotfix names.
 *
 * <p>Domain: the list headed Applies to and the section Prerequisites of an article name the same
 * products, the latter with their service packs (CredSSP article, KB2654668).
 */
public final class ProductsDisagree extends Rule<Hotfix> {

    /** The rule. */
    public ProductsDisagree() {
        super(
                "products-disagree",
                Family.LEVEL,
                Hotfix.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
                "A product stands in one of applies to and prerequisites only");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        if (hotfix.getAppliesTo() == null || hotfix.getPrerequisites() == null) {
            return;
        }
        List<ProductCondition> conditions =
                new Prerequisites(hotfix.getPrerequisites()).productConditions(false);
        List<ProductAtLevel> entries = hotfix.getAppliesTo().getProducts();
        if (conditions.isEmpty()
                || entries.stream().anyMatch(it -> Elements.resolved(it.getProduct()).isEmpty())
                || conditions.stream()
                        .anyMatch(it -> Elements.resolved(it.getProduct()).isEmpty())) {
            return;
        }
        Set<Product> listed = StatedProducts.appliesTo(hotfix);
        Set<Product> required = StatedProducts.required(hotfix.getPrerequisites());
        for (ProductAtLevel entry : entries) {
            if (!required.contains(entry.getProduct())) {
                context.report(
                        Location.of(entry, Literals.PRODUCT_AT_LEVEL__PRODUCT),
                        hotfix.getName()
                                + " applies to "
                                + entry.getProduct().getName()
                                + ", but the prerequisites do not allow it");
            }
        }
        Set<Product> seen = new HashSet<>(listed);
        for (ProductCondition condition : conditions) {
            if (seen.add(condition.getProduct())) {
                report(condition, entries.get(entries.size() - 1), context);
            }
        }
    }

    private static void report(
            ProductCondition condition, ProductAtLevel last, RuleContext context) {
        String name = condition.getProduct().getName();
        String text = last.getProduct().getName() + level(last) + ", " + name;
        context.report(
                Location.of(condition, Literals.PRODUCT_CONDITION__PRODUCT),
                "the prerequisites allow "
                        + name
                        + ", which is not in the list of products that the hotfix applies to",
                List.of(
                        new Fix(
                                "Add " + name + " to the list",
                                false,
                                new Fix.Replace(
                                        Location.of(
                                                last.eContainer(),
                                                Literals.PRODUCT_LIST__PRODUCTS,
                                                lastIndex(last)),
                                        text))));
    }

    private static int lastIndex(ProductAtLevel last) {
        return ((ProductList) last.eContainer()).getProducts().indexOf(last);
    }

    private static String level(ProductAtLevel entry) {
        ServiceLevel level = entry.getLevel();
        return level == null ? "" : " " + CatalogQueries.levelName(entry.getProduct(), level);
    }
}
