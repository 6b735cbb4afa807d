package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;

/** Checks everything, and says how much was found. */
final class CheckCommand implements Command {

    @Override
    public String id() {
        return "hotfix.check";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        return Slices.whenSettled(session, cancel -> counts(session));
    }

    private static JsonObject counts(Session session) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        int files = 0;
        for (Project project : session.workspace().projects()) {
            for (SourceState source : project.files()) {
                files++;
                if (source.problem() != null) {
                    counts.merge(Severity.ERROR, 1, Integer::sum);
                }
                for (SourceFinding finding : source.findings()) {
                    counts.merge(finding.severity(), 1, Integer::sum);
                }
            }
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("errors", counts.getOrDefault(Severity.ERROR, 0));
        answer.addProperty("warnings", counts.getOrDefault(Severity.WARNING, 0));
        answer.addProperty("infos", counts.getOrDefault(Severity.INFO, 0));
        answer.addProperty("files", files);
        return answer;
    }
}
