package org.hotfixworkbench.exporters.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hotfixworkbench.core.supersedence.ReplacementView;
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
public record ReplacementLayout(List<Box> boxes, List<Line> lines, double width, double height) {

    /** The size of the font of names, which stand first in a box. */
    public static final double NAME_SIZE = 13;

    /** The size of the font of what stands below a name. */
    public static final double TEXT_SIZE = 11;

    /** The size of the font of captions of lines. */
    public static final double LABEL_SIZE = 10;

    /** From one line of text to the next. */
    public static final double LINE_HEIGHT = 16;

    /** What is free on the left of the text, with the stripe of the class. */
    public static final double INDENT = 16;

    /** A box, by its upper left corner. */
    public record Box(double x, double y, double width, double height) {}

    /** A corner of a line. */
    public record Point(double x, double y) {}

    /** A line through some corners, and where its caption goes. */
    public record Line(List<Point> points, Box label) {
        /** Copies the list. */
        public Line {
            points = List.copyOf(points);
        }
    }

    /** How wide texts are where they are drawn. */
    @FunctionalInterface
    public interface Widths {
        /** The width of a text in one of the sizes. */
        double of(String text, double size);
    }

    /** Lays a view out for a medium that cannot be asked; the same view gives the same places. */
    static ReplacementLayout of(ReplacementView view) {
        return of(view, TextWidths::of, () -> false).orElseThrow();
    }

    /**
     * Lays a view out; the same view and the same widths give the same places.
     *
     * @param cancelled asked now and then whether anybody still waits
     * @return empty when nobody does
     */
    public static Optional<ReplacementLayout> of(
            ReplacementView view, Widths widths, BooleanSupplier cancelled) {
        return LayeredDrawing.of(view, widths, cancelled);
    }

    /** What stands in the pill of some alternatives. */
    public static List<String> groupCaption(Group group) {
        return List.of(Captions.visible(group.name()), "any of them is enough");
    }
}
