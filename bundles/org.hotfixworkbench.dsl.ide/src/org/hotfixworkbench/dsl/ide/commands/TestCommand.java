package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hotfixworkbench.core.applicability.engine.Expectations;
import org.hotfixworkbench.core.applicability.engine.Expectations.Outcome;
import org.hotfixworkbench.core.applicability.engine.ExpectedVerdict;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.dsl.check.KnowledgeBase;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.exporters.answers.AnswerJson;
import org.hotfixworkbench.exporters.answers.OutcomeJson;

/** Runs all expectations, or some of them. */
final class TestCommand implements Command {

    @Override
    public String id() {
        return "hotfix.test";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.optional(
                        "file",
                        "address of a file: what stands in it or is about what it declares"),
                Parameter.optional("folder", "address of a folder: the same of all files below"),
                Parameter.optional("hotfix", "name of a hotfix: what is expected of it"),
                Parameter.optional("machine", "name of a machine: what is expected on it"));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        return Slices.whenComplete(session, new Run(session, TestScope.of(arguments)));
    }

    /** One project after the other, a few expectations at once. */
    private static final class Run implements Slices.Work {

        private static final int AT_ONCE = 20;

        private final Session session;
        private final TestScope scope;
        private final List<Project> left = new ArrayList<>();
        private final JsonArray outcomes = new JsonArray();
        private int done;
        private int passed;
        private int unknown;
        private boolean started;

        Run(Session session, TestScope scope) {
            this.session = session;
            this.scope = scope;
        }

        @Override
        public Optional<Object> step() throws IOException {
            if (!started) {
                left.addAll(session.workspace().projects());
                started = true;
            }
            if (left.isEmpty()) {
                return Optional.of(answer());
            }
            Project project = left.getFirst();
            KnowledgeBase knowledge = project.knowledge();
            List<ExpectedVerdict> all = scope.of(project, session.workspace());
            int end = Math.min(all.size(), done + AT_ONCE);
            if (done >= end) {
                left.removeFirst();
                done = 0;
                return Optional.empty();
            }
            Map<String, MachineFacts> machines = knowledge.machines();
            for (Outcome outcome :
                    Expectations.run(knowledge.engine(), machines, all.subList(done, end))) {
                add(project, outcome);
            }
            done = end;
            return Optional.empty();
        }

        private void add(Project project, Outcome outcome) throws IOException {
            passed += outcome.met() ? 1 : 0;
            unknown += !outcome.met() && outcome.unexpectedlyUnknown() ? 1 : 0;
            JsonElement json = Answers.json(out -> OutcomeJson.write(AnswerJson.to(out), outcome));
            json.getAsJsonObject().addProperty("folder", Answers.folder(project));
            outcomes.add(json);
        }

        private JsonObject answer() {
            JsonObject answer = new JsonObject();
            answer.addProperty("passed", passed);
            answer.addProperty("failed", outcomes.size() - passed - unknown);
            answer.addProperty("unknown", unknown);
            answer.add("outcomes", outcomes);
            return answer;
        }
    }
}
