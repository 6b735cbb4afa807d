package org.hotfixworkbench.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotfixworkbench.benchmarks.Figure;

/**
 * The picture of how times grow with the number of hotfixes: both axes are logarithmic, so linear
 * growth is a straight line of the slope of the dashed one.
 */
final class GrowthChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 440;
    private static final int LEFT = 64;
    private static final int RIGHT = 530;
    private static final int TOP = 24;
    private static final int BOTTOM = 392;
    private static final int LINE = 17;
    private static final int BESIDE = 10;

    /** Light, then dark; told apart by people who see red and green alike, too. */
    private static final String STYLE =
            """
            <style>
            text { font: 12px system-ui, sans-serif; fill: #52514e }
            .paper { fill: #fcfcfb }
            .grid { stroke: #e4e3df; stroke-width: 1 }
            .linear { stroke: #8a8984; stroke-width: 1; stroke-dasharray: 4 4 }
            .line { fill: none; stroke-width: 2; stroke-linejoin: round }
            .s0 { --c: #e34948 } .s1 { --c: #4a3aa7 } .s2 { --c: #2a78d6 }
            .s3 { --c: #1baf7a } .s4 { --c: #eda100 } .s5 { --c: #008300 }
            .line { stroke: var(--c) } .dot { fill: var(--c) }
            @media (prefers-color-scheme: dark) {
            text { fill: #c3c2b7 }
            .paper { fill: #1a1a19 }
            .grid { stroke: #33322f }
            .s0 { --c: #e66767 } .s1 { --c: #9085e9 } .s2 { --c: #3987e5 }
            .s3 { --c: #199e70 } .s4 { --c: #c98500 } .s5 { --c: #4fae4f }
            }
            </style>
            """;

    private record Series(String measure, String label, String style) {}

    private static final List<Series> SERIES =
            List.of(
                    new Series("stock.build", "Xtext's stock builder", "s0"),
                    new Series("build.all", "build xmi, json, csv", "s1"),
                    new Series("check.cold", "check", "s2"),
                    new Series("server.indexed", "server, all files", "s3"),
                    new Series("build.unchanged", "build, unchanged", "s4"),
                    new Series("lex", "lexing alone", "s5"));

    private record Point(double x, double y) {}

    private record Label(double y, String text, String style) {}

    private final Figures figures;
    private final StringBuilder svg = new StringBuilder();
    private final double smallest;
    private final double largest;
    private final int lowest;
    private final int highest;

    private GrowthChart(Figures figures, List<Figure> shown) {
        this.figures = figures;
        smallest = shown.stream().mapToInt(Figure::size).min().orElseThrow();
        largest = shown.stream().mapToInt(Figure::size).max().orElseThrow();
        double low = shown.stream().mapToDouble(Figure::median).min().orElseThrow();
        double high = shown.stream().mapToDouble(Figure::median).max().orElseThrow();
        lowest = (int) Math.floor(Math.log10(low));
        highest = Math.max(lowest + 1, (int) Math.ceil(Math.log10(high)));
    }

    /** The picture as SVG; empty when fewer than two sizes were measured. */
    static Optional<String> of(Figures figures) {
        List<Figure> shown = SERIES.stream().flatMap(it -> points(figures, it.measure())).toList();
        boolean grows = shown.stream().mapToInt(Figure::size).distinct().count() > 1;
        return grows ? Optional.of(new GrowthChart(figures, shown).draw()) : Optional.empty();
    }

    private static Stream<Figure> points(Figures figures, String measure) {
        return figures.all().stream().filter(it -> it.measure().equals(measure) && it.size() > 0);
    }

    private String draw() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " aria-label=\"Seconds against the number of hotfixes\">",
                WIDTH, HEIGHT);
        svg.append(STYLE);
        add("<rect class=\"paper\" width=\"%d\" height=\"%d\"/>", WIDTH, HEIGHT);
        grid();
        linear();
        List<Label> labels = new ArrayList<>();
        for (Series series : SERIES) {
            List<Figure> points = points(figures, series.measure()).toList();
            if (!points.isEmpty()) {
                line(series, points);
                Figure last = points.getLast();
                labels.add(
                        new Label(
                                y(last.median()),
                                series.label() + ", " + Numbers.of(last.median(), last.unit()),
                                series.style()));
            }
        }
        labels(labels);
        return svg.append("</svg>\n").toString();
    }

    private void grid() {
        for (int power = lowest; power <= highest; power++) {
            double value = Math.pow(10, power);
            double y = y(value);
            add("<path class=\"grid\" d=\"M%d %sH%d\"/>", LEFT, at(y), RIGHT);
            add(
                    "<text x=\"%d\" y=\"%s\" text-anchor=\"end\">%s s</text>",
                    LEFT - BESIDE, at(y + 4), Numbers.fixed(value, Math.max(0, -power)));
        }
        figures.all().stream()
                .filter(it -> SERIES.stream().anyMatch(one -> one.measure().equals(it.measure())))
                .mapToInt(Figure::size)
                .filter(it -> it > 0)
                .distinct()
                .sorted()
                .forEach(
                        size ->
                                add(
                                        "<text x=\"%s\" y=\"%d\" text-anchor=\"middle\">%,d</text>",
                                        at(x(size)), BOTTOM + 20, size));
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">hotfixes of 100 rows</text>",
                (LEFT + RIGHT) / 2, HEIGHT - 8);
    }

    /** A line of linear growth, from the upper edge down. */
    private void linear() {
        double top = Math.pow(10, highest);
        double left = Math.max(top * smallest / largest, Math.pow(10, lowest));
        double from = left * largest / top;
        add(
                "<path class=\"linear\" d=\"M%s %sL%s %s\"/>",
                at(x(from)), at(y(left)), at(x(largest)), at(y(top)));
        add(
                "<text x=\"%s\" y=\"%d\" text-anchor=\"end\">ten times the hotfixes, ten times the"
                        + " time</text>",
                at(x(largest) - 4 * BESIDE), TOP - 8);
    }

    private void line(Series series, List<Figure> figures) {
        StringBuilder path = new StringBuilder();
        for (Figure figure : figures) {
            Point point = new Point(x(figure.size()), y(figure.median()));
            path.append(path.isEmpty() ? "M" : "L");
            path.append(at(point.x())).append(' ').append(at(point.y()));
        }
        add("<path class=\"line %s\" d=\"%s\"/>", series.style(), path);
        for (Figure figure : figures) {
            add(
                    "<circle class=\"dot %s\" cx=\"%s\" cy=\"%s\" r=\"4\"><title>%s, %,d:"
                            + " %s</title></circle>",
                    series.style(),
                    at(x(figure.size())),
                    at(y(figure.median())),
                    series.label(),
                    figure.size(),
                    Numbers.of(figure.median(), figure.unit()));
        }
    }

    /** The names beside the ends of the lines, pushed apart where they would overlap. */
    private void labels(List<Label> labels) {
        double free = TOP;
        for (Label label : labels.stream().sorted(Comparator.comparing(Label::y)).toList()) {
            double y = Math.max(label.y(), free);
            free = y + LINE;
            add(
                    "<path class=\"line %s\" d=\"M%d %sL%d %s\" opacity=\"0.6\"/>",
                    label.style(), RIGHT + BESIDE, at(label.y()), RIGHT + 3 * BESIDE, at(y));
            add("<text x=\"%d\" y=\"%s\">%s</text>", RIGHT + 4 * BESIDE, at(y + 4), label.text());
        }
    }

    private double x(double size) {
        return LEFT
                + BESIDE
                + (RIGHT - LEFT - BESIDE)
                        * Math.log(size / smallest)
                        / Math.log(largest / smallest);
    }

    private double y(double seconds) {
        double share = (Math.log10(seconds) - lowest) / (highest - lowest);
        return BOTTOM - (BOTTOM - TOP) * share;
    }

    private static String at(double place) {
        return Numbers.fixed(place, 1);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(java.util.Locale.ROOT, format, values)).append('\n');
    }
}
