package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.hotfixworkbench.dsl.check.KnownRules;
import org.hotfixworkbench.dsl.check.SourceFix;
import org.hotfixworkbench.dsl.ide.actions.Fixes;
import org.hotfixworkbench.dsl.ide.actions.WorkspaceEdits;
import org.hotfixworkbench.dsl.ide.server.Failures;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;

/** Applies fixes of one file or of all files, through the editor: the user can undo them. */
final class FixAllCommand implements Command {

    @Override
    public String id() {
        return "hotfix.fixAll";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.optional("uri", "address of a file, else all files"),
                Parameter.optional("rule", "id of a rule, else all safe fixes"));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        Optional<String> rule = arguments.text("rule");
        Optional<String> uri = arguments.text("uri");
        if (rule.isPresent() && KnownRules.byId(rule.get()).isEmpty()) {
            throw Failures.of(KnownRules.unknown(rule.get()));
        }
        CompletableFuture<Object> found =
                Slices.whenComplete(session, new Search(session, uri, rule));
        CompletableFuture<Object> answer = new CompletableFuture<>();
        Slices.relay(found.thenCompose(it -> apply(session, (Changes) it)), answer);
        // whoever cancels the answer has the search end as well
        answer.whenComplete((done, failure) -> found.cancel(false));
        return answer;
    }

    /** What is to be changed. */
    private record Changes(int fixes, int files, WorkspaceEdit edit) {}

    private static CompletableFuture<JsonObject> apply(Session session, Changes changes) {
        JsonObject answer = new JsonObject();
        answer.addProperty("fixed", changes.fixes());
        answer.addProperty("files", changes.files());
        if (changes.fixes() == 0) {
            return CompletableFuture.completedFuture(answer);
        }
        return session.client()
                .applyEdit(new ApplyWorkspaceEditParams(changes.edit(), "Fix all"))
                .thenApply(
                        it -> {
                            if (!it.isApplied()) {
                                throw Failures.of("the editor has not applied the fixes");
                            }
                            return answer;
                        });
    }

    /** One file after the other. */
    private static final class Search implements Slices.Work {

        private final Session session;
        private final Optional<String> uri;
        private final Optional<String> rule;
        private final Map<SourceState, List<TextEdit>> edits = new LinkedHashMap<>();
        private @Nullable Deque<SourceState> left;
        private int fixes;

        Search(Session session, Optional<String> uri, Optional<String> rule) {
            this.session = session;
            this.uri = uri;
            this.rule = rule;
        }

        @Override
        public Optional<Object> step() {
            Deque<SourceState> files = left;
            if (files == null) {
                files = files();
                left = files;
            }
            SourceState next = files.poll();
            if (next == null) {
                edits.keySet().removeIf(it -> session.source(it.uri()) != it);
                WorkspaceEdit edit = new WorkspaceEdits(session.capabilities()).of(edits);
                return Optional.of(new Changes(fixes, edits.size(), edit));
            }
            boolean fixable =
                    rule.isPresent()
                            ? next.fixable(rule.get()) > 0
                            : !SourceFix.safe(next.findings()).isEmpty();
            Project project = session.workspace().project(next.file().path());
            if (fixable && project != null) {
                fix(next, project.analysis(next));
            }
            return Optional.empty();
        }

        private Deque<SourceState> files() {
            Deque<SourceState> files = new ArrayDeque<>();
            if (uri.isPresent()) {
                SourceState source = session.source(uri.get());
                if (source == null) {
                    throw Failures.of(uri.get() + " is no file of this workspace");
                }
                files.add(source);
            } else {
                session.workspace().projects().forEach(it -> files.addAll(it.files()));
            }
            return files;
        }

        private void fix(SourceState source, @Nullable Analysis analysis) {
            if (analysis == null) {
                return;
            }
            String text = analysis.text();
            Fixes found =
                    rule.isPresent()
                            ? Fixes.ofRule(text, source.findings(), rule.get())
                            : Fixes.safe(text, source.findings());
            if (found.count() > 0) {
                fixes += found.count();
                edits.put(source, found.edits());
            }
        }
    }
}
