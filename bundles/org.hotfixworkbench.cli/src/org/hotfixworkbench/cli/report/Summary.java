package org.hotfixworkbench.cli.report;

import java.util.List;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.SourceFinding;

/**
 * How many findings there are of each severity.
 *
 * @param errors number of errors
 * @param warnings number of warnings
 * @param infos number of remarks
 */
public record Summary(int errors, int warnings, int infos) {

    /** Counts findings. */
    public static Summary of(List<SourceFinding> findings) {
        return new Summary(
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO));
    }

    private static int count(List<SourceFinding> findings, Severity severity) {
        return (int) findings.stream().filter(it -> it.severity() == severity).count();
    }

    /** For people: "1 error, 2 warnings, 0 infos in 12 files". */
    public String sentence(int files) {
        return counted(errors, "error")
                + ", "
                + counted(warnings, "warning")
                + ", "
                + counted(infos, "info")
                + " in "
                + counted(files, "file");
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
