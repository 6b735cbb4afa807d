package org.hotfixworkbench.exporters.answers;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.exporters.ExportFinding;
import org.hotfixworkbench.exporters.Losses;
import org.hotfixworkbench.exporters.ModelPart;

/** What formats lost of a model, for programs. */
public final class LossJson {

    private LossJson() {}

    /** Writes what each format does not carry, and what formats did not accept. */
    public static void write(Appendable out, List<Losses> losses, List<ExportFinding> refused)
            throws IOException {
        JsonWriter json = AnswerJson.to(out);
        json.beginObject().name("formats").beginArray();
        for (Losses it : losses) {
            json.beginObject().name("format").value(it.format()).name("lost").beginArray();
            for (Map.Entry<ModelPart, Integer> part : it.parts().entrySet()) {
                json.beginObject().name("part").value(part.getKey().label());
                json.name("count").value(part.getValue()).endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().name("refused").beginArray();
        for (ExportFinding finding : refused) {
            json.beginObject().name("format").value(finding.format());
            json.name("element").value(finding.element());
            json.name("message").value(finding.message()).endObject();
        }
        json.endArray().endObject().flush();
        out.append('\n');
    }
}
