package org.hotfixworkbench.editor.refactoring;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.hotfixworkbench.editor.EditorPlugin;

/**
 * What the server says to a rename.
 *
 * @param edit what is to be changed
 * @param refusal why not; empty when nothing speaks against it
 */
record RenameAnswer(@NonNull WorkspaceEdit edit, @NonNull String refusal) {

    private static final int TURN = 100;

    /** Asks, outside of the thread of the display, and waits until the user gives up. */
    static RenameAnswer of(RenameParams params, IProgressMonitor monitor) {
        CompletableFuture<WorkspaceEdit> answer =
                EditorPlugin.connection()
                        .request(server -> server.getTextDocumentService().rename(params));
        while (true) {
            try {
                WorkspaceEdit edit = answer.get(TURN, TimeUnit.MILLISECONDS);
                return new RenameAnswer(edit == null ? new WorkspaceEdit() : edit, "");
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    answer.cancel(true);
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (CancellationException e) {
                return refused("The text has changed meanwhile; try again");
            } catch (ExecutionException e) {
                return refused(reason(e.getCause()));
            }
        }
    }

    private static RenameAnswer refused(String reason) {
        return new RenameAnswer(new WorkspaceEdit(), reason);
    }

    private static String reason(Throwable failure) {
        String reason =
                failure instanceof ResponseErrorException error
                        ? error.getResponseError().getMessage()
                        : failure.getMessage();
        return reason == null || reason.isBlank() ? "The language server has failed" : reason;
    }
}
