package org.hotfixworkbench.editor.server;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.editor.EditorPlugin;

/**
 * What becomes of answers: shown by the thread of the display, or logged when they are failures.
 */
public final class Answers {

    private Answers() {}

    /** Calls the action in the thread of the display, when there is an answer and a display. */
    public static <T> void show(CompletableFuture<T> answer, Display display, Consumer<T> action) {
        answer.whenComplete(
                (value, failure) -> {
                    if (failure != null) {
                        log(failure);
                    } else if (value != null && !display.isDisposed()) {
                        display.asyncExec(() -> action.accept(value));
                    }
                });
    }

    /** The sentence with which the server refuses something; empty when it has just failed. */
    public static Optional<String> refusal(Throwable failure) {
        return cause(failure) instanceof ResponseErrorException error && !isCancellation(error)
                ? Optional.of(error.getResponseError().getMessage())
                : Optional.empty();
    }

    /** The elements of an answer; servers may say null for none. */
    public static <T> List<T> list(@Nullable Collection<? extends T> elements) {
        return elements == null ? List.of() : List.copyOf(elements);
    }

    /** Logs a failure. That a later change has made an answer worthless is none. */
    public static void log(Throwable failure) {
        Throwable cause = cause(failure);
        if (!isCancellation(cause)) {
            EditorPlugin.log().error("A request to the language server failed", cause);
        }
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null
                && (cause instanceof CompletionException || cause instanceof ExecutionException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isCancellation(Throwable failure) {
        return failure instanceof CancellationException
                || failure instanceof ResponseErrorException error
                        && (error.getResponseError().getCode()
                                        == ResponseErrorCode.RequestCancelled.getValue()
                                || error.getResponseError().getCode()
                                        == ResponseErrorCode.ContentModified.getValue());
    }
}
