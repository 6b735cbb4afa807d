package org.hotfixworkbench.core.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;

/** The products that a hotfix names. Those that could not be resolved are left out. */
public final class StatedProducts {

    private StatedProducts() {}

    /** The products of the list headed Applies to. */
    public static Set<Product> appliesTo(Hotfix hotfix) {
        Set<Product> products = new LinkedHashSet<>();
        if (hotfix.getAppliesTo() != null) {
            for (ProductAtLevel entry : hotfix.getAppliesTo().getProducts()) {
                Elements.resolved(entry.getProduct()).ifPresent(products::add);
            }
        }
        return products;
    }

    /** The products that prerequisites ask for; not those that must not be there. */
    public static Set<Product> required(@Nullable Condition condition) {
        Set<Product> products = new LinkedHashSet<>();
        collect(condition, products);
        return products;
    }

    private static void collect(@Nullable Condition condition, Set<Product> products) {
        if (condition instanceof ProductCondition product) {
            Elements.resolved(product.getProduct()).ifPresent(products::add);
        } else if (condition instanceof ConditionGroup group) {
            group.getConditions().forEach(it -> collect(it, products));
        }
    }

    /**
     * The products of a code base that a package is for: those that it names, else those that the
     * hotfix names, else all of the catalog; of these, those that the architecture exists for.
     */
    public static List<Product> of(
            ArchitecturePackage architecture, Codebase codebase, Catalog catalog) {
        Set<Product> stated = new LinkedHashSet<>();
        architecture.getProducts().forEach(it -> Elements.resolved(it).ifPresent(stated::add));
        stated.removeIf(it -> it.getCodebase() != codebase);
        if (stated.isEmpty()) {
            Elements.container(architecture, Hotfix.class)
                    .ifPresent(it -> stated.addAll(of(it, codebase)));
        }
        if (stated.isEmpty()) {
            stated.addAll(catalog.productsOf(codebase));
        }
        return stated.stream()
                .filter(
                        it ->
                                it.getArchitectures().isEmpty()
                                        || architecture.getArchitecture() == Architecture.UNSTATED
                                        || it.getArchitectures()
                                                .contains(architecture.getArchitecture()))
                .toList();
    }

    /** The products of a code base that a hotfix names, in its list or its prerequisites. */
    public static Set<Product> of(Hotfix hotfix, Codebase codebase) {
        Set<Product> products = appliesTo(hotfix);
        products.addAll(required(hotfix.getPrerequisites()));
        products.removeIf(it -> it.getCodebase() != codebase);
        return products;
    }
}
