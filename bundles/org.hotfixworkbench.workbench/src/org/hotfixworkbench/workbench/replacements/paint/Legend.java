package org.hotfixworkbench.workbench.replacements.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.hotfixworkbench.core.supersedence.ReplacementView.Node;
import org.hotfixworkbench.exporters.graph.ReplacementLayout;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.workbench.replacements.scene.Scene;
import org.hotfixworkbench.workbench.replacements.scene.Scene.Stroke;

/** What the colours, boxes and lines of a scene mean: samples with words, in as many rows as fit. */
public final class Legend {

    private static final int SAMPLE = 26;
    private static final int GAP = 18;
    private static final int ROW = 20;

    /** Draws a sample at the middle of its left edge. */
    @FunctionalInterface
    private interface Drawing {
        void at(GC gc, Palette palette, int x, int middle);
    }

    private record Sample(String words, Drawing drawing) {}

    private final List<Sample> samples = new ArrayList<>();

    /** The legend of what a scene has. */
    public Legend(Scene scene) {
        List<Node> nodes = scene.view().nodes();
        nodes.stream()
                .filter(Node::described)
                .map(Node::releaseClass)
                .distinct()
                .sorted(Comparator.comparing(HotfixClass::getValue))
                .forEach(this::colour);
        if (nodes.stream().anyMatch(it -> it.described() && it.replaced())) {
            box("replaced", true, true);
        }
        if (nodes.stream().anyMatch(it -> !it.described())) {
            box("not described", false, false);
        }
        IntStream.range(0, scene.view().edges().size())
                .mapToObj(scene::stroke)
                .distinct()
                .sorted()
                .forEach(this::line);
        if (!scene.view().groups().isEmpty()) {
            line(Stroke.MEMBER);
        }
    }

    private void colour(HotfixClass releaseClass) {
        String words =
                releaseClass == HotfixClass.UNSTATED
                        ? "class not stated"
                        : releaseClass.getLiteral();
        samples.add(
                new Sample(
                        words,
                        (gc, palette, x, middle) -> {
                            gc.setBackground(palette.of(releaseClass));
                            gc.fillRectangle(x + 16, middle - 7, 4, 14);
                        }));
    }

    private void box(String words, boolean old, boolean described) {
        samples.add(
                new Sample(
                        words,
                        (gc, palette, x, middle) -> {
                            int[] place = {x + 2, middle - 6, 20, 12};
                            ScenePainter.frame(gc, palette, old, described, place);
                            if (old) {
                                gc.drawLine(x + 6, middle, x + 18, middle);
                            }
                        }));
    }

    private void line(Stroke stroke) {
        samples.add(
                new Sample(
                        words(stroke),
                        (gc, palette, x, middle) -> {
                            ScenePainter.stroke(gc, palette, stroke, false);
                            gc.drawLine(x, middle, x + SAMPLE - 3, middle);
                            gc.setLineStyle(SWT.LINE_SOLID);
                            if (stroke != Stroke.MEMBER) {
                                ScenePainter.arrow(
                                        gc,
                                        List.of(
                                                new ReplacementLayout.Point(x, middle),
                                                new ReplacementLayout.Point(
                                                        x + SAMPLE - 2.0, middle)));
                            }
                        }));
    }

    private static String words(Stroke stroke) {
        return switch (stroke) {
            case STATED -> "states that it replaces";
            case BY_FILES -> "has higher versions of all files";
            case WRONG -> "stated, but its files disagree";
            case CIRCLE -> "in a circle";
            case MEMBER -> "alternatives";
        };
    }

    /** The words, in their order. */
    public List<String> words() {
        return samples.stream().map(Sample::words).toList();
    }

    /** Its height for a width. */
    public int height(GC gc, Fonts fonts, int width) {
        gc.setFont(fonts.text());
        return layout(gc, width).stream().mapToInt(it -> it.y).max().orElse(-ROW) + ROW;
    }

    private List<Point> layout(GC gc, int width) {
        List<Point> places = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (Sample sample : samples) {
            int needed = SAMPLE + gc.stringExtent(sample.words()).x;
            if (x > 0 && x + needed > width) {
                x = 0;
                y += ROW;
            }
            places.add(new Point(x, y));
            x += needed + GAP;
        }
        return places;
    }

    /** Paints it with its upper left corner at a place. */
    public void paint(GC gc, Palette palette, Fonts fonts, int left, int top, int width) {
        gc.setAntialias(SWT.ON);
        gc.setFont(fonts.text());
        List<Point> places = layout(gc, width);
        for (int i = 0; i < places.size(); i++) {
            Sample sample = samples.get(i);
            int x = left + places.get(i).x;
            int middle = top + places.get(i).y + ROW / 2;
            sample.drawing().at(gc, palette, x, middle);
            gc.setForeground(palette.text());
            int height = gc.stringExtent(sample.words()).y;
            gc.drawText(sample.words(), x + SAMPLE, middle - height / 2, SWT.DRAW_TRANSPARENT);
        }
    }
}
