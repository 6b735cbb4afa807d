package org.hotfixworkbench.core.supersedence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cycles of a graph. There may be more than anybody wants to read, so it is one through every
 * edge, and of a component with many only some: when they are mended, the others show.
 */
final class Cycles {

    private static final int LARGEST_NUMBER = 20;

    /** An edge between two nodes of one component. */
    private record Edge(int from, int to) {}

    private final int[][] edges;
    private final int[] components;
    private final List<String> names;
    private final Set<Edge> covered = new HashSet<>();
    private final Set<List<Integer>> found = new HashSet<>();

    Cycles(int[][] edges, int[] components, List<String> names) {
        this.edges = edges;
        this.components = components;
        this.names = names;
    }

    List<List<Integer>> find() {
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int node = 0; node < edges.length; node++) {
            for (int target : edges[node]) {
                if (components[target] == components[node]) {
                    members.computeIfAbsent(components[node], it -> new ArrayList<>()).add(node);
                    break;
                }
            }
        }
        for (List<Integer> component : members.values()) {
            component.sort(Comparator.comparing(names::get));
            findIn(component);
        }
        return found.stream().sorted(this::compare).toList();
    }

    private int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = names.get(one.get(i)).compareTo(names.get(other.get(i)));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private void findIn(List<Integer> component) {
        int most = found.size() + LARGEST_NUMBER;
        for (int node : component) {
            for (int target : edges[node]) {
                if (components[target] == components[node]
                        && found.size() < most
                        && !covered.contains(new Edge(node, target))) {
                    add(path(target, node));
                }
            }
        }
    }

    /** A shortest path; there is one, because both ends are of one component. */
    private List<Integer> path(int from, int to) {
        Map<Integer, Integer> before = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        before.put(from, from);
        while (!before.containsKey(to)) {
            int node = open.remove();
            for (int target : edges[node]) {
                if (components[target] == components[from]
                        && before.putIfAbsent(target, node) == null) {
                    open.add(target);
                }
            }
        }
        List<Integer> path = new ArrayList<>();
        for (int node = to; node != from; node = before.get(node)) {
            path.add(node);
        }
        path.add(from);
        Collections.reverse(path);
        return path;
    }

    private void add(List<Integer> cycle) {
        int first = 0;
        for (int i = 0; i < cycle.size(); i++) {
            covered.add(new Edge(cycle.get(i), cycle.get((i + 1) % cycle.size())));
            if (names.get(cycle.get(i)).compareTo(names.get(cycle.get(first))) < 0) {
                first = i;
            }
        }
        List<Integer> rotated = new ArrayList<>(cycle);
        Collections.rotate(rotated, -first);
        found.add(rotated);
    }
}
