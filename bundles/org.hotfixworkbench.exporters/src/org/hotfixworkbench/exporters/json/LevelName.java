package org.hotfixworkbench.exporters.json;

import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/** Service levels beside a product have the name that the product gives them. */
final class LevelName {

    private LevelName() {}

    /** The name of a level; null when no product or no level is stated. */
    static @Nullable String of(@Nullable Product product, @Nullable ServiceLevel level) {
        return product == null || level == null ? null : CatalogQueries.levelName(product, level);
    }
}
