package org.hotfixworkbench.exporters.graph;

import java.util.ArrayList;
import java.util.List;

/** What the colours and lines of a picture mean: two rows of samples, boxes above lines. */
final class Legend {

    private static final double SAMPLE = 26;
    private static final double GAP = 20;

    /** A sample of a colour, a box or a line. */
    private record Sample(String form, String style, String words) {
        double width() {
            return SAMPLE + 6 + TextWidths.of(words, ReplacementLayout.TEXT_SIZE) + GAP;
        }
    }

    private final double lineHeight;
    private final List<Sample> boxes = new ArrayList<>();
    private final List<Sample> lines = new ArrayList<>();

    Legend(double lineHeight) {
        this.lineHeight = lineHeight;
    }

    void colour(String colour, String words) {
        boxes.add(new Sample("colour", colour, words));
    }

    void box(String style, String words) {
        boxes.add(new Sample("box", style, words));
    }

    void line(String style, String words) {
        lines.add(new Sample("line", style, words));
    }

    double width() {
        return Math.max(
                boxes.stream().mapToDouble(Sample::width).sum(),
                lines.stream().mapToDouble(Sample::width).sum());
    }

    double height() {
        return 3 * lineHeight;
    }

    /** Draws it with its upper left corner at a place. */
    void draw(SvgText svg, double left, double top) {
        row(svg, boxes, left, top + lineHeight / 2);
        row(svg, lines, left, top + 1.6 * lineHeight);
    }

    private static void row(SvgText svg, List<Sample> samples, double left, double middle) {
        double x = left;
        for (Sample sample : samples) {
            switch (sample.form()) {
                case "colour" -> svg.bar(sample.style(), x + 11, middle - 7, 4, 14);
                case "box" -> svg.rectangle(sample.style(), x + 2, middle - 6, 22, 12, 3);
                default ->
                        svg.line(
                                sample.style(),
                                "",
                                List.of(
                                        new ReplacementLayout.Point(x, middle),
                                        new ReplacementLayout.Point(x + SAMPLE, middle)));
            }
            svg.words("kind", x + SAMPLE + 6, middle + 4, sample.words());
            x += sample.width();
        }
    }
}
