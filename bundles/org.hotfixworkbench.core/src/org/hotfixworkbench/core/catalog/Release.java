package org.hotfixworkbench.core.catalog;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * What a machine can run: a product at a level.
 *
 * @param product the product; null for one that the catalog does not have
 * @param codebase its code base; null when not known
 * @param level its level; null when not known
 * @param architectures the architectures of the product; empty when not known
 */
public record Release(
        @Nullable Product product,
        @Nullable Codebase codebase,
        @Nullable ServiceLevel level,
        List<Architecture> architectures) {

    /** A release of which nothing is known. */
    public static final Release UNKNOWN = new Release(null, null, null, List.of());

    /** Copies the list. */
    public Release {
        architectures = List.copyOf(architectures);
    }

    /** A product at every level it had; none when its code base is not known. */
    static List<Release> of(Product product) {
        Codebase codebase = product.getCodebase();
        if (codebase == null || codebase.eIsProxy()) {
            return List.of();
        }
        return CatalogQueries.levelsOf(product).stream()
                .map(it -> new Release(product, codebase, it, product.getArchitectures()))
                .toList();
    }

    /** A code base of which no product is known, at each of its levels. */
    public static List<Release> withoutProduct(Codebase codebase) {
        return codebase.getLevels().stream()
                .map(it -> new Release(null, codebase, it, List.of()))
                .toList();
    }

    /** Whether the catalog has this release, with its architectures. */
    public boolean known() {
        return product != null && !architectures.isEmpty();
    }
}
