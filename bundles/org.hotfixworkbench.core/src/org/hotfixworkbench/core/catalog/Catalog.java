package org.hotfixworkbench.core.catalog;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * The releases of Windows that are known: code bases and products, each in the order of the
 * sources. What follows from them is found out once, when it is first asked for; the elements must
 * not be changed afterwards. Several threads may ask.
 */
public final class Catalog {

    /** A catalog that knows nothing. */
    public static final Catalog EMPTY = new Catalog(List.of(), List.of());

    private final List<Codebase> codebases;
    private final List<Product> products;
    private final Map<Codebase, List<Product>> productsByCodebase = new IdentityHashMap<>();
    private volatile @Nullable List<Release> releases;

    /** Makes a catalog of elements whose references are resolved or can be. */
    public Catalog(List<Codebase> codebases, List<Product> products) {
        this.codebases = List.copyOf(codebases);
        this.products = List.copyOf(products);
    }

    /** The code bases and products among some elements. */
    public static Catalog of(Collection<? extends EObject> elements) {
        return new Catalog(only(elements, Codebase.class), only(elements, Product.class));
    }

    private static <T> List<T> only(Collection<? extends EObject> elements, Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The code bases. */
    public List<Codebase> codebases() {
        return codebases;
    }

    /** The products. */
    public List<Product> products() {
        return products;
    }

    /** The code base whose major and minor version a file version has; empty for other products. */
    public Optional<Codebase> codebaseOf(FileVersion version) {
        return codebases.stream()
                .filter(it -> it.getVersion() != null && it.getVersion().includes(version))
                .findFirst();
    }

    /** The products that are built from a code base. */
    public List<Product> productsOf(Codebase codebase) {
        synchronized (productsByCodebase) {
            return productsByCodebase.computeIfAbsent(
                    codebase,
                    base -> products.stream().filter(it -> it.getCodebase() == base).toList());
        }
    }

    /** Every product at every level it had, a few hundred at most. */
    public List<Release> releases() {
        List<Release> known = releases;
        if (known == null) {
            known = products.stream().flatMap(it -> Release.of(it).stream()).toList();
            releases = known;
        }
        return known;
    }
}
