package org.hotfixworkbench.dsl.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;

/**
 * The language server. Editors in other processes talk to it through streams, the Eclipse editor
 * calls it in its own process. It serves one client, from initialize to shutdown.
 */
public final class ServicingLanguageServer implements LanguageServer, LanguageClientAware {

    private final Runnable exit;
    private final SessionHolder holder = new SessionHolder();
    private final TextRequests texts = new TextRequests(holder);
    private final WorkspaceRequests workspaces = new WorkspaceRequests(holder);
    private @Nullable LanguageClient client;
    private @Nullable FolderPoll poll;
    private volatile boolean shutDown;

    /** Done when the session has ended. */
    private CompletableFuture<Object> ending = CompletableFuture.completedFuture(null);

    /** A server whose process goes on when the client is gone. */
    public ServicingLanguageServer() {
        this(() -> {});
    }

    /**
     * A server.
     *
     * @param exit what happens when the client asks the server's process to end
     */
    public ServicingLanguageServer(Runnable exit) {
        this.exit = exit;
    }

    @Override
    public void connect(LanguageClient connected) {
        client = connected;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams parameters) {
        LanguageClient connected = client;
        if (connected == null) {
            throw new IllegalStateException("connect comes before initialize");
        }
        ServicingStandaloneSetup.injector();
        Session session = new Session(connected, parameters);
        holder.begin(session);
        List<Path> folders = folders(parameters);
        return session.submit(
                cancel -> {
                    session.workspace().addFolders(folders);
                    return new InitializeResult(
                            Capabilities.of(session), new ServerInfo("hotfix", version()));
                });
    }

    private static String version() {
        String version = ServicingLanguageServer.class.getPackage().getImplementationVersion();
        return version == null ? "(from classes)" : version;
    }

    @SuppressWarnings("deprecation")
    private static List<Path> folders(InitializeParams parameters) {
        List<Path> folders = new ArrayList<>();
        List<WorkspaceFolder> given = parameters.getWorkspaceFolders();
        if (given != null) {
            given.forEach(it -> folders.add(Uris.path(it.getUri())));
        } else if (parameters.getRootUri() != null) {
            // older clients know one folder only
            folders.add(Uris.path(parameters.getRootUri()));
        }
        return folders;
    }

    @Override
    public void initialized(InitializedParams parameters) {
        Session session = holder.get();
        WorkspaceClientCapabilities workspace = session.capabilities().getWorkspace();
        boolean watches =
                workspace != null
                        && workspace.getDidChangeWatchedFiles() != null
                        && Boolean.TRUE.equals(
                                workspace.getDidChangeWatchedFiles().getDynamicRegistration());
        if (watches) {
            session.client().registerCapability(watchers());
        } else {
            poll = new FolderPoll(session);
        }
    }

    private static RegistrationParams watchers() {
        List<FileSystemWatcher> watched =
                List.of(
                        new FileSystemWatcher(Either.forLeft("**/*.{hotfix,machine,catalog}")),
                        new FileSystemWatcher(Either.forLeft("**/hotfix.json")));
        return new RegistrationParams(
                List.of(
                        new Registration(
                                "hotfix/files",
                                "workspace/didChangeWatchedFiles",
                                new DidChangeWatchedFilesRegistrationOptions(watched))));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        FolderPoll running = poll;
        if (running != null) {
            running.close();
        }
        shutDown = true;
        ending = holder.end(ending);
        return ending;
    }

    /** Done when everything has been checked, also across files, and nothing waits. */
    public CompletableFuture<Boolean> settled() {
        return holder.get().settled();
    }

    /** Whether the client has said shutdown. */
    boolean isShutDown() {
        return shutDown;
    }

    @Override
    public void exit() {
        exit.run();
    }

    @Override
    public void setTrace(SetTraceParams parameters) {
        // the log is not verbose enough to be cut down
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspaces;
    }
}
