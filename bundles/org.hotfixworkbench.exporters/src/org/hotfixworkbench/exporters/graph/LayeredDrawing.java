package org.hotfixworkbench.exporters.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.IElkProgressMonitor;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.core.supersedence.ReplacementView.Edge;
import org.hotfixworkbench.core.supersedence.ReplacementView.Group;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Box;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Line;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Point;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Widths;

/** Lays a graph out with ELK Layered. */
final class LayeredDrawing {

    private static final double MARGIN = 10;

    // ELK copies values of options through what is registered with the options
    static {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
    }

    private final Widths widths;
    private final ElkNode graph = newGraph();
    private final List<ElkNode> nodes = new ArrayList<>();
    private final List<ElkEdge> edges = new ArrayList<>();

    private LayeredDrawing(ReplacementView view, Widths widths) {
        this.widths = widths;
        view.nodes().forEach(it -> nodes.add(box(Captions.of(it))));
        for (Edge edge : view.edges()) {
            ElkEdge line =
                    ElkGraphUtil.createSimpleEdge(nodes.get(edge.newer()), nodes.get(edge.older()));
            label(line, Captions.of(edge));
            edges.add(line);
        }
        for (Group group : view.groups()) {
            ElkNode pill = box(ReplacementLayout.groupCaption(group));
            nodes.add(pill);
            for (int member : group.members()) {
                edges.add(ElkGraphUtil.createSimpleEdge(pill, nodes.get(member)));
            }
        }
    }

    /** Lays a view out; empty when it is cancelled. */
    static Optional<ReplacementLayout> of(
            ReplacementView view, Widths widths, BooleanSupplier cancelled) {
        LayeredDrawing drawing = new LayeredDrawing(view, widths);
        new LayeredLayoutProvider().layout(drawing.graph, new Waiting(cancelled));
        return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(drawing.placed());
    }

    /** ELK asks it between the steps of its work. */
    private static final class Waiting extends NullElkProgressMonitor {

        private final BooleanSupplier cancelled;

        Waiting(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public boolean isCanceled() {
            return cancelled.getAsBoolean();
        }

        @Override
        public IElkProgressMonitor subTask(float work) {
            return new Waiting(cancelled);
        }
    }

    private static ElkNode newGraph() {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        return graph;
    }

    private ElkNode box(List<String> caption) {
        double widest = 0;
        for (int i = 0; i < caption.size(); i++) {
            double size = i == 0 ? ReplacementLayout.NAME_SIZE : ReplacementLayout.TEXT_SIZE;
            widest = Math.max(widest, widths.of(caption.get(i), size));
        }
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(
                Math.ceil(widest + ReplacementLayout.INDENT + MARGIN),
                caption.size() * ReplacementLayout.LINE_HEIGHT + MARGIN);
        return node;
    }

    private void label(ElkEdge edge, String caption) {
        if (!caption.isEmpty()) {
            double size = ReplacementLayout.LABEL_SIZE;
            ElkLabel label = ElkGraphUtil.createLabel(caption, edge);
            label.setDimensions(widths.of(caption, size), size + 2);
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
    }

    private ReplacementLayout placed() {
        return new ReplacementLayout(
                nodes.stream().map(LayeredDrawing::placed).toList(),
                edges.stream().map(LayeredDrawing::placed).toList(),
                graph.getWidth(),
                graph.getHeight());
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
