package org.hotfixworkbench.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that remembers what the server tells it. */
public final class RecordingClient implements LanguageClient {

    private final Map<String, PublishDiagnosticsParams> diagnostics = new TreeMap<>();
    private final List<String> messages = new ArrayList<>();
    private final List<ApplyWorkspaceEditParams> edits = new ArrayList<>();
    private int refreshes;

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams published) {
        diagnostics.put(published.getUri(), published);
        notifyAll();
    }

    /** What was last published of each file that something was published of. */
    public synchronized Map<String, PublishDiagnosticsParams> diagnostics() {
        return new TreeMap<>(diagnostics);
    }

    @Override
    public synchronized void showMessage(MessageParams message) {
        messages.add(message.getMessage());
    }

    @Override
    public synchronized void logMessage(MessageParams message) {
        messages.add(message.getMessage());
    }

    /** What the user was told, and what was logged. */
    public synchronized List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public synchronized CompletableFuture<Void> refreshInlayHints() {
        refreshes++;
        notifyAll();
        return CompletableFuture.completedFuture(null);
    }

    /** How often everything was checked and nothing waited. */
    public synchronized int refreshes() {
        return refreshes;
    }

    /** Waits until everything was checked once more. */
    public synchronized void awaitRefresh(int more) throws InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        while (refreshes < more) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("not settled after 30 seconds");
            }
            wait(left);
        }
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams parameters) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(
            ApplyWorkspaceEditParams parameters) {
        edits.add(parameters);
        return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
    }

    /** The changes that the server asked for. */
    public synchronized List<ApplyWorkspaceEditParams> edits() {
        return List.copyOf(edits);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
            ShowMessageRequestParams parameters) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError("no telemetry");
    }
}
