package org.hotfixworkbench.core.rules.catalog;

import java.time.LocalDate;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductLevel;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds lifecycle days of a product that contradict each other.
 *
 * <p>Domain: support of a product and of its levels ends after it began, paid support goes on after
 * free support, and no level lasts longer than its product (Microsoft lifecycle data).
 */
public final class UnorderedDates extends Rule<Product> {

    /** The rule. */
    public UnorderedDates() {
        super(
                "unordered-dates",
                Family.CATALOG,
                Product.class,
                Severities.always(Severity.ERROR),
                "Days of support are out of order");
    }

    @Override
    protected void check(Product product, RuleContext context) {
        LocalDate until = product.getSupportedUntil();
        LocalDate extended = product.getExtendedUntil();
        if (before(until, product.getSupportedFrom())) {
            context.report(
                    Location.of(product, Literals.PRODUCT__SUPPORTED_UNTIL),
                    "support of "
                            + product.getName()
                            + " ends on "
                            + until
                            + ", before it begins on "
                            + product.getSupportedFrom());
        }
        if (before(extended, until)) {
            context.report(
                    Location.of(product, Literals.PRODUCT__EXTENDED_UNTIL),
                    "paid support of "
                            + product.getName()
                            + " ends on "
                            + extended
                            + ", before free support ends on "
                            + until);
        }
        LocalDate end = extended == null ? until : extended;
        product.getLevels().forEach(it -> check(it, product, end, context));
    }

    private static void check(
            ProductLevel level, Product product, @Nullable LocalDate end, RuleContext context) {
        ServiceLevel stated = Elements.resolved(level.getLevel()).orElse(null);
        String name =
                product.getName()
                        + (stated == null ? "" : " " + CatalogQueries.levelName(product, stated));
        if (before(level.getUntil(), level.getFrom())) {
            context.report(
                    Location.of(level, Literals.PRODUCT_LEVEL__UNTIL),
                    "support of "
                            + name
                            + " ends on "
                            + level.getUntil()
                            + ", before it begins on "
                            + level.getFrom());
        } else if (before(end, level.getUntil())) {
            context.report(
                    Location.of(level, Literals.PRODUCT_LEVEL__UNTIL),
                    "support of "
                            + name
                            + " ends on "
                            + level.getUntil()
                            + ", and that of the product on "
                            + end);
        }
        if (before(level.getFrom(), product.getSupportedFrom())) {
            context.report(
                    Location.of(level, Literals.PRODUCT_LEVEL__FROM),
                    "support of "
                            + name
                            + " begins on "
                            + level.getFrom()
                            + ", and that of the product on "
                            + product.getSupportedFrom());
        }
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
