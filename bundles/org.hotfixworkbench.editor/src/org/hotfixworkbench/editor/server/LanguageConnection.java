package org.hotfixworkbench.editor.server;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.OpenDocuments;
import org.hotfixworkbench.editor.markers.Diagnostics;
import org.hotfixworkbench.editor.markers.MarkerJob;
import org.hotfixworkbench.editor.workspace.WorkspaceFiles;

/**
 * The language server of this process, and the queue in front of it. Everything is sent by one
 * thread, in order: the thread of the display never waits for the server to start, and a request
 * never overtakes the change that it is about.
 */
public final class LanguageConnection {

    private static final int SECONDS_TO_STOP = 10;

    private final Supplier<LanguageServer> factory;
    private final ExecutorService sender =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("hotfix-language-client").factory());
    private final Diagnostics diagnostics = new Diagnostics();
    private final MarkerJob markers = new MarkerJob(diagnostics);
    private final OpenDocuments documents = new OpenDocuments(this);
    private final WorkspaceFiles files = new WorkspaceFiles(this);
    private final CheckingOptions checking = new CheckingOptions(this);
    private @Nullable LanguageServer server; // only the sender touches it
    private volatile @Nullable ServerCapabilities capabilities;

    /** A connection to a server that the supplier makes when the connection starts. */
    public LanguageConnection(Supplier<LanguageServer> factory) {
        this.factory = factory;
    }

    /** A connection that is never started: it takes everything and answers nothing. */
    public static LanguageConnection none() {
        LanguageConnection none =
                new LanguageConnection(
                        () -> {
                            throw new IllegalStateException("There is no language server");
                        });
        none.sender.shutdown();
        return none;
    }

    /** Starts the server in the background, and tells it of projects and texts from now on. */
    public void start() {
        diagnostics.addListener(markers::update);
        submit(this::startServer);
        files.start();
        documents.start();
        checking.start();
    }

    /** Stops the server and waits until its threads have ended. */
    public void stop() {
        checking.stop();
        documents.stop();
        files.stop();
        markers.stop();
        submit(this::stopServer);
        sender.shutdown();
        try {
            sender.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startServer() {
        try {
            LanguageServer starting = factory.get();
            if (starting instanceof LanguageClientAware aware) {
                aware.connect(new WorkbenchClient(diagnostics, files));
            }
            InitializeParams params = ClientAbilities.parameters();
            params.setWorkspaceFolders(files.folders());
            params.setInitializationOptions(checking.initial());
            InitializeResult result = starting.initialize(params).get();
            capabilities = result.getCapabilities();
            server = starting;
            starting.initialized(new InitializedParams());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RuntimeException | LinkageError e) {
            EditorPlugin.log().error("The language server did not start", e);
        }
    }

    private void stopServer() {
        LanguageServer stopping = server;
        server = null;
        if (stopping != null) {
            try {
                stopping.shutdown().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
                stopping.exit();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                EditorPlugin.log().error("The language server did not stop", e);
            }
        }
    }

    /** Sends a notification, in order, from any thread, without waiting. */
    public void notify(Consumer<LanguageServer> message) {
        submit(
                () -> {
                    LanguageServer current = server;
                    if (current != null) {
                        message.accept(current);
                    }
                });
    }

    /** Sends a request after everything sent before. Cancelling the answer cancels the work. */
    public <T> CompletableFuture<T> request(
            Function<LanguageServer, CompletableFuture<T>> message) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        boolean accepted =
                submit(
                        () -> {
                            LanguageServer current = server;
                            if (current == null) {
                                answer.cancel(false);
                            } else if (!answer.isDone()) {
                                forward(message, current, answer);
                            }
                        });
        if (!accepted) {
            answer.cancel(false);
        }
        return answer;
    }

    private static <T> void forward(
            Function<LanguageServer, CompletableFuture<T>> message,
            LanguageServer server,
            CompletableFuture<T> answer) {
        CompletableFuture<T> running;
        try {
            running = message.apply(server);
        } catch (RuntimeException e) {
            answer.completeExceptionally(e);
            return;
        }
        answer.whenComplete(
                (value, failure) -> {
                    if (answer.isCancelled()) {
                        running.cancel(true);
                    }
                });
        running.whenComplete(
                (value, failure) -> {
                    if (failure == null) {
                        answer.complete(value);
                    } else if (running.isCancelled()) {
                        answer.cancel(false);
                    } else {
                        answer.completeExceptionally(failure);
                    }
                });
    }

    /**
     * Asks and waits, but not longer than the time given; empty when the answer is late, nothing,
     * or a failure, which is logged.
     */
    public <T> Optional<T> ask(
            int milliseconds, Function<LanguageServer, CompletableFuture<T>> message) {
        CompletableFuture<T> answer = request(message);
        try {
            return Optional.ofNullable(answer.get(milliseconds, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException e) {
            Answers.log(e);
        }
        return Optional.empty();
    }

    private boolean submit(Runnable task) {
        try {
            sender.execute(
                    () -> {
                        try {
                            task.run();
                        } catch (RuntimeException e) {
                            EditorPlugin.log().error("A message to the language server failed", e);
                        }
                    });
            return true;
        } catch (RejectedExecutionException e) {
            return false; // it was stopped meanwhile
        }
    }

    /** What the server has found, by text. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The files of the workspace, as the server is told of them. */
    public WorkspaceFiles files() {
        return files;
    }

    /** What the server can do; empty until it has started. */
    public Optional<ServerCapabilities> capabilities() {
        return Optional.ofNullable(capabilities);
    }
}
