package org.hotfixworkbench.core.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.core.supersedence.SharedDeliveries;

/**
 * Who rivals whom among hotfixes that bring the same. Many files have the same hotfixes, so that an
 * answer is kept for each group of them.
 */
final class Rivals {

    /** How many rivals of a hotfix are named. */
    static final int NAMED = 5;

    private final SharedDeliveries deliveries;
    private final Map<List<Integer>, List<Rival>> known = new HashMap<>();

    /**
     * A hotfix that is not alone.
     *
     * @param hotfix its number
     * @param others the numbers of its first rivals
     * @param count how many rivals it has
     */
    record Rival(int hotfix, List<Integer> others, int count) {}

    Rivals(SharedDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Those of some hotfixes that have a rival among them. */
    List<Rival> among(List<Integer> hotfixes) {
        return known.computeIfAbsent(hotfixes, this::find);
    }

    private List<Rival> find(List<Integer> hotfixes) {
        if (hotfixes.size() == 2) {
            int one = hotfixes.getFirst();
            int other = hotfixes.getLast();
            return deliveries.settled(one, other)
                    ? List.of()
                    : List.of(new Rival(one, List.of(other), 1), new Rival(other, List.of(one), 1));
        }
        BitSet all = new BitSet();
        hotfixes.forEach(all::set);
        List<Rival> rivals = new ArrayList<>();
        for (int hotfix : hotfixes) {
            BitSet others = deliveries.unsettled(hotfix, all);
            if (!others.isEmpty()) {
                List<Integer> first = others.stream().limit(NAMED).boxed().toList();
                rivals.add(new Rival(hotfix, first, others.cardinality()));
            }
        }
        return List.copyOf(rivals);
    }
}
