package org.hotfixworkbench.exporters.answers;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.core.applicability.Clash;
import org.hotfixworkbench.core.applicability.Satisfiability;
import org.hotfixworkbench.core.applicability.Witness;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.supersedence.Places;
import org.hotfixworkbench.model.Hotfix;

/**
 * Whether any machine can receive a hotfix, and which one, or why none.
 *
 * @param hotfix its name
 * @param answer what was proved
 * @param clashes the conditions that exclude each other; empty when a machine can exist
 */
public record PossibleMachine(String hotfix, Satisfiability answer, List<Condition> clashes) {

    /**
     * A condition that takes part in a contradiction.
     *
     * @param words what it demands
     * @param source where it is stated, "file:line:column"
     */
    public record Condition(String words, String source) {}

    /** Copies the list. */
    public PossibleMachine {
        clashes = List.copyOf(clashes);
    }

    /**
     * Asks about a hotfix.
     *
     * @param places finds where its conditions are stated
     */
    public static PossibleMachine of(Hotfix hotfix, Catalog catalog, Places places) {
        List<Condition> clashes = new ArrayList<>();
        Satisfiability answer = Satisfiability.of(hotfix, catalog);
        if (answer instanceof Satisfiability.Unsatisfiable proof) {
            for (Clash clash : proof.clashes()) {
                Location at = clash.location();
                clashes.add(
                        new Condition(
                                clash.words(),
                                places.of(at.element(), at.feature(), at.index()).toString()));
            }
        }
        return new PossibleMachine(hotfix.getName(), answer, clashes);
    }

    /** Writes the answer for people. */
    public void writeText(Appendable out) throws IOException {
        switch (answer) {
            case Satisfiability.Satisfiable it ->
                    out.append(hotfix + " applies to: " + it.witness().words() + "\n");
            case Satisfiability.Unsatisfiable it -> {
                out.append("no machine can ever receive " + hotfix + ": ");
                out.append(Clash.sentence(it.clashes()) + "\n");
                for (Condition clash : clashes) {
                    out.append("   " + clash.words + "  [" + clash.source + "]\n");
                }
            }
            case Satisfiability.Undecided it ->
                    out.append(
                            "nobody can tell whether a machine can receive "
                                    + hotfix
                                    + ": "
                                    + it.reason()
                                    + "\n");
        }
    }

    /** Writes the answer for programs. */
    public void writeJson(Appendable out) throws IOException {
        JsonWriter json = AnswerJson.to(out);
        json.beginObject();
        json.name("hotfix").value(hotfix);
        json.name("possible");
        switch (answer) {
            case Satisfiability.Satisfiable it -> {
                json.value(true).name("machine");
                machine(json, it.witness());
            }
            case Satisfiability.Unsatisfiable it -> {
                json.value(false).name("conditions").beginArray();
                for (Condition clash : clashes) {
                    json.beginObject();
                    json.name("condition").value(clash.words);
                    json.name("source").value(clash.source);
                    json.endObject();
                }
                json.endArray();
            }
            case Satisfiability.Undecided it -> json.nullValue().name("reason").value(it.reason());
        }
        json.endObject();
        json.flush();
        out.append('\n');
    }

    private static void machine(JsonWriter json, Witness witness) throws IOException {
        json.beginObject();
        json.name("product").value(witness.product().getName());
        json.name("level").value(CatalogQueries.levelName(witness.product(), witness.level()));
        json.name("architecture").value(witness.architecture().getLiteral());
        names(json, "installed", witness.installed());
        names(json, "notInstalled", witness.absent());
        names(json, "features", witness.features());
        names(json, "absentFeatures", witness.missingFeatures());
        json.endObject();
    }

    private static void names(JsonWriter json, String member, List<String> names)
            throws IOException {
        json.name(member).beginArray();
        for (String name : names) {
            json.value(name);
        }
        json.endArray();
    }
}
