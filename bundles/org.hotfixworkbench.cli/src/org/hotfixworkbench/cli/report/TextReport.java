package org.hotfixworkbench.cli.report;

import java.io.IOException;
import java.util.List;
import org.hotfixworkbench.dsl.check.SourceFinding;

/** A line for each finding, which terminals and editors turn into links. */
final class TextReport implements ReportFormat.Report {

    @Override
    public void write(List<SourceFinding> findings, Appendable out) throws IOException {
        for (SourceFinding finding : findings) {
            out.append(finding.file())
                    .append(':')
                    .append(Integer.toString(finding.span().line()))
                    .append(':')
                    .append(Integer.toString(finding.span().column()))
                    .append(": ")
                    .append(finding.severity().label())
                    .append(": ")
                    .append(finding.message())
                    .append(" [")
                    .append(finding.rule())
                    .append("]\n");
        }
    }
}
