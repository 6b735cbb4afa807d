package org.hotfixworkbench.dsl.check;

import java.util.Arrays;

/** Lines and columns of a text; made once, asked often. A line ends at {@code \n}. */
public final class LineIndex {

    private final String text;
    private final int[] starts;

    /** Reads the text once. */
    public LineIndex(String text) {
        this.text = text;
        int[] found = new int[64];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = i + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The span of some characters; positions outside the text are taken as its nearest end. */
    public Span span(int offset, int length) {
        int from = Math.clamp(offset, 0, text.length());
        int to = Math.clamp((long) from + length, from, text.length());
        int line = line(from);
        int endLine = line(to);
        return new Span(
                from,
                to - from,
                line,
                from - starts[line - 1] + 1,
                endLine,
                to - starts[endLine - 1] + 1);
    }

    /** The line of a position, from 1. */
    public int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** How many lines there are; the text behind the last line break is one, too. */
    public int count() {
        return starts.length;
    }

    /** The position of the first character of a line, counted from 1. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** The position behind the last character of a line, its line break left out. */
    public int end(int line) {
        return line < starts.length ? starts[line] - 1 : text.length();
    }

    /** The text. */
    public String text() {
        return text;
    }
}
