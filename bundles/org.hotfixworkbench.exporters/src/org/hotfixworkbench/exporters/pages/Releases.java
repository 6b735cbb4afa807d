package org.hotfixworkbench.exporters.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.Reach;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;

/** Which hotfixes are for which release. */
final class Releases {

    /** A hotfix that is for a release, on some architectures. */
    record Entry(int hotfix, String architectures) {}

    private final List<Codebase> codebases = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final Map<String, Map<String, List<Entry>>> entries = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private @Nullable Catalog catalog;
    private int unrestricted;

    void add(Codebase codebase) {
        codebases.add(codebase);
        catalog = null;
    }

    void add(Product product) {
        products.add(product);
        String title = product.getTitle();
        titles.putIfAbsent(
                String.valueOf(product.getName()),
                title == null || title.isBlank() ? String.valueOf(product.getName()) : title);
        catalog = null;
    }

    /** All code bases. */
    List<Codebase> codebases() {
        return codebases;
    }

    /** All products. */
    List<Product> products() {
        return products;
    }

    /** How many hotfixes do not say for which products they are. */
    int unrestricted() {
        return unrestricted;
    }

    /** The hotfixes for a level of a product, in the order in which they were added. */
    List<Entry> of(Product product, ServiceLevel level) {
        return entries.getOrDefault(String.valueOf(product.getName()), Map.of())
                .getOrDefault(CatalogQueries.levelName(product, level), List.of());
    }

    private Catalog catalog() {
        Catalog known = catalog;
        if (known == null) {
            known = new Catalog(codebases, products);
            catalog = known;
        }
        return known;
    }

    /**
     * Finds out what a hotfix is for.
     *
     * @param number its number
     * @return rows of product, levels and architectures; none when it does not say for what it is,
     *     or when its conditions are too intricate to decide
     */
    List<List<Words>> add(Hotfix hotfix, int number) {
        @Nullable
        List<Reach.Target> targets =
                namesProducts(hotfix) ? Reach.of(hotfix, catalog()).orElse(null) : null;
        if (targets == null) {
            unrestricted++;
            return List.of();
        }
        Map<String, Map<String, Set<String>>> found = new LinkedHashMap<>();
        for (Reach.Target it : targets) {
            Set<String> systems =
                    found.computeIfAbsent(it.product(), key -> new LinkedHashMap<>())
                            .computeIfAbsent(it.level(), key -> new LinkedHashSet<>());
            Architecture system = it.architecture();
            if (system != null && system != Architecture.UNSTATED) {
                systems.add(system.getLiteral());
            }
        }
        List<List<Words>> rows = new ArrayList<>();
        found.forEach(
                (product, levels) -> {
                    keep(product, levels, number);
                    rows(product, levels, rows);
                });
        return rows;
    }

    /** Whether it says for what it is. An architecture alone does not. */
    private static boolean namesProducts(Hotfix hotfix) {
        if (hotfix.getAppliesTo() != null || namesProducts(hotfix.getPrerequisites())) {
            return true;
        }
        for (Payload payload : hotfix.getPayloads()) {
            if (payload.getCodebase() != null
                    || payload.getPackages().stream().anyMatch(it -> !it.getProducts().isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesProducts(@Nullable Condition condition) {
        return condition instanceof ProductCondition
                || condition instanceof ConditionGroup group
                        && group.getConditions().stream().anyMatch(Releases::namesProducts);
    }

    private void keep(String product, Map<String, Set<String>> levels, int number) {
        Map<String, List<Entry>> its = entries.computeIfAbsent(product, key -> new HashMap<>());
        levels.forEach(
                (level, systems) ->
                        its.computeIfAbsent(level, key -> new ArrayList<>())
                                .add(new Entry(number, String.join(", ", systems).intern())));
    }

    /** A row for the levels that have the same architectures. */
    private void rows(String product, Map<String, Set<String>> levels, List<List<Words>> rows) {
        Map<String, List<Words>> grouped = new LinkedHashMap<>();
        levels.forEach(
                (level, systems) ->
                        grouped.computeIfAbsent(String.join(", ", systems), it -> new ArrayList<>())
                                .add(Words.of(level)));
        grouped.forEach(
                (systems, its) ->
                        rows.add(
                                List.of(
                                        Words.link(
                                                Topic.PRODUCT,
                                                product,
                                                titles.getOrDefault(product, product)),
                                        Words.joined(its, ", "),
                                        systems.isEmpty() ? Words.NONE : Words.of(systems))));
    }
}
