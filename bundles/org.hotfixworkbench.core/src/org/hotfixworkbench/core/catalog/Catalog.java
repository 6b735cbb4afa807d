package org.hotfixworkbench.core.catalog;

import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * The releases of Windows that are known: code bases and products, each in the order of the
 * sources.
 *
 * @param codebases the code bases
 * @param products the products
 */
public record Catalog(List<Codebase> codebases, List<Product> products) {

    /** A catalog that knows nothing. */
    public static final Catalog EMPTY = new Catalog(List.of(), List.of());

    /** Copies the lists. */
    public Catalog {
        codebases = List.copyOf(codebases);
        products = List.copyOf(products);
    }

    /** The code base whose major and minor version a file version has; empty for other products. */
    public Optional<Codebase> codebaseOf(FileVersion version) {
        return codebases.stream()
                .filter(it -> it.getVersion() != null && it.getVersion().includes(version))
                .findFirst();
    }

    /** The products that are built from a code base. */
    public List<Product> productsOf(Codebase codebase) {
        return products.stream().filter(it -> it.getCodebase() == codebase).toList();
    }
}
