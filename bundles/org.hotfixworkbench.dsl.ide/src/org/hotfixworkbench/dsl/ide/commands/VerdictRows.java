package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.hotfixworkbench.core.applicability.engine.Decision;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Verdicts for views: values without a text, each with what and where its subject is. */
final class VerdictRows {

    private final JsonArray rows = new JsonArray();
    private final Map<Project, String> folders = new IdentityHashMap<>();

    /** Adds the verdict about a hotfix. */
    void hotfix(Project project, Decision decision) {
        JsonObject row = row("hotfix", decision.hotfix(), decision);
        row.addProperty("restart", project.knowledge().restart(decision.hotfix()).orElse(null));
        describe(row, project.find(Literals.HOTFIX, decision.hotfix()), project);
    }

    /** Adds the verdict on a machine. */
    void machine(Iterable<Project> projects, String machine, Decision decision) {
        JsonObject row = row("machine", machine, decision);
        for (Project project : projects) {
            Optional<Declared> declared = project.find(Literals.MACHINE, machine);
            if (declared.isPresent()) {
                describe(row, declared, project);
                return;
            }
        }
    }

    private JsonObject row(String kind, String name, Decision decision) {
        JsonObject row = new JsonObject();
        row.addProperty(kind, name);
        row.addProperty("verdict", decision.verdict().getLiteral());
        row.addProperty("reason", decision.cause().literal());
        row.addProperty("by", decision.by());
        row.addProperty("explanation", decision.explanation());
        rows.add(row);
        return row;
    }

    private void describe(JsonObject row, Optional<Declared> declared, Project project) {
        String folder = folders.computeIfAbsent(project, Answers::folder);
        declared.ifPresent(it -> ElementsCommand.describe(row, it, folder));
    }

    /** The answer, as values only. */
    JsonObject answer(String kind, String name) {
        JsonObject json = new JsonObject();
        json.addProperty(kind, name);
        json.add("verdicts", rows);
        JsonObject answer = new JsonObject();
        answer.add("json", json);
        return answer;
    }
}
