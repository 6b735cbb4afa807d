package org.hotfixworkbench.core.supersedence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What replaces what. A node is a hotfix; those that no source describes come behind the others and
 * replace nothing. A hotfix that replaces itself has no edge for that: it never loops. Not safe for
 * use by several threads.
 */
public final class ReplacementGraph {

    private static final int[] NONE = {};

    private final List<String> names;
    private final Map<String, Integer> nodes;
    private final int described;
    private final int[][] replaced;
    private final int[] components;

    /** When a search has last been at a node; {@link #search} counts the searches. */
    private final int[] visited;

    /** From where that search came. */
    private final int[] origins;

    private int search;
    private int @Nullable [][] replacing;

    private ReplacementGraph(
            List<String> names, Map<String, Integer> nodes, int described, int[][] replaced) {
        this.names = names;
        this.nodes = nodes;
        this.described = described;
        this.replaced = replaced;
        this.components = new Components(replaced).find();
        this.visited = new int[names.size()];
        this.origins = new int[names.size()];
    }

    /** The graph of hotfixes with different names; their positions become their nodes. */
    public static ReplacementGraph of(List<HotfixSummary> hotfixes) {
        return of(
                hotfixes.stream().map(HotfixSummary::name).toList(),
                hotfixes.stream()
                        .map(it -> it.replaced().stream().map(Reference::name).toList())
                        .toList(),
                List.of());
    }

    /**
     * The graph of some names.
     *
     * @param described different names, which become the first nodes in this order
     * @param replaced what each of them replaces, in the same order; other names are not described
     * @param others further names that may have a node without being described
     */
    public static ReplacementGraph of(
            List<String> described, List<List<String>> replaced, List<String> others) {
        List<String> names = new ArrayList<>(described);
        Map<String, Integer> nodes = new HashMap<>();
        for (int node = 0; node < described.size(); node++) {
            nodes.put(described.get(node), node);
        }
        Stream.concat(replaced.stream().flatMap(List::stream), others.stream())
                .forEach(
                        name -> {
                            if (nodes.putIfAbsent(name, names.size()) == null) {
                                names.add(name);
                            }
                        });
        int[][] edges = new int[names.size()][];
        Arrays.fill(edges, NONE);
        for (int node = 0; node < described.size(); node++) {
            int self = node;
            edges[node] =
                    replaced.get(node).stream()
                            .mapToInt(nodes::get)
                            .filter(it -> it != self)
                            .distinct()
                            .toArray();
        }
        return new ReplacementGraph(names, nodes, described.size(), edges);
    }

    /** How many nodes there are. */
    public int size() {
        return names.size();
    }

    /** The name of a node. */
    public String name(int node) {
        return names.get(node);
    }

    /** The node of a name. */
    public OptionalInt node(String name) {
        Integer node = nodes.get(name);
        return node == null ? OptionalInt.empty() : OptionalInt.of(node);
    }

    /** Whether a source describes a node. */
    public boolean isDescribed(int node) {
        return node < described;
    }

    /** What a node replaces itself, in the order in which that is stated. */
    public int[] replaced(int node) {
        return replaced[node].clone();
    }

    /** What replaces a node itself, in the order of the nodes. */
    public int[] replacing(int node) {
        return backward()[node].clone();
    }

    private int[][] backward() {
        int[][] known = replacing;
        if (known == null) {
            known = reversed();
            replacing = known;
        }
        return known;
    }

    private int[][] reversed() {
        int[] counts = new int[size()];
        for (int[] targets : replaced) {
            for (int target : targets) {
                counts[target]++;
            }
        }
        int[][] reversed = new int[size()][];
        Arrays.setAll(reversed, it -> new int[counts[it]]);
        for (int node = size() - 1; node >= 0; node--) {
            for (int target : replaced[node]) {
                reversed[target][--counts[target]] = node;
            }
        }
        return reversed;
    }

    /** Everything that a node replaces, directly or through others. */
    public BitSet allReplaced(int node) {
        return closure(node, replaced);
    }

    /** Everything that replaces a node, directly or through others. */
    public BitSet allReplacing(int node) {
        return closure(node, backward());
    }

    /**
     * The ends of the chains that lead away from a node: what replaces it, directly or through
     * others, and is replaced by nothing itself. Where a chain ends in a cycle, all that is on the
     * cycle. Empty when nothing replaces the node, or only what is on one cycle with it.
     */
    public BitSet newest(int node) {
        BitSet all = allReplacing(node);
        BitSet newest = (BitSet) all.clone();
        BitSet replacedComponents = new BitSet();
        replacedComponents.set(components[node]);
        all.stream()
                .filter(
                        it ->
                                Arrays.stream(backward()[it])
                                        .anyMatch(next -> components[next] != components[it]))
                .forEach(it -> replacedComponents.set(components[it]));
        all.stream().filter(it -> replacedComponents.get(components[it])).forEach(newest::clear);
        return newest;
    }

    private static BitSet closure(int start, int[][] edges) {
        BitSet found = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (int target : edges[open.pop()]) {
                if (!found.get(target)) {
                    found.set(target);
                    open.push(target);
                }
            }
        }
        return found;
    }

    /** Whether two nodes are on one cycle. */
    public boolean onOneCycle(int one, int other) {
        return one != other && components[one] == components[other];
    }

    /**
     * Whether one node replaces another, directly or through others. Only what lies between the two
     * is looked at: a neighbour in a long chain is found at once.
     */
    public boolean replaces(int newer, int older) {
        if (components[newer] <= components[older]) {
            return onOneCycle(newer, older);
        }
        search(new int[] {newer}, components[older]);
        return visited[older] == search;
    }

    /** Whether one of two nodes replaces the other, directly or through others. */
    public boolean related(int one, int other) {
        return replaces(one, other) || replaces(other, one);
    }

    /**
     * What of the nodes that a node replaces itself is replaced by another one of them, directly or
     * through others. On a cycle nothing is.
     *
     * @return for each such node, another one that replaces it
     */
    public Map<Integer, Integer> redundant(int node) {
        int[] targets = replaced[node];
        if (targets.length < 2) {
            return Map.of();
        }
        int[] outside = Arrays.stream(targets).filter(it -> !onOneCycle(node, it)).toArray();
        int lowest = Arrays.stream(outside).map(it -> components[it]).min().orElse(0);
        search(outside, lowest);
        Map<Integer, Integer> redundant = new HashMap<>();
        for (int target : outside) {
            if (visited[target] == search && !isOnCycle(target)) {
                redundant.put(target, origins[target]);
            }
        }
        return redundant;
    }

    private boolean isOnCycle(int node) {
        return Arrays.stream(replaced[node]).anyMatch(it -> onOneCycle(node, it));
    }

    /**
     * Visits what edges lead to from some nodes, down to a component. Each visited node gets the
     * start that it was reached from.
     */
    private void search(int[] starts, int lowest) {
        int now = ++search;
        Deque<Integer> open = new ArrayDeque<>();
        for (int start : starts) {
            open.push(start);
            while (!open.isEmpty()) {
                for (int target : replaced[open.pop()]) {
                    if (components[target] >= lowest && visited[target] != now) {
                        visited[target] = now;
                        origins[target] = start;
                        open.push(target);
                    }
                }
            }
        }
    }

    /**
     * The cycles: through every edge that is on one, a shortest. Each starts at its first member in
     * the order of the names, and is listed once.
     */
    public List<List<Integer>> cycles() {
        return new Cycles(replaced, components, names).find();
    }
}
