package org.hotfixworkbench.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.SourceFix;
import org.hotfixworkbench.dsl.check.Span;
import org.hotfixworkbench.dsl.compile.InputProblem;

/** Findings as SARIF 2.1.0 (OASIS), which code hosts and review tools show beside the lines. */
final class SarifReport implements ReportFormat.Report {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** Stands for the working folder, so that no path of the machine is in the report. */
    private static final String BASE = "SRCROOT";

    private static final String FINGERPRINT = "hotfixFinding/v1";

    @Override
    public void write(CheckResult result, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        SarifRules rules = new SarifRules();
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("Hotfix Workbench");
        String version = SarifReport.class.getPackage().getImplementationVersion();
        if (version != null) {
            json.name("version").value(version);
        }
        rules.write(json);
        json.endObject().endObject();
        invocation(json, result);
        json.name("originalUriBaseIds").beginObject().name(BASE).beginObject();
        message(json, "description", "The folder that the command was run in.");
        json.endObject().endObject();
        json.name("columnKind").value("utf16CodeUnits");
        results(json, result, rules);
        json.endObject().endArray().endObject();
        out.append(text.getBuffer()).append('\n');
    }

    private static void invocation(JsonWriter json, CheckResult result) throws IOException {
        json.name("invocations").beginArray().beginObject();
        json.name("executionSuccessful").value(result.problems().isEmpty());
        json.name("toolExecutionNotifications").beginArray();
        for (InputProblem problem : result.problems()) {
            json.beginObject();
            json.name("level").value("error");
            message(json, "message", result.relative(problem.name()) + ": " + problem.message());
            json.endObject();
        }
        json.endArray().endObject().endArray();
    }

    private static void results(JsonWriter json, CheckResult result, SarifRules rules)
            throws IOException {
        List<String> fingerprints = Fingerprints.of(result);
        json.name("results").beginArray();
        for (int i = 0; i < result.findings().size(); i++) {
            SourceFinding finding = result.findings().get(i);
            String file = result.relative(finding.file());
            json.beginObject();
            rules.refer(json, finding.rule());
            json.name("level").value(SarifRules.level(finding.severity()));
            message(json, "message", finding.message());
            json.name("locations").beginArray().beginObject();
            json.name("physicalLocation").beginObject();
            artifact(json, file);
            region(json, "region", finding.span());
            json.endObject().endObject().endArray();
            json.name("partialFingerprints").beginObject();
            json.name(FINGERPRINT).value(fingerprints.get(i));
            json.endObject();
            if (!finding.fixes().isEmpty()) {
                fixes(json, file, finding.fixes());
            }
            json.endObject();
        }
        json.endArray();
    }

    private static void fixes(JsonWriter json, String file, List<SourceFix> fixes)
            throws IOException {
        json.name("fixes").beginArray();
        for (SourceFix fix : fixes) {
            json.beginObject();
            message(json, "description", fix.title());
            json.name("artifactChanges").beginArray().beginObject();
            artifact(json, file);
            json.name("replacements").beginArray();
            for (SourceFix.TextEdit edit : fix.edits()) {
                json.beginObject();
                region(json, "deletedRegion", edit.span());
                if (!edit.text().isEmpty()) {
                    json.name("insertedContent").beginObject();
                    json.name("text").value(edit.text()).endObject();
                }
                json.endObject();
            }
            json.endArray().endObject().endArray();
            json.name("properties").beginObject().name("safe").value(fix.safe()).endObject();
            json.endObject();
        }
        json.endArray();
    }

    private static void artifact(JsonWriter json, String file) throws IOException {
        json.name("artifactLocation").beginObject();
        json.name("uri").value(uri(file));
        json.name("uriBaseId").value(BASE);
        json.endObject();
    }

    private static void region(JsonWriter json, String name, Span span) throws IOException {
        json.name(name).beginObject();
        json.name("startLine").value(span.line());
        json.name("startColumn").value(span.column());
        json.name("endLine").value(span.endLine());
        json.name("endColumn").value(span.endColumn());
        json.endObject();
    }

    /** Braces would be places for arguments; SARIF wants those that are meant doubled. */
    private static void message(JsonWriter json, String name, String text) throws IOException {
        String escaped = text.replace("{", "{{").replace("}", "}}");
        json.name(name).beginObject().name("text").value(escaped).endObject();
    }

    /** Escapes all but what RFC 3986 calls unreserved; a colon would make a scheme of a folder. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || "/-._~".indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
