package org.hotfixworkbench.exporters.updates;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * What a machine can run.
 *
 * @param product the product
 * @param codebase its code base
 * @param level its service level
 * @param architecture the architecture; UNSTATED when the catalog names none for the product
 */
public record Platform(
        @NonNull Product product,
        @NonNull Codebase codebase,
        @NonNull ServiceLevel level,
        @NonNull Architecture architecture) {

    /** The title of the product, or its name. */
    public String productTitle() {
        String title = product.getTitle();
        return title != null && !title.isBlank() ? title : text(product.getName());
    }

    /** What the product calls the level. */
    public String levelName() {
        return CatalogQueries.levelName(product, level);
    }

    /** The architecture as text; empty when the catalog names none. */
    public String architectureName() {
        return architecture == Architecture.UNSTATED ? "" : architecture.getLiteral();
    }

    /** The name for people: Windows 7 SP1 x64. */
    public String title() {
        return (productTitle() + " " + levelName() + " " + architectureName()).strip();
    }

    /** The name for programs, which does not change as long as the catalog does not. */
    public String id() {
        String id = text(product.getName()) + "/" + text(level.getName());
        return architecture == Architecture.UNSTATED ? id : id + "/" + architecture.getLiteral();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
