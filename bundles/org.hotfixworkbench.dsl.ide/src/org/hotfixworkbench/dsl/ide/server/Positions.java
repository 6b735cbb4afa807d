package org.hotfixworkbench.dsl.ide.server;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.check.Span;

/** Positions of the protocol, whose lines and characters are counted from 0. */
public final class Positions {

    private Positions() {}

    /** The range of a span. */
    public static Range range(Span span) {
        return new Range(
                new Position(span.line() - 1, span.column() - 1),
                new Position(span.endLine() - 1, span.endColumn() - 1));
    }

    /** The range of some characters. */
    public static Range range(LineIndex lines, int offset, int length) {
        return range(lines.span(offset, length));
    }

    /** The position of a character. */
    public static Position position(LineIndex lines, int offset) {
        return range(lines, offset, 0).getStart();
    }

    /** The character at a position; one outside the text is taken as its nearest end. */
    public static int offset(LineIndex lines, Position position) {
        int line = position.getLine() + 1;
        if (line < 1) {
            return 0;
        }
        if (line > lines.count()) {
            return lines.text().length();
        }
        int start = lines.start(line);
        return Math.clamp((long) start + position.getCharacter(), start, lines.end(line));
    }
}
