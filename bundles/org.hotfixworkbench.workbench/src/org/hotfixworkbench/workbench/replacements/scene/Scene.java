package org.hotfixworkbench.workbench.replacements.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.core.supersedence.ReplacementView.Edge;
import org.hotfixworkbench.core.supersedence.ReplacementView.Kind;
import org.hotfixworkbench.core.supersedence.ReplacementView.Node;
import org.hotfixworkbench.exporters.graph.Captions;
import org.hotfixworkbench.exporters.graph.ReplacementLayout;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Box;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Line;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Point;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Widths;

/**
 * What replaces what, laid out. Boxes and lines are numbered as in the layout: nodes and edges of
 * the view first, and behind them groups and their members. A scene does not change.
 */
public final class Scene {

    /** What a line says. */
    public enum Stroke {
        /** A replacement that is stated. */
        STATED,
        /** A replacement that only the files tell. */
        BY_FILES,
        /** A stated replacement that the files contradict. */
        WRONG,
        /** A replacement in a circle. */
        CIRCLE,
        /** From a group of alternatives to one of them. */
        MEMBER
    }

    private final ReplacementView view;
    private final ReplacementLayout layout;
    private final List<List<String>> texts = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<List<Integer>> newer = new ArrayList<>();
    private final List<List<Integer>> older = new ArrayList<>();
    private final Grid boxes = new Grid();
    private final Grid lines = new Grid();

    private Scene(ReplacementView view, ReplacementLayout layout) {
        this.view = view;
        this.layout = layout;
        view.nodes().forEach(it -> texts.add(Captions.of(it)));
        view.groups().forEach(it -> texts.add(ReplacementLayout.groupCaption(it)));
        for (int i = 0; i < view.nodes().size(); i++) {
            newer.add(new ArrayList<>());
            older.add(new ArrayList<>());
        }
        Set<List<Integer>> circular = circular();
        for (Edge edge : view.edges()) {
            older.get(edge.newer()).add(edge.older());
            newer.get(edge.older()).add(edge.newer());
            strokes.add(stroke(edge, circular));
        }
        for (int i = 0; i < layout.boxes().size(); i++) {
            boxes.add(i, layout.boxes().get(i));
        }
        for (int i = 0; i < layout.lines().size(); i++) {
            lines.add(i, bounds(layout.lines().get(i)));
        }
    }

    /** Lays a view out; empty when it was cancelled. */
    public static Optional<Scene> of(
            ReplacementView view, Widths widths, BooleanSupplier cancelled) {
        return ReplacementLayout.of(view, widths, cancelled).map(it -> new Scene(view, it));
    }

    private Set<List<Integer>> circular() {
        Set<List<Integer>> steps = new HashSet<>();
        for (List<Integer> cycle : view.cycles()) {
            for (int i = 0; i < cycle.size(); i++) {
                steps.add(List.of(cycle.get(i), cycle.get((i + 1) % cycle.size())));
            }
        }
        return steps;
    }

    private static Stroke stroke(Edge edge, Set<List<Integer>> circular) {
        if (circular.contains(List.of(edge.newer(), edge.older()))) {
            return Stroke.CIRCLE;
        }
        if (edge.kind() == Kind.BY_FILES) {
            return Stroke.BY_FILES;
        }
        return edge.disagrees() ? Stroke.WRONG : Stroke.STATED;
    }

    /** What is shown. */
    public ReplacementView view() {
        return view;
    }

    /** The width of everything. */
    public double width() {
        return layout.width();
    }

    /** The height of everything. */
    public double height() {
        return layout.height();
    }

    /** Whether a box is a hotfix, and no group. */
    public boolean isNode(int box) {
        return box < view.nodes().size();
    }

    /** The hotfix of a box. */
    public Node node(int box) {
        return view.nodes().get(box);
    }

    /** The place of a box. */
    public Box box(int box) {
        return layout.boxes().get(box);
    }

    /** The lines of text in a box: the name, then what it is, then its title. */
    public List<String> texts(int box) {
        return texts.get(box);
    }

    /** The corners of a line. */
    public Line line(int line) {
        return layout.lines().get(line);
    }

    /** How a line looks. */
    public Stroke stroke(int line) {
        return line < strokes.size() ? strokes.get(line) : Stroke.MEMBER;
    }

    /** The caption of a line; empty for none. */
    public String caption(int line) {
        return line < strokes.size() ? Captions.of(view.edges().get(line)) : "";
    }

    /** Whether a line begins or ends at a hotfix. */
    public boolean touches(int line, int node) {
        return line < strokes.size()
                && (view.edges().get(line).newer() == node
                        || view.edges().get(line).older() == node);
    }

    /** What replaces a hotfix. */
    public List<Integer> newer(int node) {
        return newer.get(node);
    }

    /** What a hotfix replaces. */
    public List<Integer> older(int node) {
        return older.get(node);
    }

    /** The hotfix with a name. */
    public OptionalInt find(String name) {
        return IntStream.range(0, view.nodes().size())
                .filter(it -> view.nodes().get(it).name().equals(name))
                .findFirst();
    }

    /** The boxes that touch an area, in their order. */
    public List<Integer> boxesIn(Box area) {
        return boxes.near(area).stream().filter(it -> meet(box(it), area)).sorted().toList();
    }

    /** The lines whose bounds touch an area, in their order. */
    public List<Integer> linesIn(Box area) {
        return lines.near(area).stream()
                .filter(it -> meet(bounds(line(it)), area))
                .sorted()
                .toList();
    }

    /** The hotfix at a place. */
    public OptionalInt nodeAt(double x, double y) {
        return boxesIn(new Box(x, y, 0, 0)).stream()
                .filter(this::isNode)
                .mapToInt(it -> it)
                .findFirst();
    }

    private static boolean meet(Box one, Box other) {
        return one.x() <= other.x() + other.width()
                && other.x() <= one.x() + one.width()
                && one.y() <= other.y() + other.height()
                && other.y() <= one.y() + one.height();
    }

    private static Box bounds(Line line) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : line.points()) {
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
            top = Math.min(top, point.y());
            bottom = Math.max(bottom, point.y());
        }
        Box label = line.label();
        if (label.width() > 0) {
            left = Math.min(left, label.x());
            right = Math.max(right, label.x() + label.width());
            top = Math.min(top, label.y());
            bottom = Math.max(bottom, label.y() + label.height());
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
