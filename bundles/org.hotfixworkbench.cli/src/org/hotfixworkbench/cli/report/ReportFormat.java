package org.hotfixworkbench.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hotfixworkbench.dsl.check.SourceFinding;

/** The forms of a report. */
public enum ReportFormat {
    /** A line each: {@code file:line:column: severity: message [rule-id]}. */
    TEXT(new TextReport()),
    /** An object with findings and a summary. */
    JSON(new JsonReport());

    /** Writes findings in one form. */
    interface Report {
        void write(List<SourceFinding> findings, Appendable out) throws IOException;
    }

    private final Report report;

    ReportFormat(Report report) {
        this.report = report;
    }

    /**
     * Writes a report.
     *
     * @param findings the findings, in the order in which they are printed
     * @throws IOException when the target cannot be written
     */
    public void write(List<SourceFinding> findings, Appendable out) throws IOException {
        report.write(findings, out);
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
