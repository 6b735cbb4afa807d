package org.hotfixworkbench.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.compile.SourceFile;

/**
 * Findings as the XML of JUnit, which build servers show as test results. A file is a suite, a
 * finding is a test in it. Only what makes {@code check} fail makes a test fail: errors, and inputs
 * that cannot be read.
 */
final class JunitReport implements ReportFormat.Report {

    @Override
    public void write(CheckResult result, Appendable out) throws IOException {
        Map<String, List<SourceFinding>> byFile = new TreeMap<>();
        for (SourceFile file : result.files()) {
            byFile.put(file.name(), new ArrayList<>());
        }
        for (SourceFinding finding : result.findings()) {
            byFile.computeIfAbsent(finding.file(), it -> new ArrayList<>()).add(finding);
        }
        int tests = byFile.values().stream().mapToInt(it -> Math.max(1, it.size())).sum();
        int unreadable = result.problems().size();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuites name=\"hotfix check\"");
        counts(out, tests + unreadable, errors(result.findings()), unreadable);
        for (Map.Entry<String, List<SourceFinding>> entry : byFile.entrySet()) {
            suite(out, entry.getKey(), entry.getValue());
        }
        for (InputProblem problem : result.problems()) {
            unreadable(out, problem);
        }
        out.append("</testsuites>\n");
    }

    private static int errors(List<SourceFinding> findings) {
        return (int) findings.stream().filter(it -> it.severity() == Severity.ERROR).count();
    }

    private static void counts(Appendable out, int tests, int failures, int errors)
            throws IOException {
        XmlText.attribute(out, "tests", Integer.toString(tests));
        XmlText.attribute(out, "failures", Integer.toString(failures));
        XmlText.attribute(out, "errors", Integer.toString(errors));
        XmlText.attribute(out, "skipped", "0");
        XmlText.attribute(out, "time", "0");
        out.append(">\n");
    }

    private static void suite(Appendable out, String file, List<SourceFinding> findings)
            throws IOException {
        out.append("  <testsuite");
        XmlText.attribute(out, "name", file);
        counts(out, Math.max(1, findings.size()), errors(findings), 0);
        if (findings.isEmpty()) {
            test(out, "no findings", file);
            out.append("/>\n");
        }
        for (SourceFinding finding : findings) {
            finding(out, finding);
        }
        out.append("  </testsuite>\n");
    }

    private static void test(Appendable out, String name, String file) throws IOException {
        out.append("    <testcase");
        XmlText.attribute(out, "name", name);
        XmlText.attribute(out, "classname", file);
        XmlText.attribute(out, "time", "0");
    }

    private static void finding(Appendable out, SourceFinding finding) throws IOException {
        String place = finding.span().line() + ":" + finding.span().column();
        test(out, finding.rule() + " " + place, finding.file());
        boolean failed = finding.severity() == Severity.ERROR;
        out.append(failed ? ">\n      <failure" : ">\n      <system-out");
        if (failed) {
            XmlText.attribute(out, "message", finding.message());
            XmlText.attribute(out, "type", finding.rule());
        }
        out.append('>');
        XmlText.content(out, TextReport.line(finding));
        out.append(failed ? "</failure>\n" : "</system-out>\n");
        out.append("    </testcase>\n");
    }

    private static void unreadable(Appendable out, InputProblem problem) throws IOException {
        out.append("  <testsuite");
        XmlText.attribute(out, "name", problem.name());
        counts(out, 1, 0, 1);
        test(out, "unreadable", problem.name());
        out.append(">\n      <error");
        XmlText.attribute(out, "message", problem.message());
        XmlText.attribute(out, "type", "unreadable");
        out.append("/>\n    </testcase>\n  </testsuite>\n");
    }
}
