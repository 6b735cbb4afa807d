package org.hotfixworkbench.core.rules.architecture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds two packages for the same machines in one payload.
 *
 * <p>Domain: an article has one file table for an architecture of a code base (headings of the file
 * tables of KB articles); packages that name different products are not for the same machines.
 */
public final class DuplicatePackage extends Rule<Payload> {

    /** The rule. */
    public DuplicatePackage() {
        super(
                "duplicate-package",
                Family.ARCHITECTURE,
                Payload.class,
                new Severities(Severity.WARNING, Severity.ERROR, Severity.WARNING),
                "A payload has two packages for the same architecture and products");
    }

    @Override
    protected void check(Payload payload, RuleContext context) {
        Map<Architecture, List<ArchitecturePackage>> seen = new EnumMap<>(Architecture.class);
        for (ArchitecturePackage architecture : payload.getPackages()) {
            if (architecture.getArchitecture() == Architecture.UNSTATED) {
                continue;
            }
            List<ArchitecturePackage> earlier =
                    seen.computeIfAbsent(architecture.getArchitecture(), it -> new ArrayList<>());
            if (earlier.stream().anyMatch(it -> overlap(it, architecture))) {
                report(architecture, context);
            }
            earlier.add(architecture);
        }
    }

    private static boolean overlap(ArchitecturePackage one, ArchitecturePackage other) {
        List<Product> products = other.getProducts();
        return one.getProducts().isEmpty()
                || products.isEmpty()
                || one.getProducts().stream().anyMatch(products::contains);
    }

    private static void report(ArchitecturePackage architecture, RuleContext context) {
        context.report(
                Location.of(architecture, Literals.ARCHITECTURE_PACKAGE__ARCHITECTURE),
                "the payload has a package for "
                        + architecture.getArchitecture().getLiteral()
                        + " already, and nothing tells for which of its machines this one is");
    }
}
