package org.hotfixworkbench.dsl.check;

import java.util.Comparator;
import java.util.List;
import org.hotfixworkbench.core.rules.Severity;

/**
 * A finding at its place in a file: what reports print and editors underline.
 *
 * @param file the file as the user names it, with slashes
 * @param span where in the file
 * @param severity how much it matters
 * @param rule id of the rule
 * @param message what is wrong
 * @param fixes ways to mend it, the best first
 */
public record SourceFinding(
        String file,
        Span span,
        Severity severity,
        String rule,
        String message,
        List<SourceFix> fixes) {

    /** The order of reports: by file, then by place, then by rule. */
    public static final Comparator<SourceFinding> ORDER =
            Comparator.comparing(SourceFinding::file)
                    .thenComparingInt(it -> it.span().offset())
                    .thenComparing(SourceFinding::severity)
                    .thenComparing(SourceFinding::rule)
                    .thenComparing(SourceFinding::message);

    /** Copies the list. */
    public SourceFinding {
        fixes = List.copyOf(fixes);
    }
}
