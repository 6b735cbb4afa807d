package org.hotfixworkbench.core.rules.level;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds a service level that a condition names twice. One of the two is a slip for another level,
 * and for Windows Server 2008 an easy one: what it calls RTM is SP1 of its code base.
 */
public final class RepeatedLevel extends Rule<ProductCondition> {

    /** The rule. */
    public RepeatedLevel() {
        super(
                "repeated-level",
                Family.LEVEL,
                ProductCondition.class,
                new Severities(Severity.WARNING, Severity.ERROR, Severity.WARNING),
                "A prerequisite names a service level of a product twice");
    }

    @Override
    protected void check(ProductCondition condition, RuleContext context) {
        Product product = condition.getProduct();
        List<ServiceLevel> levels = condition.getLevels();
        Set<ServiceLevel> seen = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            ServiceLevel level = levels.get(i);
            if (product != null && !level.eIsProxy() && !seen.add(level)) {
                context.report(
                        Location.of(condition, Literals.PRODUCT_CONDITION__LEVELS, i),
                        CatalogQueries.levelName(product, level)
                                + " of "
                                + product.getName()
                                + " is named twice");
            }
        }
    }
}
