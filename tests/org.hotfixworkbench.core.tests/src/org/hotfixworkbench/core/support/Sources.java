package org.hotfixworkbench.core.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.derivation.Derivation;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;

/**
 * Reads sources of the language, as far as tests need it, into a model with derived values. It
 * accepts what is right and throws up at the rest; the real parser has tests of its own.
 */
public final class Sources {

    private final List<Element> elements = new ArrayList<>();
    private final List<Codebase> codebases = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final List<Runnable> links = new ArrayList<>();

    /** Starts with the releases of Windows that the tests share. */
    public static Sources withWindows() {
        return new Sources().read(WindowsCatalog.TEXT);
    }

    /** Reads one more source. */
    public Sources read(String source) {
        Tokens tokens = new Tokens(source);
        while (!tokens.atEnd()) {
            elements.add(readElement(tokens));
        }
        links.forEach(Runnable::run);
        links.clear();
        elements.stream()
                .filter(Hotfix.class::isInstance)
                .forEach(it -> Derivation.derive((Hotfix) it));
        return this;
    }

    private Element readElement(Tokens tokens) {
        String keyword = tokens.take();
        return switch (keyword) {
            case "codebase" -> {
                Codebase codebase = new CatalogReader(this, tokens).codebase();
                codebases.add(codebase);
                yield codebase;
            }
            case "product" -> {
                Product product = new CatalogReader(this, tokens).product();
                products.add(product);
                yield product;
            }
            case "machine" -> new MachineReader(this, tokens).machine();
            case "hotfix" -> new HotfixReader(this, tokens).hotfix();
            default -> throw new IllegalArgumentException("no element: " + keyword);
        };
    }

    /** The releases that have been read. */
    public Catalog catalog() {
        return new Catalog(codebases, products);
    }

    /** The element that was read last. */
    public Element last() {
        return elements.get(elements.size() - 1);
    }

    /** All elements. */
    public List<Element> elements() {
        return elements;
    }

    /** A code base by name. */
    public Codebase codebase(String name) {
        return codebases.stream().filter(it -> name.equals(it.getName())).findFirst().orElseThrow();
    }

    /** A product by name. */
    public Product product(String name) {
        return products.stream().filter(it -> name.equals(it.getName())).findFirst().orElseThrow();
    }

    void linkHotfix(String name, Consumer<Hotfix> setter) {
        links.add(
                () ->
                        elements.stream()
                                .filter(
                                        it ->
                                                it instanceof Hotfix hotfix
                                                        && hotfix.getName().equals(name))
                                .map(Hotfix.class::cast)
                                .findFirst()
                                .ifPresent(setter));
    }

    static LocalDate date(String word) {
        return word.equals("-") ? null : LocalDate.parse(word);
    }
}
