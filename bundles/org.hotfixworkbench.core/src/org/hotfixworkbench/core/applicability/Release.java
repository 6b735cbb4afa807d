package org.hotfixworkbench.core.applicability;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * What a machine can run: a product at a level. Products that the catalog does not have are there,
 * too, so that nothing is proved from its gaps: one of an unknown code base, and one of each code
 * base that is delivered for and has no product.
 *
 * @param product the product; null for one that the catalog does not have
 * @param codebase its code base; null when not known
 * @param level its level; null when not known
 * @param architectures the architectures of the product; empty when not known
 */
record Release(
        @Nullable Product product,
        @Nullable Codebase codebase,
        @Nullable ServiceLevel level,
        List<Architecture> architectures) {

    /** Whether the catalog has this release, with its architectures. */
    boolean known() {
        return product != null && !architectures.isEmpty();
    }

    /** All releases, those of the catalog first. */
    static List<Release> all(Hotfix hotfix, Catalog catalog) {
        List<Release> releases = new ArrayList<>();
        for (Product product : catalog.products()) {
            Codebase codebase = product.getCodebase();
            if (codebase != null && !codebase.eIsProxy()) {
                List<Architecture> architectures = List.copyOf(product.getArchitectures());
                for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
                    releases.add(new Release(product, codebase, level, architectures));
                }
            }
        }
        for (Payload payload : hotfix.getPayloads()) {
            Elements.codebase(payload)
                    .filter(it -> catalog.productsOf(it).isEmpty())
                    .ifPresent(
                            codebase ->
                                    codebase.getLevels()
                                            .forEach(
                                                    it ->
                                                            releases.add(
                                                                    new Release(
                                                                            null, codebase, it,
                                                                            List.of()))));
        }
        releases.add(new Release(null, null, null, List.of()));
        return releases;
    }
}
