package org.hotfixworkbench.core.rules.payload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hotfixworkbench.model.PackageEntry;

/**
 * Rows that should agree on a value, and do not.
 *
 * @param accepted a row with the value that most rows have; of equally many, the first row
 * @param clear whether more rows have that value than any other
 * @param odd the rows that have another value
 */
record Majority(PackageEntry accepted, boolean clear, List<PackageEntry> odd) {

    /** Compares the values of rows; empty when they agree. Rows without a value do not count. */
    static <V> Optional<Majority> of(
            List<PackageEntry> rows, Function<PackageEntry, Optional<V>> value) {
        Map<V, List<PackageEntry>> byValue = new LinkedHashMap<>();
        for (PackageEntry row : rows) {
            value.apply(row)
                    .ifPresent(
                            it -> byValue.computeIfAbsent(it, key -> new ArrayList<>()).add(row));
        }
        if (byValue.size() < 2) {
            return Optional.empty();
        }
        int most = 0;
        int leaders = 0;
        List<PackageEntry> winner = List.of();
        for (List<PackageEntry> group : byValue.values()) {
            if (group.size() > most) {
                most = group.size();
                leaders = 1;
                winner = group;
            } else if (group.size() == most) {
                leaders++;
            }
        }
        List<PackageEntry> odd = new ArrayList<>();
        for (List<PackageEntry> group : byValue.values()) {
            if (group != winner) {
                odd.addAll(group);
            }
        }
        return Optional.of(new Majority(winner.get(0), leaders == 1, odd));
    }
}
