package org.hotfixworkbench.workbench.expectations;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.workbench.questions.Questions;

/**
 * A run of expectations, in parts, so that its progress is seen and it can be stopped between them.
 * To be used in the thread of the display.
 */
final class TestRun {

    /** How many expectations are asked for at once. */
    private static final int PART = 250;

    /** Hears of a run. */
    interface Listener {
        /** So many of so many are done. */
        void progress(int done, int total);

        /** All are done. */
        void finished(List<Outcome> outcomes);

        /** The server refuses, with a sentence. */
        void refused(String sentence);
    }

    private final Display display;
    private final Listener listener;
    private final List<Outcome> outcomes = new ArrayList<>();
    private CompletableFuture<?> asked = CompletableFuture.completedFuture("");
    private boolean stopped;

    TestRun(Display display, Listener listener) {
        this.display = display;
        this.listener = listener;
    }

    /** Runs all expectations of a scope: the arguments of the command of the server. */
    void all(JsonObject scope) {
        JsonObject part = scope.deepCopy();
        part.addProperty("first", outcomes.size());
        part.addProperty("count", PART);
        ask(
                part,
                answer -> {
                    outcomes.addAll(answer.outcomes());
                    if (answer.outcomes().isEmpty() || outcomes.size() >= answer.total()) {
                        listener.finished(List.copyOf(outcomes));
                    } else {
                        listener.progress(outcomes.size(), answer.total());
                        all(scope);
                    }
                });
    }

    /** Runs these expectations again. One that is gone meanwhile has no outcome. */
    void again(List<Outcome> wanted) {
        Set<String> hotfixes = new LinkedHashSet<>();
        Set<String> places = new HashSet<>();
        for (Outcome outcome : wanted) {
            hotfixes.add(outcome.hotfix());
            places.add(outcome.key());
        }
        again(List.copyOf(hotfixes), 0, places);
    }

    private void again(List<String> hotfixes, int next, Set<String> places) {
        if (next == hotfixes.size()) {
            listener.finished(List.copyOf(outcomes));
            return;
        }
        listener.progress(next, hotfixes.size());
        JsonObject scope = new JsonObject();
        scope.addProperty("hotfix", hotfixes.get(next));
        ask(
                scope,
                answer -> {
                    answer.outcomes().stream()
                            .filter(it -> places.contains(it.key()))
                            .forEach(outcomes::add);
                    again(hotfixes, next + 1, places);
                });
    }

    private void ask(JsonObject arguments, java.util.function.Consumer<TestAnswer> next) {
        CompletableFuture<TestAnswer> asking =
                Questions.ask("hotfix.test", arguments, TestAnswer.class);
        asked = asking;
        asking.whenComplete(
                (answer, failure) -> {
                    if (failure == null) {
                        later(() -> next.accept(answer));
                    } else {
                        Answers.refusal(failure)
                                .ifPresentOrElse(
                                        it -> later(() -> listener.refused(it)),
                                        () -> Answers.log(failure));
                    }
                });
    }

    private void later(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(
                    () -> {
                        if (!stopped) {
                            task.run();
                        }
                    });
        }
    }

    /** Stops it: the listener hears nothing more. */
    void stop() {
        stopped = true;
        asked.cancel(true);
    }
}
