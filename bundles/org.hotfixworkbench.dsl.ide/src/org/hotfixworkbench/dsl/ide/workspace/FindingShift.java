package org.hotfixworkbench.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.SourceFix;
import org.hotfixworkbench.dsl.check.Span;

/**
 * A change of a text, as far as findings behind it move: what was found across files stays in its
 * place while somebody types, until the files have been compared again.
 *
 * @param offset where the change begins
 * @param removed how many characters went
 * @param inserted how many came
 */
record FindingShift(int offset, int removed, int inserted) {

    /** The findings where they are in the changed text; those that the change touches are gone. */
    List<SourceFinding> applied(List<SourceFinding> findings, LineIndex changed) {
        List<SourceFinding> moved = new ArrayList<>(findings.size());
        for (SourceFinding finding : findings) {
            if (!touches(finding.span())) {
                moved.add(moved(finding, changed));
            }
        }
        return moved;
    }

    private boolean touches(Span span) {
        return span.offset() < offset + removed && offset < span.offset() + span.length();
    }

    private SourceFinding moved(SourceFinding finding, LineIndex changed) {
        List<SourceFix> fixes = new ArrayList<>();
        for (SourceFix fix : finding.fixes()) {
            if (fix.edits().stream().noneMatch(it -> touches(it.span()))) {
                fixes.add(
                        new SourceFix(
                                fix.title(),
                                fix.safe(),
                                fix.edits().stream()
                                        .map(
                                                it ->
                                                        new SourceFix.TextEdit(
                                                                moved(it.span(), changed),
                                                                it.text()))
                                        .toList()));
            }
        }
        return new SourceFinding(
                finding.file(),
                moved(finding.span(), changed),
                finding.severity(),
                finding.rule(),
                finding.message(),
                fixes);
    }

    private Span moved(Span span, LineIndex changed) {
        int start =
                span.offset() >= offset + removed
                        ? span.offset() + inserted - removed
                        : span.offset();
        return changed.span(start, span.length());
    }
}
