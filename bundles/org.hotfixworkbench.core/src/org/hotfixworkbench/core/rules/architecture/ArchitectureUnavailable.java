package org.hotfixworkbench.core.rules.architecture;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds packages for an architecture that no product in question was released for.
 *
 * <p>Domain: Windows Server 2008 R2 has no x86 edition, Windows Vista and Windows 7 none for
 * Itanium (headings of the file tables of KB articles). The products are those of the package, else
 * those that the hotfix applies to, else all of the code base.
 */
public final class ArchitectureUnavailable extends Rule<ArchitecturePackage> {

    /** The rule. */
    public ArchitectureUnavailable() {
        super(
                "architecture-unavailable",
                Family.ARCHITECTURE,
                ArchitecturePackage.class,
                new Severities(Severity.ERROR, Severity.ERROR, Severity.WARNING),
                "A package is for an architecture that no product in question was released for");
    }

    @Override
    protected void check(ArchitecturePackage architecture, RuleContext context) {
        problem(architecture, context.catalog())
                .ifPresent(
                        it ->
                                context.report(
                                        Location.of(
                                                architecture,
                                                Literals.ARCHITECTURE_PACKAGE__ARCHITECTURE),
                                        it));
    }

    /** What is wrong with the architecture of a package; empty when nothing is. */
    public static Optional<String> problem(ArchitecturePackage architecture, Catalog catalog) {
        Architecture stated = architecture.getArchitecture();
        Optional<Codebase> codebase = Elements.codebaseOf(architecture);
        if (stated == Architecture.UNSTATED || codebase.isEmpty()) {
            return Optional.empty();
        }
        List<Product> products = products(architecture, codebase.get(), catalog);
        Set<Architecture> available = EnumSet.noneOf(Architecture.class);
        for (Product product : products) {
            if (product.getArchitectures().isEmpty()) {
                return Optional.empty();
            }
            available.addAll(product.getArchitectures());
        }
        if (available.isEmpty() || available.contains(stated)) {
            return Optional.empty();
        }
        return Optional.of(
                Words.and(products.stream().map(Product::getName).toList())
                        + (products.size() == 1 ? " was" : " were")
                        + " never released for "
                        + stated.getLiteral()
                        + ", only for "
                        + Words.and(available.stream().map(Architecture::getLiteral).toList()));
    }

    private static List<Product> products(
            ArchitecturePackage architecture, Codebase codebase, Catalog catalog) {
        List<Product> stated = ofCodebase(architecture.getProducts(), codebase);
        if (stated.isEmpty()) {
            stated =
                    Elements.container(architecture, Hotfix.class)
                            .map(Hotfix::getAppliesTo)
                            .map(it -> it.getProducts())
                            .map(it -> it.stream().map(ProductAtLevel::getProduct).toList())
                            .map(it -> ofCodebase(it, codebase))
                            .orElse(List.of());
        }
        return stated.isEmpty() ? catalog.productsOf(codebase) : stated;
    }

    private static List<Product> ofCodebase(List<Product> products, Codebase codebase) {
        return products.stream()
                .filter(it -> it != null && !it.eIsProxy() && it.getCodebase() == codebase)
                .distinct()
                .toList();
    }
}
