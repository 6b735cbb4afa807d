package org.hotfixworkbench.dsl.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.services.LanguageClient;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.LanguageThread;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.ServicingWorkspace;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;

/** What one client and the server share from initialize to shutdown. */
public final class Session implements AutoCloseable {

    private final LanguageClient client;
    private final ClientCapabilities capabilities;
    private ServerOptions options;
    private final FolderSettings settings;
    private final PackedDocuments documents;
    private final Diagnostics diagnostics;
    private final LanguageThread thread;
    private final ServicingWorkspace workspace;

    /** Who waits until everything is checked. */
    private final List<CompletableFuture<Boolean>> awaiting = new ArrayList<>();

    /** Starts the language for a client. */
    Session(LanguageClient client, InitializeParams parameters) {
        this.client = client;
        ClientCapabilities given = parameters.getCapabilities();
        this.capabilities = given == null ? new ClientCapabilities() : given;
        this.options = ServerOptions.of(parameters.getInitializationOptions());
        this.documents = new PackedDocuments(options.cache());
        this.diagnostics = new Diagnostics(documents);
        Publisher publisher =
                new Publisher(
                        client,
                        diagnostics,
                        new Refresh(client, capabilities),
                        new CheckProgress(client, capabilities));
        this.thread = new LanguageThread(this::step, publisher::failed);
        this.settings = new FolderSettings(options, this::complain);
        this.workspace = new ServicingWorkspace(thread, publisher, settings, options.excluded());
        thread.start();
    }

    private long step() {
        long pause = workspace.step();
        if (!awaiting.isEmpty() && workspace.isSettled()) {
            List<CompletableFuture<Boolean>> waiting = List.copyOf(awaiting);
            awaiting.clear();
            waiting.forEach(it -> it.complete(true));
        }
        return pause;
    }

    /** Done when everything has been checked, also across files, and nothing waits. */
    public CompletableFuture<Boolean> settled() {
        CompletableFuture<Boolean> settled = new CompletableFuture<>();
        submit(cancel -> awaiting.add(settled));
        return settled;
    }

    private void complain(String message) {
        client.showMessage(new MessageParams(MessageType.Error, message));
    }

    /** Checks everything as the client wants it from now on; only for tasks of the thread. */
    void configure(@Nullable Object wanted) {
        ServerOptions changed = options.changed(wanted);
        if (!changed.equals(options)) {
            options = changed;
            settings.setOptions(changed);
            workspace.reloadFolders();
        }
    }

    /** The client. */
    public LanguageClient client() {
        return client;
    }

    /** What the client can do. */
    public ClientCapabilities capabilities() {
        return capabilities;
    }

    /** Documents that are packed into the program, as files. */
    public PackedDocuments documents() {
        return documents;
    }

    /** Findings as the protocol has them. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The folders and files; only for tasks of the language thread. */
    public ServicingWorkspace workspace() {
        return workspace;
    }

    /** The project that a document is in; null when it is in none. Only for such tasks. */
    public @Nullable Project project(String uri) {
        return workspace.project(Uris.path(uri));
    }

    /** The file with an address; null when there is none. Only for such tasks. */
    public @Nullable SourceState source(String uri) {
        Path path = Uris.path(uri);
        return workspace.find(path);
    }

    /** Has a task run in the language thread, behind those that wait. */
    public <T> CompletableFuture<T> submit(LanguageThread.Task<T> task) {
        return thread.submit(cancel -> failing(task, cancel));
    }

    /** What a task throws but has not said in words is a defect, and reported as one. */
    private <T> T failing(LanguageThread.Task<T> task, CancelChecker cancel) throws Exception {
        return Failures.reported(client, () -> task.run(cancel));
    }

    /**
     * Asks about a document as it is now.
     *
     * @param uri its address
     * @param nothing the answer when there is no such document, or when it cannot be used at all
     * @param question what is asked
     */
    public <T> CompletableFuture<T> read(String uri, T nothing, Function<Analysis, T> question) {
        return submit(cancel -> ask(uri, nothing, question));
    }

    /** The same for questions that need every file: those that wait are checked before. */
    public <T> CompletableFuture<T> readAll(String uri, T nothing, Function<Analysis, T> question) {
        return submit(
                cancel -> {
                    Project project = project(uri);
                    if (project != null) {
                        project.complete(cancel);
                    }
                    return ask(uri, nothing, question);
                });
    }

    private <T> T ask(String uri, T nothing, Function<Analysis, T> question) {
        SourceState source = source(uri);
        Project project = project(uri);
        Analysis analysis = source == null || project == null ? null : project.analysis(source);
        return analysis == null ? nothing : question.apply(analysis);
    }

    /** Ends the language, behind the tasks that wait. */
    CompletableFuture<Object> end() {
        return submit(
                cancel -> {
                    close();
                    return null;
                });
    }

    /** Ends the language at once; tasks that wait are cancelled. */
    @Override
    public void close() {
        workspace.close();
        thread.close();
    }
}
