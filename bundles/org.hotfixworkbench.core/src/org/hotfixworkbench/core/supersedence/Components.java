package org.hotfixworkbench.core.supersedence;

import java.util.Arrays;

/**
 * The strongly connected components of a graph (Tarjan 1972, without recursion: chains of
 * replacements are as long as anybody writes them). A component has a higher number than all that
 * it leads to.
 */
public final class Components {

    private static final int UNSEEN = -1;

    private final int[][] edges;
    private final int[] components;
    private final int[] indexes;
    private final int[] lowest;

    /** The next edge to follow, by node. */
    private final int[] next;

    /** Nodes whose component is not known yet. */
    private final int[] open;

    /** The path of the search. */
    private final int[] path;

    private int openCount;
    private int pathCount;
    private int index;
    private int count;

    /** Takes a graph: for each node the nodes that it leads to. */
    public Components(int[][] edges) {
        int size = edges.length;
        this.edges = edges;
        components = new int[size];
        indexes = new int[size];
        lowest = new int[size];
        next = new int[size];
        open = new int[size];
        path = new int[size];
        Arrays.fill(components, UNSEEN);
        Arrays.fill(indexes, UNSEEN);
    }

    /** The component of each node. */
    public int[] find() {
        for (int node = 0; node < edges.length; node++) {
            if (indexes[node] == UNSEEN) {
                enter(node);
                while (pathCount > 0) {
                    step(path[pathCount - 1]);
                }
            }
        }
        return components;
    }

    private void enter(int node) {
        indexes[node] = index;
        lowest[node] = index++;
        open[openCount++] = node;
        path[pathCount++] = node;
    }

    private void step(int node) {
        if (next[node] < edges[node].length) {
            int target = edges[node][next[node]++];
            if (indexes[target] == UNSEEN) {
                enter(target);
            } else if (components[target] == UNSEEN) {
                lowest[node] = Math.min(lowest[node], indexes[target]);
            }
            return;
        }
        pathCount--;
        if (pathCount > 0) {
            int before = path[pathCount - 1];
            lowest[before] = Math.min(lowest[before], lowest[node]);
        }
        if (lowest[node] == indexes[node]) {
            close(node);
        }
    }

    private void close(int root) {
        int node;
        do {
            node = open[--openCount];
            components[node] = count;
        } while (node != root);
        count++;
    }
}
