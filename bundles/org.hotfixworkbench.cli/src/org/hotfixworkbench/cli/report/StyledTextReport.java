package org.hotfixworkbench.cli.report;

import java.io.IOException;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.text.VisibleText;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.Span;

/**
 * Findings for a person at a terminal: the line as {@link TextReport} prints it, in colours, and
 * below it the line of the source with the place underlined.
 */
public final class StyledTextReport implements ReportFormat.Report {

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String RED = "\u001B[31m";
    private static final String YELLOW = "\u001B[33m";
    private static final String BLUE = "\u001B[34m";

    /** What surrounds the underlined place; a row of a payload is shorter. */
    private static final int WIDEST = 240;

    @Override
    public void write(CheckResult result, Appendable out) throws IOException {
        SourceTexts texts = result.texts();
        for (SourceFinding finding : result.findings()) {
            headline(finding, out);
            excerpt(texts.line(finding), finding, out);
        }
    }

    private static void headline(SourceFinding finding, Appendable out) throws IOException {
        Span span = finding.span();
        String colour = colour(finding.severity());
        out.append(BOLD).append(VisibleText.of(finding.file())).append(':');
        out.append(Integer.toString(span.line())).append(':');
        out.append(Integer.toString(span.column())).append(": ");
        out.append(colour).append(finding.severity().label()).append(": ").append(RESET);
        out.append(VisibleText.of(finding.message()));
        out.append(DIM).append(" [").append(finding.rule()).append("]").append(RESET).append('\n');
    }

    private static void excerpt(String line, SourceFinding finding, Appendable out)
            throws IOException {
        if (line.isBlank()) {
            return;
        }
        Span span = finding.span();
        int from = Math.min(span.column() - 1, line.length());
        int end = span.endLine() == span.line() ? span.endColumn() - 1 : line.length();
        int to = Math.clamp(end, from, line.length());
        int start = line.length() <= WIDEST ? 0 : Math.max(0, from - WIDEST / 4);
        int stop = Math.min(line.length(), start + WIDEST);
        String number = Integer.toString(span.line());
        String gutter = " ".repeat(number.length());
        out.append(DIM).append(number).append(" | ").append(RESET);
        out.append(VisibleText.of(line.substring(start, stop))).append('\n');
        out.append(DIM).append(gutter).append(" | ").append(RESET);
        indent(line.substring(start, from), out);
        out.append(colour(finding.severity())).append('^');
        String marked = line.substring(from, Math.clamp(stop, from, to));
        int width = marked.codePointCount(0, marked.length());
        out.append("~".repeat(Math.max(0, width - 1)));
        out.append(RESET).append('\n');
    }

    /** Tabs stay tabs, so that the mark stands below its place. */
    private static void indent(String before, Appendable out) throws IOException {
        for (int c : before.codePoints().toArray()) {
            out.append(c == '\t' ? '\t' : ' ');
        }
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO, OFF -> BLUE;
        };
    }
}
