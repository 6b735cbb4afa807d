package org.hotfixworkbench.dsl.ide.commands;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.hotfixworkbench.dsl.ide.server.Failures;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.LanguageThread;
import org.hotfixworkbench.dsl.ide.workspace.Project;

/**
 * Long work of the language thread in small pieces, between which those who type get their turn. It
 * ends when the answer is cancelled.
 */
final class Slices {

    /** The length of a piece, in nanoseconds. */
    private static final long PIECE = 20_000_000;

    private final Session session;
    private final Work work;
    private final CompletableFuture<Object> answer = new CompletableFuture<>();

    /** Work that is done in steps. */
    @FunctionalInterface
    interface Work {
        /** Does a small step; empty as long as there is more to do, else the answer. */
        Optional<Object> step() throws Exception;
    }

    /** What is done in one step. */
    @FunctionalInterface
    interface Question {
        /** The answer. */
        Object answer() throws Exception;
    }

    private Slices(Session session, Work work) {
        this.session = session;
        this.work = work;
    }

    /** Does some work. */
    static CompletableFuture<Object> run(Session session, Work work) {
        Slices slices = new Slices(session, work);
        slices.submit();
        return slices.answer;
    }

    /** Does some work when every file has been checked. */
    static CompletableFuture<Object> whenComplete(Session session, Work work) {
        return run(session, () -> isComplete(session) ? work.step() : Optional.empty());
    }

    /** Asks something when every file has been checked. */
    static CompletableFuture<Object> ask(Session session, Question question) {
        return whenComplete(session, () -> Optional.of(question.answer()));
    }

    /**
     * Does something in one go when everything was checked, also across files.
     *
     * @param task is told when the answer is cancelled
     */
    static CompletableFuture<Object> whenSettled(
            Session session, LanguageThread.Task<Object> task) {
        CompletableFuture<Object> answer = new CompletableFuture<>();
        CancelChecker cancel = () -> requireWanted(answer);
        relay(
                session.settled()
                        .thenCompose(
                                settled ->
                                        session.submit(
                                                own -> {
                                                    cancel.checkCanceled();
                                                    return task.run(cancel);
                                                })),
                answer);
        return answer;
    }

    private static void requireWanted(CompletableFuture<Object> answer) {
        if (answer.isDone()) {
            throw new CancellationException();
        }
    }

    /** Passes on how something ends. */
    static <T> void relay(CompletableFuture<T> from, CompletableFuture<? super T> to) {
        from.whenComplete(
                (done, failure) -> {
                    if (failure == null) {
                        to.complete(done);
                    } else {
                        to.completeExceptionally(Failures.cause(failure));
                    }
                });
    }

    private static boolean isComplete(Session session) {
        for (Project project : session.workspace().projects()) {
            if (!project.completeSome()) {
                return false;
            }
        }
        return true;
    }

    private void submit() {
        session.submit(cancel -> piece())
                .whenComplete(
                        (more, failure) -> {
                            if (failure != null) {
                                answer.completeExceptionally(failure);
                            } else if (more) {
                                submit();
                            }
                        });
    }

    /** Works for a while; whether there is more to do. */
    private boolean piece() throws Exception {
        long end = System.nanoTime() + PIECE;
        while (!answer.isDone()) {
            Optional<Object> found = work.step();
            if (found.isPresent()) {
                answer.complete(found.get());
            } else if (System.nanoTime() > end) {
                return !answer.isDone();
            }
        }
        return false;
    }
}
