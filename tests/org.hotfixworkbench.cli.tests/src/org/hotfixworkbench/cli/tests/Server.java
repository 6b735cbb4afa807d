package org.hotfixworkbench.cli.tests;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.hotfixworkbench.dsl.ide.server.ServicingLanguageServer;

/** A language server on a folder, for commands that the command line has, too. */
final class Server implements AutoCloseable {

    private final ServicingLanguageServer server = new ServicingLanguageServer();

    Server(Path folder) {
        server.connect(new Quiet());
        InitializeParams parameters = new InitializeParams();
        parameters.setWorkspaceFolders(
                List.of(new WorkspaceFolder(folder.toUri().toString(), "test")));
        JsonObject options = new JsonObject();
        options.addProperty("cache", folder.resolve(".cache").toString());
        parameters.setInitializationOptions(options);
        get(server.initialize(parameters));
    }

    /** The answer of a command. */
    JsonObject run(String command, Object... arguments) {
        return (JsonObject)
                get(
                        server.getWorkspaceService()
                                .executeCommand(
                                        new ExecuteCommandParams(
                                                command, Arrays.asList(arguments))));
    }

    private static <T> T get(CompletableFuture<T> answer) {
        try {
            return answer.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        get(server.shutdown());
    }

    /** A client that wants to hear nothing. */
    private static final class Quiet implements LanguageClient {

        @Override
        public void telemetryEvent(Object object) {
            throw new AssertionError("no telemetry");
        }

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            // only answers matter
        }

        @Override
        public void showMessage(MessageParams message) {
            throw new AssertionError(message.getMessage());
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(
                ShowMessageRequestParams parameters) {
            throw new AssertionError(parameters.getMessage());
        }

        @Override
        public void logMessage(MessageParams message) {
            throw new AssertionError(message.getMessage());
        }
    }
}
