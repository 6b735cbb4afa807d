package org.hotfixworkbench.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines and columns count from one. */
class LineIndexTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 1, 1, 2",
        "0, 2, 1, 1, 1, 3",
        "0, 3, 1, 1, 2, 1",
        "3, 2, 2, 1, 2, 3",
        "6, 0, 3, 1, 3, 1",
        "7, 1, 4, 1, 4, 2",
        "8, 0, 4, 2, 4, 2"
    })
    void placesOfSpans(int offset, int length, int line, int column, int endLine, int endColumn) {
        assertEquals(
                new Span(offset, length, line, column, endLine, endColumn),
                new LineIndex("ab\ncd\n\ne").span(offset, length));
    }

    @Test
    void positionsOutsideAreTheNearestEnd() {
        LineIndex lines = new LineIndex("ab\nc");

        assertEquals(new Span(4, 0, 2, 2, 2, 2), lines.span(9, 5));
        assertEquals(new Span(0, 4, 1, 1, 2, 2), lines.span(-3, Integer.MAX_VALUE));
    }

    @Test
    void everyPositionOfALongTextHasItsLine() {
        String text = "x\n".repeat(1_000);
        LineIndex lines = new LineIndex(text);
        for (int i = 0; i < text.length(); i++) {
            assertEquals(i / 2 + 1, lines.line(i));
        }
        assertEquals(1_001, lines.line(text.length()));
    }

    @Test
    void linesEndBeforeTheirBreak() {
        LineIndex lines = new LineIndex("ab\ncd");

        assertEquals(2, lines.end(1));
        assertEquals(5, lines.end(2));
        assertEquals(3, lines.start(2));
        assertEquals(0, new LineIndex("").end(1));
    }
}
