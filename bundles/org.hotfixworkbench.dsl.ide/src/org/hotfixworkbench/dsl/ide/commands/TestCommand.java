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

/** Runs all expectations, or some of them; of many a part, so that a client can show progress. */
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
                Parameter.optional("machine", "name of a machine: what is expected on it"),
                Parameter.optional("first", "how many of them to leave out"),
                Parameter.optional("count", "how many of them to run at most"));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        int first = arguments.number("first").orElse(0);
        long end = first + (long) arguments.number("count").orElse(Integer.MAX_VALUE);
        return Slices.whenComplete(session, new Run(session, TestScope.of(arguments), first, end));
    }

    /** One project after the other, a few expectations at once. */
    private static final class Run implements Slices.Work {

        private static final int AT_ONCE = 20;

        private final Session session;
        private final TestScope scope;
        private final List<Project> left = new ArrayList<>();
        private final JsonArray outcomes = new JsonArray();
        private final int first;
        private final long last;
        private int before;
        private int done;
        private int passed;
        private int unknown;
        private boolean started;

        Run(Session session, TestScope scope, int first, long last) {
            this.session = session;
            this.scope = scope;
            this.first = first;
            this.last = last;
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
            done = Math.max(done, first - before);
            int end = (int) Math.min(Math.min(all.size(), last - before), done + AT_ONCE);
            if (done >= end) {
                left.removeFirst();
                before += all.size();
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
            answer.addProperty("total", before);
            answer.addProperty("passed", passed);
            answer.addProperty("failed", outcomes.size() - passed - unknown);
            answer.addProperty("unknown", unknown);
            answer.add("outcomes", outcomes);
            return answer;
        }
    }
}
