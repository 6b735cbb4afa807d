package org.hotfixworkbench.dsl.check;

import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.text.SourceLine;

/**
 * A place that is remembered when the text is dropped.
 *
 * @param file the file as the user names it
 * @param span where in the file
 * @param removal the change that takes it away, with the comma or the line that it leaves behind
 */
public record SourcePlace(String file, Span span, SourceFix.TextEdit removal) implements Place {

    @Override
    public SourceLine line() {
        return new SourceLine(file, span.line());
    }

    @Override
    public String toString() {
        return new SourcePoint(file, span.line(), span.column()).toString();
    }
}
