package org.hotfixworkbench.dsl.ide.actions;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.TextEdit;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.SourceFix;
import org.hotfixworkbench.dsl.check.TextEdits;
import org.hotfixworkbench.dsl.ide.server.Positions;

/**
 * Fixes of one file that can be applied together: of two that are in conflict the first one.
 *
 * @param count how many
 * @param edits their changes
 */
public record Fixes(int count, List<TextEdit> edits) {

    /** Copies the list. */
    public Fixes {
        edits = List.copyOf(edits);
    }

    /** All that can be applied without asking; none in a file with syntax errors. */
    public static Fixes safe(String text, List<SourceFinding> findings) {
        return together(text, SourceFix.safe(findings));
    }

    /** The best fix of each finding of a rule. */
    public static Fixes ofRule(String text, List<SourceFinding> findings, String rule) {
        return together(
                text,
                findings.stream()
                        .filter(it -> it.rule().equals(rule))
                        .flatMap(Fixes::best)
                        .toList());
    }

    private static Stream<SourceFix> best(SourceFinding finding) {
        return finding.fixes().stream().limit(1);
    }

    private static Fixes together(String text, List<SourceFix> fixes) {
        List<SourceFix> applied = TextEdits.applyFixes(text, fixes).applied();
        return new Fixes(
                applied.size(), applied.stream().flatMap(it -> edits(it).stream()).toList());
    }

    /** The changes of a fix. */
    static List<TextEdit> edits(SourceFix fix) {
        return fix.edits().stream()
                .map(it -> new TextEdit(Positions.range(it.span()), it.text()))
                .toList();
    }
}
