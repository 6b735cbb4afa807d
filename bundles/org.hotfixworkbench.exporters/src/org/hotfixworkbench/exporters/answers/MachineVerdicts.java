package org.hotfixworkbench.exporters.answers;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.hotfixworkbench.core.applicability.engine.Decision;

/**
 * The verdicts about one hotfix on several machines.
 *
 * @param hotfix its name
 * @param decisions the answers, by machine
 */
public record MachineVerdicts(String hotfix, Map<String, Decision> decisions) {

    /** Sorts the machines. */
    public MachineVerdicts {
        decisions = new TreeMap<>(decisions);
    }

    /** Writes the answer for people: a table. */
    public void writeText(Appendable out) throws IOException {
        TextTable table = new TextTable("machine", "verdict", "why");
        decisions.forEach(
                (machine, decision) ->
                        table.add(
                                machine, VerdictFormat.verdict(decision), decision.explanation()));
        table.print(out, false);
    }

    /** Writes the answer for programs. */
    public void writeJson(Appendable out) throws IOException {
        JsonWriter json = AnswerJson.to(out);
        json.beginObject().name("hotfix").value(hotfix);
        json.name("verdicts").beginArray();
        for (Map.Entry<String, Decision> entry : decisions.entrySet()) {
            json.beginObject();
            json.name("machine").value(entry.getKey());
            ProofJson.decision(json, entry.getValue());
            json.endObject();
        }
        json.endArray().endObject();
        json.flush();
        out.append('\n');
    }
}
