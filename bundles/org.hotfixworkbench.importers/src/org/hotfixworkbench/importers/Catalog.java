package org.hotfixworkbench.importers;

import java.util.Collection;
import java.util.List;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;

/**
 * The releases that sources are matched against.
 *
 * @param codebases all code bases
 * @param products all products
 */
public record Catalog(List<Codebase> codebases, List<Product> products) {

    /** The code bases and products among the elements. */
    public static Catalog of(Collection<?> elements) {
        return new Catalog(only(elements, Codebase.class), only(elements, Product.class));
    }

    private static <T> List<T> only(Collection<?> elements, Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
