package org.hotfixworkbench.workbench.replacements.scene;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Box;

/** Where keys lead from a hotfix. */
public final class Walk {

    private final Scene scene;
    private final List<Integer> order;

    /** Walks in a scene. */
    public Walk(Scene scene) {
        this.scene = scene;
        this.order =
                IntStream.range(0, scene.view().nodes().size())
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer it) -> scene.box(it).y())
                                        .thenComparingDouble(it -> scene.box(it).x()))
                        .toList();
    }

    /** What is read first: the uppermost, of several the leftmost. */
    public OptionalInt first() {
        return order.isEmpty() ? OptionalInt.empty() : OptionalInt.of(order.getFirst());
    }

    /** What is read last. */
    public OptionalInt last() {
        return order.isEmpty() ? OptionalInt.empty() : OptionalInt.of(order.getLast());
    }

    /** What is read next, line by line; empty at the end. */
    public OptionalInt next(int node) {
        int place = order.indexOf(node) + 1;
        return place < order.size() ? OptionalInt.of(order.get(place)) : OptionalInt.empty();
    }

    /** What is read before; empty at the beginning. */
    public OptionalInt previous(int node) {
        int place = order.indexOf(node) - 1;
        return place >= 0 ? OptionalInt.of(order.get(place)) : OptionalInt.empty();
    }

    /** Of what replaces a hotfix, the one that stands nearest above. */
    public OptionalInt newer(int node) {
        return nearest(node, scene.newer(node));
    }

    /** Of what a hotfix replaces, the one that stands nearest below. */
    public OptionalInt older(int node) {
        return nearest(node, scene.older(node));
    }

    private OptionalInt nearest(int node, List<Integer> others) {
        return others.stream()
                .filter(it -> it != node)
                .min(
                        Comparator.comparingDouble((Integer it) -> distance(node, it))
                                .thenComparing(it -> it))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** The nearest one on the left, rather in the same row. */
    public OptionalInt left(int node) {
        return aside(node, -1);
    }

    /** The nearest one on the right, rather in the same row. */
    public OptionalInt right(int node) {
        return aside(node, 1);
    }

    private OptionalInt aside(int node, int direction) {
        double from = middle(scene.box(node));
        return nearest(
                node,
                order.stream()
                        .filter(it -> (middle(scene.box(it)) - from) * direction > 0)
                        .toList());
    }

    private static double middle(Box box) {
        return box.x() + box.width() / 2;
    }

    /** Down and up counts more than left and right: rows are what one sees. */
    private double distance(int from, int to) {
        Box one = scene.box(from);
        Box other = scene.box(to);
        double down = one.y() + one.height() / 2 - other.y() - other.height() / 2;
        return Math.abs(middle(one) - middle(other)) + 4 * Math.abs(down);
    }
}
