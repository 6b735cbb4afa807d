package org.hotfixworkbench.cli.report;

import java.io.IOException;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.Span;
import org.hotfixworkbench.dsl.compile.InputProblem;

/** Findings as workflow commands, which GitHub Actions shows beside the lines of a change. */
final class GithubReport implements ReportFormat.Report {

    @Override
    public void write(CheckResult result, Appendable out) throws IOException {
        for (InputProblem problem : result.problems()) {
            out.append("::error title=unreadable::").append(data(problem.toString())).append('\n');
        }
        for (SourceFinding finding : result.findings()) {
            Span span = finding.span();
            out.append("::").append(command(finding.severity()));
            out.append(" file=").append(property(finding.file()));
            out.append(",line=").append(Integer.toString(span.line()));
            out.append(",col=").append(Integer.toString(span.column()));
            out.append(",endLine=").append(Integer.toString(span.endLine()));
            out.append(",endColumn=").append(Integer.toString(span.endColumn()));
            out.append(",title=").append(property(finding.rule()));
            out.append("::").append(data(finding.message())).append('\n');
        }
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, OFF -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
