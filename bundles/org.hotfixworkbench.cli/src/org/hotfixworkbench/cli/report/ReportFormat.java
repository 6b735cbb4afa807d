package org.hotfixworkbench.cli.report;

import java.io.IOException;
import java.util.Locale;

/** The forms of a report. */
public enum ReportFormat {
    /** A line each: {@code file:line:column: severity: message [rule-id]}. */
    TEXT(new TextReport()),
    /** An object with findings and a summary. */
    JSON(new JsonReport()),
    /** The format of static analysis tools, SARIF 2.1.0. */
    SARIF(new SarifReport()),
    /** Test results in the XML of JUnit. */
    JUNIT(new JunitReport()),
    /** Workflow commands of GitHub Actions. */
    GITHUB(new GithubReport());

    /** Writes findings in one form. */
    interface Report {
        void write(CheckResult result, Appendable out) throws IOException;
    }

    private final Report report;

    ReportFormat(Report report) {
        this.report = report;
    }

    /**
     * Writes a report.
     *
     * @param result what it is about
     * @throws IOException when the target cannot be written
     */
    public void write(CheckResult result, Appendable out) throws IOException {
        report.write(result, out);
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
