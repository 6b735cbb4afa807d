package org.hotfixworkbench.dsl.check;

import java.util.ArrayList;
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

    /**
     * The fixes that can be applied to a file without asking, one for each finding. None when it
     * has syntax errors: its model may not be what was meant.
     *
     * @param findings all findings of the file
     */
    public static List<SourceFix> safe(List<SourceFinding> findings) {
        List<SourceFix> safe = new ArrayList<>();
        for (SourceFinding finding : findings) {
            if (finding.rule().equals(SourceRule.SYNTAX.id())) {
                return List.of();
            }
            finding.fixes().stream().filter(SourceFix::safe).findFirst().ifPresent(safe::add);
        }
        return safe;
    }
}
