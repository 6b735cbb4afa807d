package org.hotfixworkbench.exporters.answers;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.hotfixworkbench.core.applicability.engine.Decision;
import org.hotfixworkbench.core.applicability.engine.Expectations.Outcome;

/** The outcome of an expectation for programs. */
public final class OutcomeJson {

    private OutcomeJson() {}

    /** Writes an outcome as an object. */
    public static void write(JsonWriter json, Outcome outcome) throws IOException {
        Decision actual = outcome.actual();
        json.beginObject();
        json.name("hotfix").value(outcome.expected().hotfix());
        json.name("machine").value(outcome.expected().machine());
        json.name("source").value(outcome.expected().place().toString());
        json.name("met").value(outcome.met());
        json.name("expected").value(outcome.expectedWords());
        json.name("actual").value(outcome.actualWords());
        json.name("explanation").value(actual == null ? null : actual.explanation());
        json.name("deciding");
        if (outcome.deciding() == null) {
            json.nullValue();
        } else {
            ProofJson.node(json, outcome.deciding());
        }
        json.endObject();
    }
}
