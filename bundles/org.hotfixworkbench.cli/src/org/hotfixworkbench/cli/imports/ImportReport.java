package org.hotfixworkbench.cli.imports;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.hotfixworkbench.dsl.ide.imports.ImportFailure;
import org.hotfixworkbench.importers.Imported.Repair;

/** The report of an import as JSON; its schema is docs/import.schema.json. */
public final class ImportReport {

    private ImportReport() {}

    /** The text of the report, which ends with a line feed. */
    public static String of(List<ImportOutcome> outcomes) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY.withIndent("  "));
            json.setHtmlSafe(false);
            json.setSerializeNulls(true);
            json.beginObject();
            json.name("imported").beginArray();
            for (ImportOutcome outcome : outcomes) {
                if (outcome instanceof ImportOutcome.Done done) {
                    done(done, json);
                }
            }
            json.endArray();
            json.name("failed").beginArray();
            for (ImportOutcome outcome : outcomes) {
                if (outcome instanceof ImportOutcome.Failed failed) {
                    failed(failed.failure(), json);
                }
            }
            json.endArray();
            json.endObject();
        } catch (IOException e) {
            throw new IllegalStateException("a string can be written to", e);
        }
        return text + "\n";
    }

    private static void done(ImportOutcome.Done done, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("source").value(done.source());
        json.name("kind").value(done.kind());
        json.name("target").value(done.target());
        json.name("state").value(done.state().toString());
        json.name("id").value(done.id());
        json.name("rows").beginObject();
        json.name("file").value(done.rows().file());
        json.name("manifest").value(done.rows().manifest());
        json.name("mum").value(done.rows().mum());
        json.endObject();
        json.name("repairs").beginArray();
        for (Repair repair : done.repairs()) {
            json.beginObject();
            json.name("line").value(repair.line());
            json.name("what").value(repair.what());
            json.endObject();
        }
        json.endArray();
        json.name("warnings").beginArray();
        for (String warning : done.warnings()) {
            json.value(warning);
        }
        json.endArray();
        json.endObject();
    }

    private static void failed(ImportFailure failed, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("source").value(failed.source());
        json.name("line");
        if (failed.line() > 0) {
            json.value(failed.line());
        } else {
            json.nullValue();
        }
        json.name("message").value(failed.message());
        json.endObject();
    }
}
