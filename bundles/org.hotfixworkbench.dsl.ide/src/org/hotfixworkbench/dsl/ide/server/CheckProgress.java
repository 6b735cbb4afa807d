package org.hotfixworkbench.dsl.ide.server;

import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Shows how far the check of a folder has come, when it takes longer than a moment. */
final class CheckProgress {

    private static final String TITLE = "Checking hotfixes";

    /** How long nothing is shown, and between two steps, in nanoseconds. */
    private static final long MOMENT = 500_000_000;

    private final LanguageClient client;
    private final boolean supported;
    private long started;
    private long reported;
    private int count;
    private @Nullable CompletableFuture<Void> token;

    CheckProgress(LanguageClient client, @Nullable ClientCapabilities capabilities) {
        this.client = client;
        this.supported =
                capabilities != null
                        && capabilities.getWindow() != null
                        && Boolean.TRUE.equals(capabilities.getWindow().getWorkDoneProgress());
    }

    /** Some files were checked, and some wait. */
    void report(int done, int waiting) {
        if (!supported) {
            return;
        }
        long now = System.nanoTime();
        if (started == 0) {
            started = now;
            reported = now;
        } else if (now - reported > MOMENT) {
            reported = now;
            show(done, done + waiting);
        }
        if (waiting == 0) {
            end();
        }
    }

    private void show(int done, int all) {
        int percent = (int) (100L * done / all);
        String message = done + " of " + all;
        if (token == null) {
            count++;
            token = client.createProgress(new WorkDoneProgressCreateParams(name()));
            WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
            begin.setTitle(TITLE);
            begin.setMessage(message);
            begin.setPercentage(percent);
            send(begin);
        } else {
            WorkDoneProgressReport report = new WorkDoneProgressReport();
            report.setMessage(message);
            report.setPercentage(percent);
            send(report);
        }
    }

    /** Nothing waits any more. */
    void end() {
        started = 0;
        if (token != null) {
            send(new WorkDoneProgressEnd());
            token = null;
        }
    }

    private void send(WorkDoneProgressNotification what) {
        CompletableFuture<Void> before = token;
        if (before != null) {
            Either<String, Integer> name = name();
            // a chain, because what depends on one future runs in any order
            token =
                    before.thenRun(
                            () ->
                                    client.notifyProgress(
                                            new ProgressParams(name, Either.forLeft(what))));
        }
    }

    private Either<String, Integer> name() {
        return Either.forLeft("hotfix/check/" + count);
    }
}
