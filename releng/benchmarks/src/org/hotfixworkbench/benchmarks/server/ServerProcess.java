package org.hotfixworkbench.benchmarks.server;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

/** A server in a process of its own, as an editor starts it: over its standard streams. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final WaitingClient client;
    private final LanguageServer server;

    private ServerProcess(Process process, WaitingClient client) {
        this.process = process;
        this.client = client;
        Launcher<LanguageServer> launcher =
                LSPLauncher.createClientLauncher(
                        client, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        this.server = launcher.getRemoteProxy();
    }

    /** Starts a server. */
    static ServerProcess start(List<String> command, WaitingClient client) throws IOException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new ServerProcess(process, client);
    }

    /**
     * Opens a folder.
     *
     * @throws TimeoutException when the answer takes longer than the limit
     */
    void initialize(Path folder, Duration limit)
            throws InterruptedException, ExecutionException, TimeoutException {
        InitializeParams parameters = new InitializeParams();
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        InlayHintWorkspaceCapabilities hints = new InlayHintWorkspaceCapabilities();
        hints.setRefreshSupport(true);
        workspace.setInlayHint(hints);
        workspace.setWorkspaceFolders(true);
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setWorkspace(workspace);
        parameters.setCapabilities(capabilities);
        parameters.setWorkspaceFolders(
                List.of(new WorkspaceFolder(folder.toUri().toString(), "corpus")));
        JsonObject options = new JsonObject();
        options.addProperty("cache", folder.resolveSibling("cache").toString());
        parameters.setInitializationOptions(options);
        server.initialize(parameters).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        server.initialized(new InitializedParams());
    }

    LanguageServer server() {
        return server;
    }

    WaitingClient client() {
        return client;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        server.shutdown();
        server.exit();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
