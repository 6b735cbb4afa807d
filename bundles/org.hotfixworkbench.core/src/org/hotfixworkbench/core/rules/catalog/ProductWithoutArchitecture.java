package org.hotfixworkbench.core.rules.catalog;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Product;

/**
 * Finds products without architectures: no rule can tell which packages they need.
 *
 * <p>Domain: every release is for some architectures (headings of the file tables of KB articles).
 */
public final class ProductWithoutArchitecture extends Rule<Product> {

    /** The rule. */
    public ProductWithoutArchitecture() {
        super(
                "product-without-architecture",
                Family.CATALOG,
                Product.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
                "A product has no architecture");
    }

    @Override
    protected void check(Product product, RuleContext context) {
        if (product.getArchitectures().isEmpty()) {
            context.report(
                    Location.of(product),
                    product.getName()
                            + " has no architecture, so that packages for it cannot be checked");
        }
    }
}
