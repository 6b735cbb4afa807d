package org.hotfixworkbench.core.rules.architecture;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.StatedProducts;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds payloads without a package for an architecture that another payload of the hotfix has and a
 * product of this one exists for.
 *
 * <p>Domain: an article has a file table for each architecture of the products that it names
 * (headings of the file tables of KB articles). Only products that the hotfix names count.
 */
public final class MissingPackage extends Rule<Hotfix> {

    /** The rule. */
    public MissingPackage() {
        super(
                "missing-package",
                Family.ARCHITECTURE,
                Hotfix.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
                "A payload has no package for an architecture that others of the hotfix have");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        Set<Architecture> all = EnumSet.noneOf(Architecture.class);
        for (Payload payload : hotfix.getPayloads()) {
            payload.getPackages().forEach(it -> all.add(it.getArchitecture()));
        }
        all.remove(Architecture.UNSTATED);
        for (Payload payload : hotfix.getPayloads()) {
            Elements.codebase(payload).ifPresent(it -> check(hotfix, payload, it, all, context));
        }
    }

    private static void check(
            Hotfix hotfix,
            Payload payload,
            Codebase codebase,
            Set<Architecture> all,
            RuleContext context) {
        Set<Architecture> missing = EnumSet.noneOf(Architecture.class);
        missing.addAll(all);
        for (ArchitecturePackage architecture : payload.getPackages()) {
            if (architecture.getArchitecture() == Architecture.UNSTATED) {
                return;
            }
            missing.remove(architecture.getArchitecture());
        }
        if (payload.getPackages().isEmpty()) {
            return;
        }
        Set<Product> products = StatedProducts.of(hotfix, codebase);
        for (Architecture architecture : missing) {
            List<String> names =
                    products.stream()
                            .filter(it -> it.getArchitectures().contains(architecture))
                            .map(Product::getName)
                            .toList();
            if (!names.isEmpty()) {
                context.report(
                        Location.of(payload, Literals.PAYLOAD__CODEBASE),
                        "the payload of "
                                + codebase.getName()
                                + " has no package for "
                                + architecture.getLiteral()
                                + ", although another payload has one and "
                                + Words.and(names)
                                + " exists for it");
            }
        }
    }
}
