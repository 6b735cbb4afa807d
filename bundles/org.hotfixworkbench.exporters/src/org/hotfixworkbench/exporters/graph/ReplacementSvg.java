package org.hotfixworkbench.exporters.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.core.supersedence.ReplacementView.Edge;
import org.hotfixworkbench.core.supersedence.ReplacementView.Group;
import org.hotfixworkbench.core.supersedence.ReplacementView.Kind;
import org.hotfixworkbench.core.supersedence.ReplacementView.Node;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Box;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Line;
import org.hotfixworkbench.model.HotfixClass;

/**
 * What replaces what as a picture: what is newer stands above, arrows lead to what it replaces. The
 * same view gives the same bytes.
 */
public final class ReplacementSvg {

    /** The most hotfixes that a picture has: more take minutes, and nobody could read it. */
    public static final int LARGEST = 2000;

    private static final double MARGIN = 24;
    private static final double HEAD = 44;
    private static final double LEGEND_LINE = 20;

    private static final String STYLE =
            """
            <style>
            text { font-family: "Segoe UI", Helvetica, Arial, sans-serif; fill: #212529; }
            .head { font-size: 18px; font-weight: 600; }
            .name { font-size: 13px; font-weight: 600; }
            .kind, .title { font-size: 11px; }
            .kind { fill: #495057; }
            .label { font-size: 10px; fill: #495057; }
            .box { fill: #ffffff; stroke: #495057; stroke-width: 1.2; }
            .old { fill: #f1f3f5; stroke: #adb5bd; }
            .old-text { fill: #868e96; }
            .unknown { fill: none; stroke: #adb5bd; stroke-dasharray: 4 3; }
            .subject { stroke: #1864ab; stroke-width: 3; }
            .group { fill: #fff9db; stroke: #f08c00; }
            .edge { fill: none; stroke: #495057; stroke-width: 1.4; }
            .files { stroke: #1c7ed6; stroke-dasharray: 6 3; }
            .wrong { stroke: #e8590c; }
            .cycle { stroke: #e03131; stroke-width: 2; }
            .member { stroke: #f08c00; stroke-dasharray: 1.5 3; }
            </style>""";

    private final ReplacementView view;
    private final ReplacementLayout layout;
    private final Set<List<Integer>> cyclic;
    private final SvgText svg = new SvgText();

    private ReplacementSvg(ReplacementView view) {
        this.view = view;
        this.layout = ReplacementLayout.of(view);
        this.cyclic =
                view.cycles().stream()
                        .flatMap(it -> steps(it).stream())
                        .collect(Collectors.toSet());
    }

    /**
     * The picture of a view.
     *
     * @throws IllegalArgumentException when it has more than {@link #LARGEST} hotfixes
     */
    public static String of(ReplacementView view) {
        if (view.nodes().size() > LARGEST) {
            throw new IllegalArgumentException(view.nodes().size() + " hotfixes");
        }
        return new ReplacementSvg(view).draw();
    }

    private static List<List<Integer>> steps(List<Integer> cycle) {
        List<List<Integer>> steps = new ArrayList<>();
        for (int i = 0; i < cycle.size(); i++) {
            steps.add(List.of(cycle.get(i), cycle.get((i + 1) % cycle.size())));
        }
        return steps;
    }

    private String draw() {
        String head =
                view.subject() < 0
                        ? "What replaces what"
                        : "What replaces " + name(view.subject()) + ", and what it replaces";
        Legend legend = legend();
        double width =
                2 * MARGIN
                        + Math.max(
                                Math.max(layout.width(), legend.width()),
                                TextWidths.of(head, 18) * 1.05);
        double height = MARGIN + HEAD + layout.height() + 1.5 * MARGIN + legend.height();
        svg.begin(Math.ceil(width), Math.ceil(height));
        svg.raw(STYLE);
        svg.raw("<defs>");
        marker("arrow", "#495057");
        marker("arrow-files", "#1c7ed6");
        marker("arrow-wrong", "#e8590c");
        marker("arrow-cycle", "#e03131");
        svg.raw("</defs>");
        svg.raw("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        svg.words("head", MARGIN, MARGIN + 16, head);
        svg.raw("<g transform=\"translate(" + (int) MARGIN + " " + (int) (MARGIN + HEAD) + ")\">");
        edges();
        for (int i = 0; i < view.nodes().size(); i++) {
            node(i);
        }
        for (int i = 0; i < view.groups().size(); i++) {
            group(view.groups().get(i), layout.boxes().get(view.nodes().size() + i));
        }
        svg.raw("</g>");
        legend.draw(svg, MARGIN, height - legend.height());
        return svg.end();
    }

    private String name(int node) {
        return Captions.visible(view.nodes().get(node).name());
    }

    private void marker(String id, String colour) {
        svg.raw(
                "<marker id=\""
                        + id
                        + "\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\""
                        + " markerHeight=\"7\" orient=\"auto\"><path d=\"M0 1 L9 5 L0 9 z\" fill=\""
                        + colour
                        + "\"/></marker>");
    }

    private void edges() {
        int members = view.edges().size();
        for (int i = members; i < layout.lines().size(); i++) {
            svg.line("edge member", "", layout.lines().get(i).points());
        }
        for (int i = 0; i < members; i++) {
            edge(view.edges().get(i), layout.lines().get(i));
        }
    }

    private void edge(Edge edge, Line line) {
        String style = "";
        if (cyclic.contains(List.of(edge.newer(), edge.older()))) {
            style = "cycle";
        } else if (edge.kind() == Kind.BY_FILES) {
            style = "files";
        } else if (edge.disagrees()) {
            style = "wrong";
        }
        svg.raw("<g>");
        svg.tooltip(name(edge.newer()) + " replaces " + name(edge.older()));
        svg.line(
                style.isEmpty() ? "edge" : "edge " + style,
                style.isEmpty() ? "arrow" : "arrow-" + style,
                line.points());
        String caption = Captions.of(edge);
        if (!caption.isEmpty()) {
            double base = line.label().y() + ReplacementLayout.LABEL_SIZE;
            svg.words("label", line.label().x(), base, caption);
        }
        svg.raw("</g>");
    }

    private void node(int index) {
        Node node = view.nodes().get(index);
        Box box = layout.boxes().get(index);
        String style = "box";
        if (!node.described()) {
            style += " unknown";
        } else if (node.replaced()) {
            style += " old";
        }
        if (index == view.subject()) {
            style += " subject";
        }
        svg.raw("<g>");
        svg.tooltip(node.title() == null ? name(index) : Captions.visible(node.title()));
        svg.rectangle(style, box.x(), box.y(), box.width(), box.height(), 5);
        if (node.described()) {
            String colour = ClassColours.of(node.releaseClass());
            svg.bar(colour, box.x() + 5, box.y() + 5, 4, box.height() - 10);
        }
        boolean grey = !node.described() || node.replaced();
        lines(box, Captions.of(node), grey ? " old-text" : "", !Captions.kind(node).isEmpty());
        svg.raw("</g>");
    }

    private void group(Group group, Box box) {
        svg.raw("<g>");
        svg.rectangle("box group", box.x(), box.y(), box.width(), box.height(), box.height() / 2);
        lines(box, ReplacementLayout.groupCaption(group), "", true);
        svg.raw("</g>");
    }

    private void lines(Box box, List<String> caption, String grey, boolean withKind) {
        for (int i = 0; i < caption.size(); i++) {
            String style = i == 0 ? "name" : i == 1 && withKind ? "kind" : "title";
            double x = box.x() + ReplacementLayout.INDENT;
            double y = box.y() + 17 + i * ReplacementLayout.LINE_HEIGHT;
            svg.words(style + grey, x, y, caption.get(i));
        }
    }

    private Legend legend() {
        Legend legend = new Legend(LEGEND_LINE);
        view.nodes().stream()
                .filter(Node::described)
                .map(Node::releaseClass)
                .distinct()
                .sorted(Comparator.comparing(HotfixClass::getValue))
                .forEach(
                        it ->
                                legend.colour(
                                        ClassColours.of(it),
                                        it == HotfixClass.UNSTATED
                                                ? "class not stated"
                                                : it.getLiteral()));
        if (view.nodes().stream().anyMatch(it -> it.described() && it.replaced())) {
            legend.box("box old", "replaced");
        }
        if (view.nodes().stream().anyMatch(it -> !it.described())) {
            legend.box("box unknown", "not described");
        }
        if (!view.groups().isEmpty()) {
            legend.box("box group", "alternatives");
        }
        if (view.edges().stream().anyMatch(it -> it.kind() == Kind.DECLARED)) {
            legend.line("edge", "states that it replaces");
        }
        if (view.edges().stream().anyMatch(it -> it.kind() == Kind.BY_FILES)) {
            legend.line("edge files", "has higher versions of all files");
        }
        if (view.edges().stream().anyMatch(Edge::disagrees)) {
            legend.line("edge wrong", "stated, but its files disagree");
        }
        if (!cyclic.isEmpty()) {
            legend.line("edge cycle", "in a circle");
        }
        return legend;
    }
}
