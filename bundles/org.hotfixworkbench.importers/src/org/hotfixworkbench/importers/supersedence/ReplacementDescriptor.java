package org.hotfixworkbench.importers.supersedence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.importers.products.ProductName;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductList;
import org.hotfixworkbench.model.Replacement;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;

/** Makes hotfixes of what a table says about updates. */
final class ReplacementDescriptor {

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;

    private final Catalog catalog;
    private final String table;
    private final Map<String, Optional<Product>> products = new HashMap<>();
    private final Map<KbNumber, Hotfix> external = new HashMap<>();

    /**
     * @param table the name of the file, for the comments
     */
    ReplacementDescriptor(Catalog catalog, String table) {
        this.catalog = catalog;
        this.table = table;
    }

    Hotfix hotfix(KnownUpdate update) {
        Hotfix hotfix = FACTORY.createHotfix();
        hotfix.setName("kb" + update.article().number());
        hotfix.setArticle(update.article());
        hotfix.setTitle(update.title().isEmpty() ? null : update.title());
        if (update.days().size() == 1) {
            hotfix.setReleased(update.days().iterator().next());
        }
        ProductList list = appliesTo(update);
        hotfix.setAppliesTo(list.getProducts().isEmpty() ? null : list);
        if (!update.replaced().isEmpty()) {
            Replacement replacement = FACTORY.createReplacement();
            for (KbNumber replaced : update.replaced()) {
                replacement.getHotfixes().add(external.computeIfAbsent(replaced, this::external));
            }
            hotfix.setReplacement(replacement);
        }
        return hotfix;
    }

    private Hotfix external(KbNumber article) {
        Hotfix hotfix = FACTORY.createHotfix();
        hotfix.setName(article.toString());
        hotfix.setArticle(article);
        hotfix.setExternal(true);
        return hotfix;
    }

    private Optional<Product> product(String name) {
        return products.computeIfAbsent(name, it -> new ProductName(it).product(catalog));
    }

    /** Systems of several architectures are one product here, so each is listed once. */
    private ProductList appliesTo(KnownUpdate update) {
        ProductList list = FACTORY.createProductList();
        Set<String> known = new HashSet<>();
        for (String name : update.replacedByProduct().keySet()) {
            product(name)
                    .ifPresent(
                            product -> {
                                ProductAtLevel target = FACTORY.createProductAtLevel();
                                target.setProduct(product);
                                target.setLevel(new ProductName(name).level(product));
                                String level =
                                        target.getLevel() == null
                                                ? ""
                                                : String.valueOf(target.getLevel().getName());
                                if (known.add(product.getName() + " " + level)) {
                                    list.getProducts().add(target);
                                }
                            });
        }
        return list;
    }

    /** Where it is from, and what the language cannot say: differences between products. */
    List<String> notes(KnownUpdate update) {
        List<String> notes = new ArrayList<>();
        notes.add("%s, %s".formatted(table, update.lineRanges()));
        if (update.days().size() > 1) {
            notes.add(
                    "Days "
                            + update.days().stream()
                                    .map(LocalDate::toString)
                                    .collect(Collectors.joining(", ")));
        }
        Map<String, Set<KbNumber>> byProduct = update.replacedByProduct();
        if (new HashSet<>(byProduct.values()).size() > 1) {
            Map<Set<KbNumber>, Set<String>> grouped = new LinkedHashMap<>();
            byProduct.forEach(
                    (product, replaced) ->
                            grouped.computeIfAbsent(replaced, it -> new TreeSet<>()).add(product));
            grouped.forEach(
                    (replaced, names) ->
                            notes.add(
                                    "Replaces %s on %s"
                                            .formatted(
                                                    replaced.isEmpty()
                                                            ? "nothing that is listed"
                                                            : joined(replaced),
                                                    String.join(", ", names))));
        }
        Set<String> unknown = new TreeSet<>();
        byProduct.keySet().stream()
                .filter(it -> !it.isEmpty() && product(it).isEmpty())
                .forEach(unknown::add);
        if (!unknown.isEmpty()) {
            notes.add("Also for " + String.join(", ", unknown));
        }
        if (!update.bulletins().isEmpty()) {
            notes.add("Replaces the bulletins " + String.join(", ", update.bulletins()));
        }
        return notes;
    }

    private static String joined(Set<KbNumber> numbers) {
        return numbers.stream().map(KbNumber::toString).collect(Collectors.joining(", "));
    }
}
