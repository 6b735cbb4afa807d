package org.hotfixworkbench.benchmarks.server;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that waits for what the server says of one file, and for the end of all checks. */
final class WaitingClient implements LanguageClient {

    private static final long LONGEST = 600_000;

    private final String uri;
    private int version = -1;
    private boolean withoutVersion;
    private boolean settled;
    private String complaint = "";

    WaitingClient(String uri) {
        this.uri = uri;
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams published) {
        if (published.getUri().equals(uri)) {
            Integer said = published.getVersion();
            withoutVersion |= said == null;
            version = Math.max(version, said == null ? -1 : said);
            notifyAll();
        }
    }

    /**
     * Says that a change is about to be sent. A server that does not name the version of its
     * findings means that change by the next ones.
     */
    synchronized void expectFindings() {
        withoutVersion = false;
    }

    /** Waits for the findings in a version of the file. */
    synchronized void awaitVersion(int wanted) throws InterruptedException {
        await(() -> version >= wanted || withoutVersion);
    }

    @Override
    public synchronized CompletableFuture<Void> refreshInlayHints() {
        settled = true;
        notifyAll();
        return CompletableFuture.completedFuture(null);
    }

    /** Waits until everything was checked, also across files. */
    synchronized void awaitSettled() throws InterruptedException {
        await(() -> settled);
        settled = false;
    }

    private void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        long end = System.currentTimeMillis() + LONGEST;
        while (!condition.getAsBoolean()) {
            long left = end - System.currentTimeMillis();
            if (left <= 0 || !complaint.isEmpty()) {
                throw new IllegalStateException("the server does not answer " + complaint);
            }
            wait(left);
        }
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams parameters) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized void logMessage(MessageParams message) {
        complaint = message.getMessage();
        notifyAll();
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
            ShowMessageRequestParams parameters) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object object) {
        logMessage(new MessageParams());
    }
}
