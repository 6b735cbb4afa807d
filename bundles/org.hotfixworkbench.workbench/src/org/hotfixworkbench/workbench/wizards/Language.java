package org.hotfixworkbench.workbench.wizards;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.dsl.compile.ModelText;

/** The language as wizards use it: in a thread of its own, because it takes a while to start. */
public final class Language {

    private static final ExecutorService THREAD =
            Executors.newSingleThreadExecutor(
                    task -> Thread.ofPlatform().daemon().name("Texts of wizards").unstarted(task));

    private static @Nullable ModelText texts; // of that thread

    private Language() {}

    /** What is done with the language. */
    @FunctionalInterface
    public interface Question<T> {
        /** The answer. */
        T answer(ModelText writer) throws Exception;
    }

    /** Answers a question after those that were asked before; a failure is the one that it had. */
    public static <T> CompletableFuture<T> ask(Question<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        THREAD.execute(
                () -> {
                    try {
                        if (!answer.isDone()) {
                            answer.complete(question.answer(writer()));
                        }
                    } catch (Exception e) {
                        answer.completeExceptionally(e);
                    }
                });
        return answer;
    }

    private static ModelText writer() {
        ModelText writer = texts;
        if (writer == null) {
            writer = new ModelText();
            texts = writer;
        }
        return writer;
    }
}
