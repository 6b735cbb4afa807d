package org.hotfixworkbench.editor.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.ServerSwitch;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the connection and the client do when the server is slow, odd or broken. */
class ConnectionIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static Optional<Hover> hover(int patience) {
        return EditorPlugin.connection()
                .ask(patience, it -> it.getTextDocumentService().hover(new HoverParams()));
    }

    @Test
    void whoAsksAServerThatIsSilentGoesOn() {
        CompletableFuture<Object> never = new CompletableFuture<>();
        server.server().on("hover", params -> never);

        assertEquals(Optional.empty(), hover(50));
        Workbench.await("the work is cancelled", never::isCancelled);
    }

    @Test
    void cancelledAnswersAreNotLogged() {
        server.server()
                .on("hover", params -> CompletableFuture.failedFuture(new CancellationException()));
        assertEquals(Optional.empty(), hover(5_000));
        for (ResponseErrorCode code :
                List.of(ResponseErrorCode.ContentModified, ResponseErrorCode.RequestCancelled)) {
            server.server()
                    .on(
                            "hover",
                            params ->
                                    CompletableFuture.failedFuture(
                                            new ResponseErrorException(
                                                    new ResponseError(code, "later", null))));
            assertEquals(Optional.empty(), hover(5_000));
        }
        CompletableFuture<Object> cancelled = new CompletableFuture<>();
        cancelled.cancel(true);
        server.server().on("hover", params -> cancelled);
        assertEquals(Optional.empty(), hover(5_000));
    }

    @Test
    void failuresAreLoggedAndTheConnectionGoesOn() {
        server.server()
                .on(
                        "hover",
                        params ->
                                CompletableFuture.failedFuture(
                                        new CompletionException(new IllegalStateException("one"))));
        assertEquals(Optional.empty(), hover(5_000));
        EditorPlugin.connection()
                .notify(
                        it -> {
                            throw new IllegalArgumentException("two");
                        });
        server.server().on("hover", params -> new Hover());

        assertEquals(Optional.of(new Hover()), hover(5_000));
        assertEquals(
                List.of(
                        "A request to the language server failed: "
                                + "java.lang.IllegalStateException: one",
                        "A message to the language server failed: "
                                + "java.lang.IllegalArgumentException: two"),
                log.expected());
    }

    @Test
    void aServerThatDoesNotStartIsLoggedAndTheEditorWorks() {
        ServerSwitch.serve(
                () -> {
                    throw new IllegalStateException("no server");
                });
        IFile file = project.file("a.hotfix", "hotfix a {\n}\n");
        ITextEditor editor = Workbench.open(file);
        Workbench.document(editor).set("hotfix b {\n}\n");
        editor.doSave(null);
        Workbench.pass(600);

        assertEquals(Optional.empty(), hover(5_000));
        assertEquals(Optional.empty(), EditorPlugin.connection().capabilities());
        assertEquals(
                List.of(
                        "The language server did not start: "
                                + "java.lang.IllegalStateException: no server"),
                log.expected());
    }

    @Test
    void noConnectionAnswersNothing() {
        LanguageConnection none = LanguageConnection.none();

        assertTrue(none.request(it -> new CompletableFuture<>()).isCancelled());
        none.notify(it -> {});
        none.stop();
    }

    @Test
    void theServerIsToldWhatTheClientCanAndIsStopped() {
        InitializeParams params = server.server().last(InitializeParams.class);
        assertTrue(
                params.getCapabilities()
                        .getTextDocument()
                        .getCompletion()
                        .getCompletionItem()
                        .getSnippetSupport());
        assertTrue(params.getCapabilities().getWorkspace().getApplyEdit());

        ServerSwitch.none();
        assertEquals(
                List.of("shutdown", "exit"),
                server.server().calls().stream()
                        .filter(it -> !it.startsWith("did"))
                        .skip(1)
                        .toList());
    }

    @Test
    void editsOfTheServerAreApplied() {
        IFile open = project.file("a.hotfix", "one two\n");
        IFile closed = project.file("b.hotfix", "one\n");
        ITextEditor editor = Workbench.open(open);
        LanguageClient client = server.server().client();

        var answer =
                client.applyEdit(
                        new ApplyWorkspaceEditParams(
                                new WorkspaceEdit(List.of(edit(open, 4, 7), edit(closed, 0, 3)))));
        Workbench.await("applied", answer::isDone);

        assertTrue(answer.join().isApplied());
        assertEquals("one 2\n", Workbench.document(editor).get());
        assertEquals("2\n", read(closed));
        assertTrue(editor.isDirty());

        var refused =
                client.applyEdit(
                        new ApplyWorkspaceEditParams(
                                new WorkspaceEdit(
                                        Map.of("file:///no/such/a.hotfix", List.of(two(0, 1))))));
        Workbench.await("refused", refused::isDone);
        assertEquals(false, refused.join().isApplied());
        assertEquals(1, log.expected().size());
    }

    private static Either<TextDocumentEdit, org.eclipse.lsp4j.ResourceOperation> edit(
            IFile file, int start, int end) {
        TextDocumentEdit edit = new TextDocumentEdit();
        edit.setTextDocument(
                new VersionedTextDocumentIdentifier(Uris.of(file).orElseThrow(), null));
        edit.setEdits(List.of(Either.forLeft(two(start, end))));
        return Either.forLeft(edit);
    }

    private static TextEdit two(int start, int end) {
        return new TextEdit(new Range(new Position(0, start), new Position(0, end)), "2");
    }

    private static String read(IFile file) {
        try {
            return file.readString();
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theClientAnswersWhatItIsAsked() {
        IFile file = project.file("a.hotfix", "one two\n");
        LanguageClient client = server.server().client();
        ShowDocumentParams show = new ShowDocumentParams(Uris.of(file).orElseThrow());
        show.setSelection(new Range(new Position(0, 4), new Position(0, 7)));
        var shown = client.showDocument(show);
        Workbench.await("shown", shown::isDone);
        assertTrue(shown.join().isSuccess());
        ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals("two", Workbench.text(editor).getSelectionText());

        ConfigurationParams configuration =
                new ConfigurationParams(List.of(new ConfigurationItem(), new ConfigurationItem()));
        assertEquals(2, client.configuration(configuration).join().size());
        assertTrue(client.registerCapability(null).isDone());
        assertTrue(client.unregisterCapability(null).isDone());
        assertTrue(client.createProgress(null).isDone());
        client.notifyProgress(null);
        client.telemetryEvent("nothing");
        for (CompletableFuture<Void> refresh :
                List.of(
                        client.refreshCodeLenses(),
                        client.refreshSemanticTokens(),
                        client.refreshFoldingRanges())) {
            assertTrue(refresh.isDone());
        }
    }

    @Test
    void wordsOfTheServerAreLoggedAsWhatTheyAre() {
        LanguageClient client = server.server().client();
        client.logMessage(new MessageParams(MessageType.Error, "bad"));
        client.showMessage(new MessageParams(MessageType.Warning, "odd"));
        client.showMessage(new MessageParams(MessageType.Info, "fine"));
        ShowMessageRequestParams question = new ShowMessageRequestParams();
        question.setType(MessageType.Log);
        question.setMessage("which?");
        assertTrue(client.showMessageRequest(question).isDone());

        assertEquals(List.of("bad: null", "odd: null"), log.expected());
    }
}
