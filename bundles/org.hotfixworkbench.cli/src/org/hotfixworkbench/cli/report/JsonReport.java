package org.hotfixworkbench.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.SourceFix;
import org.hotfixworkbench.dsl.check.Span;

/** Findings for programs. */
final class JsonReport implements ReportFormat.Report {

    @Override
    public void write(CheckResult result, Appendable out) throws IOException {
        List<SourceFinding> findings = result.findings();
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("findings").beginArray();
        for (SourceFinding finding : findings) {
            write(json, finding);
        }
        json.endArray();
        Summary summary = Summary.of(findings);
        json.name("summary").beginObject();
        json.name("errors").value(summary.errors());
        json.name("warnings").value(summary.warnings());
        json.name("infos").value(summary.infos());
        json.endObject().endObject();
        out.append(text.getBuffer()).append('\n');
    }

    private static void write(JsonWriter json, SourceFinding finding) throws IOException {
        json.beginObject();
        json.name("file").value(finding.file());
        place(json, finding.span());
        json.name("severity").value(finding.severity().label());
        json.name("rule").value(finding.rule());
        json.name("message").value(finding.message());
        json.name("fixes").beginArray();
        for (SourceFix fix : finding.fixes()) {
            write(json, fix);
        }
        json.endArray().endObject();
    }

    private static void write(JsonWriter json, SourceFix fix) throws IOException {
        json.beginObject();
        json.name("title").value(fix.title());
        json.name("safe").value(fix.safe());
        json.name("edits").beginArray();
        for (SourceFix.TextEdit edit : fix.edits()) {
            json.beginObject();
            place(json, edit.span());
            json.name("text").value(edit.text());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void place(JsonWriter json, Span span) throws IOException {
        json.name("line").value(span.line());
        json.name("column").value(span.column());
        json.name("endLine").value(span.endLine());
        json.name("endColumn").value(span.endColumn());
    }
}
