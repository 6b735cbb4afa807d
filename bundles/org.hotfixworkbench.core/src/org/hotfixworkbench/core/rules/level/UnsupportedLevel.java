package org.hotfixworkbench.core.rules.level;

import java.time.LocalDate;
import java.util.Optional;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.ReleaseDay;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds prerequisites on a product or level whose support was over when the hotfix came out.
 *
 * <p>Domain: lifecycle dates of the catalog (Microsoft lifecycle data). Paid support goes on, so
 * that this is never more than a hint.
 */
public final class UnsupportedLevel extends Rule<Hotfix> {

    /** The rule. */
    public UnsupportedLevel() {
        super(
                "unsupported-level",
                Family.LEVEL,
                Hotfix.class,
                Severities.always(Severity.INFO),
                "A prerequisite names a level whose support had ended");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        Optional<LocalDate> day = ReleaseDay.of(hotfix);
        if (day.isEmpty() || hotfix.getPrerequisites() == null) {
            return;
        }
        for (ProductCondition condition :
                new Prerequisites(hotfix.getPrerequisites()).productConditions(false)) {
            Elements.resolved(condition.getProduct())
                    .ifPresent(it -> check(condition, it, day.get(), context));
        }
    }

    private static void check(
            ProductCondition condition, Product product, LocalDate day, RuleContext context) {
        LocalDate end = CatalogQueries.supportedUntil(product);
        if (end != null && day.isAfter(end)) {
            context.report(
                    Location.of(condition, Literals.PRODUCT_CONDITION__PRODUCT),
                    "support of "
                            + product.getName()
                            + " ended on "
                            + end
                            + ", and this is of "
                            + day);
            return;
        }
        for (int i = 0; i < condition.getLevels().size(); i++) {
            ServiceLevel level = condition.getLevels().get(i);
            LocalDate until = CatalogQueries.supportedUntil(product, level);
            if (until != null && day.isAfter(until)) {
                context.report(
                        Location.of(condition, Literals.PRODUCT_CONDITION__LEVELS, i),
                        "support of "
                                + product.getName()
                                + " "
                                + CatalogQueries.levelName(product, level)
                                + " ended on "
                                + until
                                + ", and this is of "
                                + day);
            }
        }
    }
}
