package org.hotfixworkbench.exporters.graph;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.core.supersedence.ReplacementView.Edge;
import org.hotfixworkbench.core.supersedence.ReplacementView.Group;

/**
 * Where the boxes and lines of a picture go: what is newer stands above what it replaces (ELK
 * Layered). All figures are pixels.
 *
 * @param boxes a box for each node of the view, and behind them one for each group
 * @param lines a line for each edge of the view, and behind them one for each member of a group
 * @param width width of the whole
 * @param height height of the whole
 */
record ReplacementLayout(List<Box> boxes, List<Line> lines, double width, double height) {

    static final double NAME_SIZE = 13;
    static final double TEXT_SIZE = 11;
    static final double LABEL_SIZE = 10;
    static final double LINE_HEIGHT = 16;

    /** What is free on the left of the text, with the stripe of the class. */
    static final double INDENT = 16;

    private static final double MARGIN = 10;

    // ELK copies values of options through what is registered with the options
    static {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
    }

    /** A box, by its upper left corner. */
    record Box(double x, double y, double width, double height) {}

    /** A corner of a line. */
    record Point(double x, double y) {}

    /** A line through some corners, and where its caption goes. */
    record Line(List<Point> points, Box label) {
        /** Copies the list. */
        Line {
            points = List.copyOf(points);
        }
    }

    /** Lays a view out; the same view gives the same places. */
    static ReplacementLayout of(ReplacementView view) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        List<ElkNode> nodes = new ArrayList<>();
        List<ElkEdge> edges = new ArrayList<>();
        view.nodes().forEach(it -> nodes.add(box(graph, Captions.of(it))));
        for (Edge edge : view.edges()) {
            ElkEdge line =
                    ElkGraphUtil.createSimpleEdge(nodes.get(edge.newer()), nodes.get(edge.older()));
            label(line, Captions.of(edge));
            edges.add(line);
        }
        for (Group group : view.groups()) {
            ElkNode pill = box(graph, groupCaption(group));
            nodes.add(pill);
            for (int member : group.members()) {
                edges.add(ElkGraphUtil.createSimpleEdge(pill, nodes.get(member)));
            }
        }
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        return new ReplacementLayout(
                nodes.stream().map(ReplacementLayout::placed).toList(),
                edges.stream().map(ReplacementLayout::placed).toList(),
                graph.getWidth(),
                graph.getHeight());
    }

    static List<String> groupCaption(Group group) {
        return List.of(Captions.visible(group.name()), "any of them is enough");
    }

    private static ElkNode box(ElkNode graph, List<String> caption) {
        double widest = 0;
        for (int i = 0; i < caption.size(); i++) {
            double size = i == 0 ? NAME_SIZE : TEXT_SIZE;
            widest = Math.max(widest, TextWidths.of(caption.get(i), size));
        }
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(
                Math.ceil(widest + INDENT + MARGIN), caption.size() * LINE_HEIGHT + MARGIN);
        return node;
    }

    private static void label(ElkEdge edge, String caption) {
        if (!caption.isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(caption, edge);
            label.setDimensions(TextWidths.of(caption, LABEL_SIZE), LABEL_SIZE + 2);
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
    }

    private static Box placed(ElkNode node) {
        return new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }

    private static Line placed(ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(it -> points.add(new Point(it.getX(), it.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        Box label =
                edge.getLabels().stream()
                        .findFirst()
                        .map(it -> new Box(it.getX(), it.getY(), it.getWidth(), it.getHeight()))
                        .orElse(new Box(0, 0, 0, 0));
        return new Line(points, label);
    }
}
