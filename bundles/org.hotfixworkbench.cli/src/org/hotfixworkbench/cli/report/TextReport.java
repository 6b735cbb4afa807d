package org.hotfixworkbench.cli.report;

import java.io.IOException;
import java.util.List;
import org.hotfixworkbench.dsl.check.SourceFinding;

/** A line for each finding, which terminals and editors turn into links. */
public final class TextReport implements ReportFormat.Report {

    @Override
    public void write(CheckResult result, Appendable out) throws IOException {
        write(result.findings(), out);
    }

    /** Writes the lines of some findings. */
    public static void write(List<SourceFinding> findings, Appendable out) throws IOException {
        for (SourceFinding finding : findings) {
            out.append(line(finding)).append('\n');
        }
    }

    /** The line of a finding, without a line break. */
    static String line(SourceFinding finding) {
        return finding.file()
                + ":"
                + finding.span().line()
                + ":"
                + finding.span().column()
                + ": "
                + finding.severity().label()
                + ": "
                + finding.message()
                + " ["
                + finding.rule()
                + "]";
    }
}
