package org.hotfixworkbench.workbench.replacements.paint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;
import org.hotfixworkbench.core.supersedence.ReplacementView.Node;
import org.hotfixworkbench.exporters.graph.ReplacementLayout;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Box;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Line;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Point;
import org.hotfixworkbench.workbench.replacements.scene.Scene;
import org.hotfixworkbench.workbench.replacements.scene.Scene.Stroke;
import org.hotfixworkbench.workbench.replacements.scene.Viewport;

/** Paints what a window shows of a scene; the smaller it is, the fewer details. */
public final class ScenePainter {

    /** Below this scale nobody can read the titles. */
    public static final double TITLES = 0.6;

    /** Below this scale nobody can read the names. */
    public static final double NAMES = 0.35;

    /** Below this scale, heads of arrows are but dots. */
    private static final double ARROWS = 0.2;

    private static final int ROUND = 8;

    private final GC gc;
    private final Scene scene;
    private final Palette palette;
    private final Fonts fonts;
    private final int selected;
    private final Set<Integer> neighbours = new HashSet<>();

    /**
     * Paints a scene.
     *
     * @param selected the selected hotfix; -1 for none
     */
    public ScenePainter(GC gc, Scene scene, Palette palette, Fonts fonts, int selected) {
        this.gc = gc;
        this.scene = scene;
        this.palette = palette;
        this.fonts = fonts;
        this.selected = selected;
        if (selected >= 0) {
            neighbours.addAll(scene.newer(selected));
            neighbours.addAll(scene.older(selected));
        }
    }

    /** Paints what is seen through a window. */
    public void paint(Viewport window) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        Transform transform = new Transform(gc.getDevice());
        transform.scale((float) window.scale(), (float) window.scale());
        transform.translate((float) -window.left(), (float) -window.top());
        gc.setTransform(transform);
        Box seen = window.seen();
        List<Integer> lines = scene.linesIn(seen);
        lines.stream().filter(it -> !isNear(it)).forEach(it -> line(it, window.scale()));
        lines.stream().filter(this::isNear).forEach(it -> line(it, window.scale()));
        scene.boxesIn(seen).forEach(it -> box(it, window.scale()));
        gc.setTransform(null);
        transform.dispose();
    }

    private boolean isNear(int line) {
        return selected >= 0 && scene.touches(line, selected);
    }

    private void line(int index, double scale) {
        Line line = scene.line(index);
        Stroke stroke = scene.stroke(index);
        stroke(gc, palette, stroke, isNear(index));
        gc.drawPolyline(flat(line.points()));
        gc.setLineStyle(SWT.LINE_SOLID);
        if (stroke != Stroke.MEMBER && scale >= ARROWS) {
            arrow(gc, line.points());
        }
        String caption = scene.caption(index);
        if (!caption.isEmpty() && scale >= TITLES) {
            gc.setFont(fonts.label());
            gc.drawText(caption, (int) line.label().x(), (int) line.label().y() - 1, true);
        }
    }

    /** Sets colour and form of a line. */
    static void stroke(GC gc, Palette palette, Stroke stroke, boolean strong) {
        Color colour = palette.of(stroke);
        gc.setForeground(colour);
        gc.setBackground(colour);
        float width = stroke == Stroke.CIRCLE ? 2.5f : 1.4f;
        gc.setLineWidth(Math.round(strong ? width + 1.6f : width));
        int[] dashes = dashes(stroke);
        if (dashes.length == 0) {
            gc.setLineStyle(SWT.LINE_SOLID);
        } else {
            gc.setLineDash(dashes);
        }
    }

    private static int[] dashes(Stroke stroke) {
        return switch (stroke) {
            case STATED, CIRCLE -> new int[0];
            case BY_FILES -> new int[] {7, 4};
            case WRONG -> new int[] {9, 3, 2, 3};
            case MEMBER -> new int[] {2, 3};
        };
    }

    private static int[] flat(List<Point> points) {
        int[] flat = new int[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            flat[2 * i] = (int) Math.round(points.get(i).x());
            flat[2 * i + 1] = (int) Math.round(points.get(i).y());
        }
        return flat;
    }

    /** Lines run straight down, to the left or to the right. */
    static void arrow(GC gc, List<Point> points) {
        if (points.size() < 2) {
            return;
        }
        Point tip = points.getLast();
        Point before = points.get(points.size() - 2);
        double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
        if (length == 0) {
            return;
        }
        double x = (tip.x() - before.x()) / length;
        double y = (tip.y() - before.y()) / length;
        gc.fillPolygon(
                new int[] {
                    (int) Math.round(tip.x()),
                    (int) Math.round(tip.y()),
                    (int) Math.round(tip.x() - 9 * x - 4.5 * y),
                    (int) Math.round(tip.y() - 9 * y + 4.5 * x),
                    (int) Math.round(tip.x() - 9 * x + 4.5 * y),
                    (int) Math.round(tip.y() - 9 * y - 4.5 * x)
                });
    }

    private void box(int index, double scale) {
        Box box = scene.box(index);
        int x = (int) Math.round(box.x());
        int y = (int) Math.round(box.y());
        int width = (int) Math.round(box.width());
        int height = (int) Math.round(box.height());
        if (!scene.isNode(index)) {
            gc.setBackground(palette.box());
            gc.fillRoundRectangle(x, y, width, height, height, height);
            stroke(gc, palette, Stroke.MEMBER, false);
            gc.drawRoundRectangle(x, y, width, height, height, height);
            texts(index, scale, palette.text(), false);
            return;
        }
        Node node = scene.node(index);
        boolean quiet = node.replaced() || !node.described();
        frame(gc, palette, node.replaced(), node.described(), new int[] {x, y, width, height});
        if (node.described()) {
            gc.setBackground(palette.of(node.releaseClass()));
            gc.fillRectangle(x + 5, y + 5, 4, height - 10);
        }
        if (index == selected || neighbours.contains(index) || index == scene.view().subject()) {
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(index == selected ? 4 : 2);
            boolean subject = index != selected && !neighbours.contains(index);
            gc.setForeground(subject ? palette.text() : palette.selection());
            gc.drawRoundRectangle(x, y, width, height, ROUND, ROUND);
        }
        texts(index, scale, quiet ? palette.quiet() : palette.text(), node.replaced());
    }

    /** The frame of a hotfix. */
    static void frame(GC gc, Palette palette, boolean old, boolean described, int[] place) {
        gc.setBackground(old && described ? palette.old() : palette.box());
        gc.fillRoundRectangle(place[0], place[1], place[2], place[3], ROUND, ROUND);
        gc.setForeground(palette.frame());
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        if (!described) {
            gc.setLineDash(new int[] {4, 3});
        }
        gc.drawRoundRectangle(place[0], place[1], place[2], place[3], ROUND, ROUND);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void texts(int index, double scale, Color colour, boolean struck) {
        if (scale < NAMES) {
            return;
        }
        Box box = scene.box(index);
        int x = (int) (Math.round(box.x()) + ReplacementLayout.INDENT);
        gc.setForeground(colour);
        List<String> texts = scene.texts(index);
        int shown = scale < TITLES ? 1 : texts.size();
        for (int i = 0; i < shown; i++) {
            gc.setFont(i == 0 ? fonts.name() : fonts.text());
            int y = (int) Math.round(box.y() + 4 + i * ReplacementLayout.LINE_HEIGHT);
            gc.drawText(texts.get(i), x, y, SWT.DRAW_TRANSPARENT);
            if (i == 0 && struck) {
                int middle = y + gc.getFontMetrics().getHeight() / 2;
                gc.setLineWidth(1);
                gc.drawLine(x, middle, x + gc.stringExtent(texts.get(i)).x, middle);
            }
        }
    }
}
