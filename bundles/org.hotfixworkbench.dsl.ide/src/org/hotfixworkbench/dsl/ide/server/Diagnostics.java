package org.hotfixworkbench.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.suppression.UnusedSuppression;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;

/** Findings as the protocol has them. */
public final class Diagnostics {

    /** Who says it. */
    public static final String SOURCE = "hotfix";

    private final PackedDocuments documents;

    /** Takes what has the pages about the rules. */
    public Diagnostics(PackedDocuments documents) {
        this.documents = documents;
    }

    /** What is to be said of a file. */
    public List<Diagnostic> of(SourceState source) {
        List<Diagnostic> found = new ArrayList<>();
        InputProblem problem = source.problem();
        if (problem != null) {
            Range start = new Range(new Position(0, 0), new Position(0, 0));
            found.add(new Diagnostic(start, problem.message(), DiagnosticSeverity.Error, SOURCE));
        }
        source.findings().forEach(it -> found.add(of(it)));
        return found;
    }

    /** A finding. */
    public Diagnostic of(SourceFinding finding) {
        Diagnostic diagnostic =
                new Diagnostic(
                        Positions.range(finding.span()),
                        finding.message(),
                        severity(finding.severity()),
                        SOURCE,
                        finding.rule());
        documents
                .rulePage(finding.rule())
                .map(it -> new DiagnosticCodeDescription(it.toUri().toString()))
                .ifPresent(diagnostic::setCodeDescription);
        if (finding.rule().equals(UnusedSuppression.ID)) {
            diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
        }
        return diagnostic;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO, OFF -> DiagnosticSeverity.Information;
        };
    }
}
