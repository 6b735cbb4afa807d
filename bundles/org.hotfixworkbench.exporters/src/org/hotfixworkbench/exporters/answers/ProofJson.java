package org.hotfixworkbench.exporters.answers;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.hotfixworkbench.core.applicability.engine.Decision;
import org.hotfixworkbench.core.applicability.engine.Proof;
import org.hotfixworkbench.core.applicability.engine.ProofNode;

/** A proof for programs. */
public final class ProofJson {

    private ProofJson() {}

    /** Writes a proof as an object. */
    public static void write(Proof proof, Appendable out) throws IOException {
        JsonWriter json = AnswerJson.to(out);
        json.beginObject();
        json.name("machine").value(proof.machine());
        json.name("hotfix").value(proof.decision().hotfix());
        decision(json, proof.decision());
        json.name("proof");
        node(json, proof.root());
        json.name("changes").beginArray();
        for (Proof.Change change : proof.changes()) {
            json.beginArray();
            for (String step : change.steps()) {
                json.value(step);
            }
            json.endArray();
        }
        json.endArray();
        json.name("missing").beginArray();
        for (Proof.MissingFact fact : proof.missing()) {
            json.beginObject();
            json.name("question").value(fact.question());
            json.name("command").value(fact.command());
            json.endObject();
        }
        json.endArray().endObject();
        json.flush();
        out.append('\n');
    }

    /** Writes the members that say what was decided, and why. */
    static void decision(JsonWriter json, Decision decision) throws IOException {
        json.name("verdict").value(decision.verdict().getLiteral());
        json.name("reason").value(decision.cause().literal());
        json.name("by").value(decision.by());
        json.name("explanation").value(decision.explanation());
    }

    /** Writes a step with those below it. */
    public static void node(JsonWriter json, ProofNode node) throws IOException {
        json.beginObject();
        json.name("condition").value(node.condition());
        json.name("fact").value(node.fact());
        json.name("verdict").value(node.verdict());
        json.name("source").value(node.source() == null ? null : node.source().toString());
        json.name("flip").value(node.flip());
        json.name("decisive").value(node.decisive());
        json.name("children").beginArray();
        for (ProofNode child : node.children()) {
            node(json, child);
        }
        json.endArray().endObject();
    }
}
