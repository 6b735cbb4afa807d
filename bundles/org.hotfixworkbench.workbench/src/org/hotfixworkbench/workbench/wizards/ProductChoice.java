package org.hotfixworkbench.workbench.wizards;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * A product of the shipped catalog that can be chosen.
 *
 * @param product itself
 * @param title as people call it
 * @param levels that it had
 * @param architectures that it was made for
 */
public record ProductChoice(
        @NonNull Product product,
        @NonNull String title,
        List<Level> levels,
        List<Architecture> architectures) {

    /**
     * A level of a product.
     *
     * @param level itself
     * @param name as the product calls it
     */
    public record Level(@NonNull ServiceLevel level, @NonNull String name) {}

    /** Copies the lists. */
    public ProductChoice {
        levels = List.copyOf(levels);
        architectures = List.copyOf(architectures);
    }

    /** All products, in the order of the catalog. */
    public static List<ProductChoice> all(ModelText texts) {
        return Catalog.of(texts.catalog()).products().stream().map(ProductChoice::of).toList();
    }

    private static ProductChoice of(Product product) {
        String title = product.getTitle();
        return new ProductChoice(
                product,
                title == null ? String.valueOf(product.getName()) : title,
                CatalogQueries.levelsOf(product).stream()
                        .map(it -> new Level(it, CatalogQueries.levelName(product, it)))
                        .toList(),
                product.getArchitectures());
    }
}
