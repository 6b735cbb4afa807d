package org.hotfixworkbench.core.rules.level;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds prerequisites that name a product at a service level for which the hotfix has no file.
 *
 * <p>Domain: files install at exactly the level of their build; every service pack that the section
 * Prerequisites names has its rows in the tables (KB articles since Windows Vista).
 */
public final class LevelWithoutFiles extends Rule<Hotfix> {

    /** The rule. */
    public LevelWithoutFiles() {
        super(
                "level-without-files",
                Family.LEVEL,
                Hotfix.class,
                new Severities(Severity.INFO, Severity.ERROR, Severity.WARNING),
                "A prerequisite names a service level for which there are no files");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        if (hotfix.getPrerequisites() == null || hotfix.getPayloads().isEmpty()) {
            return;
        }
        for (Payload payload : hotfix.getPayloads()) {
            if (Elements.codebase(payload).isEmpty()) {
                return;
            }
        }
        Delivery delivery = Delivery.of(hotfix);
        for (ProductCondition condition :
                new Prerequisites(hotfix.getPrerequisites()).productConditions(false)) {
            Elements.resolved(condition.getProduct())
                    .ifPresent(it -> check(condition, it, delivery, context));
        }
    }

    private static void check(
            ProductCondition condition, Product product, Delivery delivery, RuleContext context) {
        Optional<Codebase> codebase = Elements.resolved(product.getCodebase());
        if (codebase.isEmpty()) {
            return;
        }
        Codebase base = codebase.get();
        if (!delivery.codebases().contains(base)) {
            context.report(
                    Location.of(condition, Literals.PRODUCT_CONDITION__PRODUCT),
                    product.getName()
                            + " is built from "
                            + base.getName()
                            + ", and the hotfix has no payload for "
                            + base.getName());
            return;
        }
        if (!delivery.counted().contains(base)) {
            return;
        }
        List<ServiceLevel> levels = condition.getLevels();
        for (int i = 0; i < levels.size(); i++) {
            ServiceLevel level = levels.get(i);
            if (!level.eIsProxy() && base.getLevels().contains(level) && !delivery.has(level)) {
                context.report(
                        Location.of(condition, Literals.PRODUCT_CONDITION__LEVELS, i),
                        message(product, level));
            }
        }
    }

    private static String message(Product product, ServiceLevel level) {
        List<String> builds = level.getBuilds().stream().map(Object::toString).toList();
        return "no file is for "
                + product.getName()
                + " "
                + CatalogQueries.levelName(product, level)
                + ": the payload of "
                + product.getCodebase().getName()
                + " has none of build "
                + String.join(", ", builds);
    }

    /**
     * What the payloads deliver.
     *
     * @param codebases the code bases that have a payload
     * @param counted those that have files with versions of their own, so that something is missed
     * @param levels the levels of files
     * @param stated the names in the column SP requirement, which tables about 5.x have
     */
    private record Delivery(
            Set<Codebase> codebases,
            Set<Codebase> counted,
            Set<ServiceLevel> levels,
            Set<String> stated) {

        static Delivery of(Hotfix hotfix) {
            Delivery all =
                    new Delivery(
                            new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
            for (Payload payload : hotfix.getPayloads()) {
                Elements.codebase(payload).ifPresent(it -> all.add(payload, it));
            }
            return all;
        }

        private void add(Payload payload, Codebase codebase) {
            codebases.add(codebase);
            for (FileEntry file : Elements.files(payload)) {
                if (file.getLevel() != null) {
                    counted.add(codebase);
                    levels.add(file.getLevel());
                }
                if (file.getRequiredLevel() != null) {
                    stated.add(codebase.getName() + " " + file.getRequiredLevel());
                }
            }
        }

        boolean has(ServiceLevel level) {
            return levels.contains(level)
                    || level.eContainer() instanceof Codebase codebase
                            && stated.contains(codebase.getName() + " " + level.getName());
        }
    }
}
