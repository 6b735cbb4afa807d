package org.hotfixworkbench.core.supersedence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * A part of what replaces what, ready to be shown. Nodes are sorted by name; edges, groups and
 * cycles refer to them by position.
 *
 * @param subject the node that was asked for; -1 when everything was
 * @param nodes the hotfixes
 * @param edges what replaces what, by newer and then by older hotfix
 * @param groups the alternatives
 * @param cycles through every edge that is on one, a shortest cycle; see {@link
 *     ReplacementGraph#cycles()}
 */
public record ReplacementView(
        int subject,
        List<Node> nodes,
        List<Edge> edges,
        List<Group> groups,
        List<List<Integer>> cycles) {

    /** What says that a hotfix replaces another one. */
    public enum Kind {
        /** It states so. */
        DECLARED("declared"),
        /** It states nothing, but has a higher version of every file. */
        BY_FILES("by-files");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The name in reports. */
        public String label() {
            return label;
        }
    }

    /**
     * A hotfix.
     *
     * @param name its name; the article number where no source describes it
     * @param article its article number; null when not stated
     * @param title its title; null when not stated
     * @param releaseClass its release class; UNSTATED when not stated
     * @param described whether a source describes it; it dangles otherwise
     * @param replaced whether another hotfix says that it replaces it
     * @param selfReplacing whether it says that it replaces itself; it has no edge for that
     * @param place where it is described; null when it is not
     */
    public record Node(
            @NonNull String name,
            @Nullable KbNumber article,
            @Nullable String title,
            HotfixClass releaseClass,
            boolean described,
            boolean replaced,
            boolean selfReplacing,
            @Nullable Place place) {}

    /**
     * One hotfix replaces another one.
     *
     * @param newer position of the one that replaces
     * @param older position of the one that is replaced
     * @param kind what says so
     * @param files how their files compare
     * @param place where it is stated; for an edge by files, where the newer one is described
     */
    public record Edge(
            int newer,
            int older,
            @NonNull Kind kind,
            @NonNull FileRelation files,
            @NonNull Place place) {

        private Edge between(int otherNewer, int otherOlder) {
            return new Edge(otherNewer, otherOlder, kind, files, place);
        }

        /** Whether the files contradict what is stated. */
        public boolean disagrees() {
            return kind == Kind.DECLARED
                    && (files == FileRelation.LOWER || files == FileRelation.PARTIAL);
        }
    }

    /**
     * Alternatives: a machine that has any of them is fixed.
     *
     * @param name name of the group
     * @param members positions of its hotfixes
     * @param place where it is stated
     */
    public record Group(@NonNull String name, List<Integer> members, @NonNull Place place) {
        /** Copies the list. */
        public Group {
            members = List.copyOf(members);
        }

        private Group of(List<Integer> others) {
            return new Group(name, others, place);
        }
    }

    /** Copies the lists. */
    public ReplacementView {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        groups = List.copyOf(groups);
        cycles = cycles.stream().map(List::copyOf).toList();
    }

    /**
     * The same without the hotfixes that replace nothing, are replaced by nothing, and are no
     * alternatives; everything when there are no others.
     */
    public ReplacementView withoutIsolated() {
        BitSet linked = new BitSet();
        for (Edge edge : edges) {
            linked.set(edge.newer());
            linked.set(edge.older());
        }
        groups.forEach(it -> it.members().forEach(linked::set));
        if (linked.isEmpty()) {
            return this;
        }
        if (subject >= 0) {
            linked.set(subject);
        }
        return part(linked, linked, subject);
    }

    /**
     * A hotfix with what it replaces and what replaces it, and the alternatives of these.
     *
     * @param node its position
     * @param steps how many replacements away the others are at most
     */
    public ReplacementView around(int node, int steps) {
        BitSet core = reached(node, steps, false);
        core.or(reached(node, steps, true));
        BitSet shown = (BitSet) core.clone();
        groups.stream()
                .filter(it -> it.members().stream().anyMatch(core::get))
                .forEach(it -> it.members().forEach(shown::set));
        return part(core, shown, node);
    }

    /** Goes from newer to older hotfixes, or back. */
    private BitSet reached(int node, int steps, boolean back) {
        Map<Integer, List<Integer>> next =
                edges.stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> back ? it.older() : it.newer(),
                                        Collectors.mapping(
                                                it -> back ? it.newer() : it.older(),
                                                Collectors.toList())));
        BitSet reached = new BitSet();
        reached.set(node);
        List<Integer> border = List.of(node);
        for (int i = 0; i < steps && !border.isEmpty(); i++) {
            List<Integer> further = new ArrayList<>();
            for (int from : border) {
                for (int to : next.getOrDefault(from, List.of())) {
                    if (!reached.get(to)) {
                        reached.set(to);
                        further.add(to);
                    }
                }
            }
            border = further;
        }
        return reached;
    }

    /**
     * Some of the nodes.
     *
     * @param core those whose edges, groups and cycles stay
     * @param kept those that stay
     * @param newSubject the subject, as it is numbered here
     */
    private ReplacementView part(BitSet core, BitSet kept, int newSubject) {
        int[] moved = new int[nodes.size()];
        List<Node> keptNodes = new ArrayList<>();
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            moved[i] = keptNodes.size();
            keptNodes.add(nodes.get(i));
        }
        return new ReplacementView(
                newSubject < 0 ? -1 : moved[newSubject],
                keptNodes,
                edges.stream()
                        .filter(it -> core.get(it.newer()) && core.get(it.older()))
                        .map(it -> it.between(moved[it.newer()], moved[it.older()]))
                        .toList(),
                groups.stream()
                        .filter(it -> it.members().stream().anyMatch(core::get))
                        .map(it -> it.of(moved(it.members(), moved)))
                        .toList(),
                cycles.stream()
                        .filter(it -> it.stream().allMatch(core::get))
                        .map(it -> moved(it, moved))
                        .toList());
    }

    private static List<Integer> moved(List<Integer> positions, int[] moved) {
        return positions.stream().map(it -> moved[it]).toList();
    }
}
