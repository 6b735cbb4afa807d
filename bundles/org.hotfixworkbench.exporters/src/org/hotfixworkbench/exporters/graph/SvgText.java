package org.hotfixworkbench.exporters.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes the elements of an SVG document. Figures have one decimal at most, texts are escaped. */
final class SvgText {

    private final StringBuilder text = new StringBuilder();

    /** Begins the document. */
    void begin(double width, double height) {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attribute("width", number(width));
        attribute("height", number(height));
        attribute("viewBox", "0 0 " + number(width) + " " + number(height));
        text.append(">\n");
    }

    /** Writes a line that is SVG already. */
    void raw(String line) {
        text.append(line).append('\n');
    }

    /** A rectangle. */
    void rectangle(String style, double x, double y, double width, double height, double radius) {
        text.append("<rect");
        attribute("class", style);
        attribute("x", number(x));
        attribute("y", number(y));
        attribute("width", number(width));
        attribute("height", number(height));
        if (radius > 0) {
            attribute("rx", number(radius));
        }
        text.append("/>\n");
    }

    /** A bar in a colour. */
    void bar(String colour, double x, double y, double width, double height) {
        text.append("<rect");
        attribute("fill", colour);
        attribute("x", number(x));
        attribute("y", number(y));
        attribute("width", number(width));
        attribute("height", number(height));
        attribute("rx", "2");
        text.append("/>\n");
    }

    /** A line of text. */
    void words(String style, double x, double y, String words) {
        text.append("<text");
        attribute("class", style);
        attribute("x", number(x));
        attribute("y", number(y));
        text.append('>').append(escaped(words)).append("</text>\n");
    }

    /** What a viewer shows when the mouse rests on the element around it. */
    void tooltip(String words) {
        text.append("<title>").append(escaped(words)).append("</title>\n");
    }

    /** A line through points. */
    void line(String style, String marker, List<ReplacementLayout.Point> points) {
        StringBuilder path = new StringBuilder();
        for (ReplacementLayout.Point point : points) {
            path.append(path.isEmpty() ? "M" : " L");
            path.append(number(point.x())).append(' ').append(number(point.y()));
        }
        text.append("<path");
        attribute("class", style);
        if (!marker.isEmpty()) {
            attribute("marker-end", "url(#" + marker + ")");
        }
        attribute("d", path.toString());
        text.append("/>\n");
    }

    /** The document. */
    String end() {
        return text.append("</svg>\n").toString();
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
