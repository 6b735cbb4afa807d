package org.hotfixworkbench.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Serves one client over two streams. */
public final class StdioServer {

    /** What happened first. */
    private enum End {
        EXIT,
        HUNG_UP
    }

    private StdioServer() {}

    /**
     * Serves until the client says exit, or hangs up.
     *
     * @return whether it ended as the protocol wants it: shutdown, then exit
     */
    public static boolean serve(InputStream in, OutputStream out) throws InterruptedException {
        CompletableFuture<End> end = new CompletableFuture<>();
        ServicingLanguageServer server = new ServicingLanguageServer(() -> end.complete(End.EXIT));
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        CompletableFuture.runAsync(() -> awaitHangUp(listening, end));
        try {
            boolean orderly = end.get() == End.EXIT && server.isShutDown();
            server.shutdown().get();
            return orderly;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void awaitHangUp(Future<Void> listening, CompletableFuture<End> end) {
        try {
            listening.get();
            end.complete(End.HUNG_UP);
        } catch (ExecutionException e) {
            end.completeExceptionally(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
