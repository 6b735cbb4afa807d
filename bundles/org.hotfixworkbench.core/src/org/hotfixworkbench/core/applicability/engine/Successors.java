package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Which installed hotfixes supersede one, and by which steps. */
final class Successors {

    private final Situation situation;
    private final HotfixSet set;

    Successors(Situation situation) {
        this.situation = situation;
        this.set = situation.set();
    }

    /** All of them: by replacement, as alternatives, by their files. */
    List<Integer> all(CompiledHotfix hotfix) {
        TreeSet<Integer> found = new TreeSet<>(Comparator.comparing(set::name));
        replacing(hotfix.node()).forEach(it -> found.add(it.getFirst()));
        alternatives(hotfix.node()).forEach(found::add);
        found.addAll(delivering(hotfix));
        found.remove(hotfix.node());
        return List.copyOf(found);
    }

    /**
     * The installed hotfixes that replace one, the nearest first: for each the steps from it down
     * to the one that is replaced.
     */
    List<List<Integer>> replacing(int node) {
        return replacing(node, situation.installed());
    }

    /** The hotfixes of a set that would supersede one if they were installed. */
    List<Integer> possible(CompiledHotfix hotfix, BitSet which) {
        TreeSet<Integer> found = new TreeSet<>(Comparator.comparing(set::name));
        replacing(hotfix.node(), which).forEach(it -> found.add(it.getFirst()));
        found.addAll(alternatives(hotfix.node(), which));
        found.remove(hotfix.node());
        return List.copyOf(found);
    }

    private List<List<Integer>> replacing(int node, BitSet which) {
        List<List<Integer>> paths = new ArrayList<>();
        BitSet seen = new BitSet();
        seen.set(node);
        List<List<Integer>> open = List.of(List.of(node));
        while (!open.isEmpty()) {
            List<List<Integer>> next = new ArrayList<>();
            for (List<Integer> path : open) {
                for (int above : set.replacing(path.getFirst())) {
                    if (!seen.get(above)) {
                        seen.set(above);
                        List<Integer> longer = new ArrayList<>(path);
                        longer.addFirst(above);
                        next.add(longer);
                        if (which.get(above)) {
                            paths.add(longer);
                        }
                    }
                }
            }
            next.sort(Comparator.comparing(it -> set.name(it.getFirst())));
            open = next;
        }
        return paths;
    }

    /** The installed hotfixes that fix the same, or replace one that does. */
    List<Integer> alternatives(int node) {
        return alternatives(node, situation.installed());
    }

    private List<Integer> alternatives(int node, BitSet which) {
        TreeSet<Integer> found = new TreeSet<>(Comparator.comparing(set::name));
        for (int group : set.groupsOf(node)) {
            for (int member : set.group(group).members()) {
                if (member == node) {
                    continue;
                }
                if (which.get(member)) {
                    found.add(member);
                }
                replacing(member, which).forEach(it -> found.add(it.getFirst()));
            }
        }
        return List.copyOf(found);
    }

    /** The installed hotfixes that deliver every one of its files in no lower version. */
    List<Integer> delivering(CompiledHotfix hotfix) {
        List<Slice> slices = Situation.slices(hotfix, situation.target());
        if (slices.stream().allMatch(it -> it.count() == 0)) {
            return List.of();
        }
        return situation.files().successors(slices, situation.installed(), hotfix.node());
    }
}
