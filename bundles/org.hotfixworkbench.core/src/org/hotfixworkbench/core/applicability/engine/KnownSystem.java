package org.hotfixworkbench.core.applicability.engine;

import java.time.LocalDate;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * What a machine can run.
 *
 * @param product the product
 * @param level a level that it had
 * @param architecture one of its architectures
 */
public record KnownSystem(
        @NonNull Product product, @NonNull ServiceLevel level, @NonNull Architecture architecture) {

    /** What the product calls the level. */
    public String levelName() {
        return CatalogQueries.levelName(product, level);
    }

    /** The last day of support; null when the catalog states none. */
    public @Nullable LocalDate supportedUntil() {
        LocalDate stated = CatalogQueries.supportedUntil(product, level);
        return stated != null ? stated : CatalogQueries.supportedUntil(product);
    }
}
