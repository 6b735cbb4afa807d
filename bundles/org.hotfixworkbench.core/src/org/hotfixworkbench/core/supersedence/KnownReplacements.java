package org.hotfixworkbench.core.supersedence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * A table that states, for each product, which article replaces which one.
 *
 * <p>Domain: replacement is stated for each product. What replaces an update on one release of
 * Windows need not exist on another one
 * (learn.microsoft.com/previous-versions/windows/intune/ff686260).
 */
public final class KnownReplacements {

    /**
     * A row of the table.
     *
     * @param product the product, as the table names it
     * @param article an article that is for it
     * @param replaced an article that it replaces there; null when the row names none
     */
    public record Row(
            @NonNull String product, @NonNull KbNumber article, @Nullable KbNumber replaced) {}

    private final SortedMap<String, ProductReplacements> products = new TreeMap<>();

    private KnownReplacements() {}

    /** Reads a table; rows may repeat each other and stand in any order. */
    public static KnownReplacements of(Iterable<Row> rows) {
        Map<String, SortedMap<KbNumber, SortedSet<KbNumber>>> tables = new LinkedHashMap<>();
        for (Row row : rows) {
            SortedSet<KbNumber> replaced =
                    tables.computeIfAbsent(row.product(), it -> new TreeMap<>())
                            .computeIfAbsent(row.article(), it -> new TreeSet<>());
            KbNumber target = row.replaced();
            if (target != null) {
                replaced.add(target);
            }
        }
        KnownReplacements known = new KnownReplacements();
        tables.forEach((product, table) -> known.products.put(product, graph(table)));
        return known;
    }

    private static ProductReplacements graph(SortedMap<KbNumber, SortedSet<KbNumber>> table) {
        List<String> names = new ArrayList<>(table.size());
        List<List<String>> replaced = new ArrayList<>(table.size());
        table.forEach(
                (article, targets) -> {
                    names.add(article.toString());
                    replaced.add(targets.stream().map(KbNumber::toString).toList());
                });
        return new ProductReplacements(ReplacementGraph.of(names, replaced, List.of()));
    }

    /** The products of the table, by name. */
    public List<String> products() {
        return List.copyOf(products.keySet());
    }

    /** What the table states for a product; empty for one that it does not have. */
    public Optional<ProductReplacements> of(String product) {
        return Optional.ofNullable(products.get(product));
    }
}
