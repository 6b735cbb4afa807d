package org.hotfixworkbench.dsl.check;

import java.util.List;

/**
 * A way to mend a finding, as changes of the text.
 *
 * @param title what it does
 * @param safe whether it can be applied without asking
 * @param edits the changes, none touching another
 */
public record SourceFix(String title, boolean safe, List<TextEdit> edits) {

    /** A stretch of text and what takes its place. */
    public record TextEdit(Span span, String text) {}

    /** Copies the list. */
    public SourceFix {
        edits = List.copyOf(edits);
    }
}
