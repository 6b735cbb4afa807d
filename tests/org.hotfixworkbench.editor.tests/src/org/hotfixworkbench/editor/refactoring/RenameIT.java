package org.hotfixworkbench.editor.refactoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rename over an open and a closed file, with a look at what will change. */
class RenameIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static TextEdit edit(int line, int start, int end, String text) {
        return new TextEdit(new Range(new Position(line, start), new Position(line, end)), text);
    }

    private static Button button(String text) {
        return Workbench.inPopups(Button.class).stream()
                .filter(it -> it.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    private static void press(String text) {
        Workbench.await(text + " can be pressed", () -> button(text).isEnabled());
        button(text).notifyListeners(SWT.Selection, new Event());
    }

    /** What a user does in the dialog, while the dialog waits for it. */
    private static CompletableFuture<Void> inDialog(Runnable actions) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Display display = Display.getCurrent();
        Runnable[] poll = new Runnable[1];
        poll[0] =
                () -> {
                    if (Workbench.inPopups(Text.class).isEmpty()) {
                        display.timerExec(50, poll[0]);
                        return;
                    }
                    try {
                        actions.run();
                        done.complete(null);
                    } catch (RuntimeException | AssertionError e) {
                        done.completeExceptionally(e);
                        Workbench.inPopups(Text.class).forEach(it -> it.getShell().close());
                    }
                };
        display.timerExec(50, poll[0]);
        return done;
    }

    @Test
    void aNameChangesInOpenAndClosedFiles() throws CoreException {
        IFile open = project.file("a.hotfix", "hotfix kb1 {\n}\n");
        IFile closed = project.file("b.hotfix", "hotfix kb2 {\n    replaces kb1\n}\n");
        server.server()
                .on(
                        "prepareRename",
                        params ->
                                Either3.forSecond(
                                        new PrepareRenameResult(
                                                new Range(new Position(0, 7), new Position(0, 10)),
                                                "kb1")));
        server.server()
                .<RenameParams>on(
                        "rename",
                        params ->
                                new WorkspaceEdit(
                                        Map.of(
                                                Uris.of(open).orElseThrow(),
                                                List.of(edit(0, 7, 10, params.getNewName())),
                                                Uris.of(closed).orElseThrow(),
                                                List.of(edit(1, 13, 16, params.getNewName())))));
        ITextEditor editor = Workbench.open(open);
        Workbench.caretAt(editor, "kb1");

        CompletableFuture<Void> user =
                inDialog(
                        () -> {
                            Text field = Workbench.inPopups(Text.class).getFirst();
                            assertEquals("kb1", field.getText());
                            field.setText("kb9");
                            press("Preview >");
                            Workbench.await(
                                    "the preview lists both files",
                                    () ->
                                            Workbench.inPopups(Tree.class).stream()
                                                    .anyMatch(
                                                            it ->
                                                                    it.getItemCount() == 1
                                                                            && it.getItem(0)
                                                                                            .getItemCount()
                                                                                    == 2));
                            press("OK");
                        });
        Workbench.keys("alt+shift+r");
        Workbench.await("the user is done", user::isDone);
        user.join();

        Workbench.awaitEquals("hotfix kb9 {\n}\n", () -> Workbench.document(editor).get());
        assertEquals("hotfix kb2 {\n    replaces kb9\n}\n", closed.readString());
    }

    @Test
    void whatCannotBeRenamedOpensNoDialog() {
        ITextEditor editor = Workbench.open(project.file("a.hotfix", "hotfix kb1 {\n}\n"));
        Workbench.caretAt(editor, "hotfix");
        Workbench.run("org.hotfixworkbench.editor.rename");
        Workbench.await("asked", () -> server.server().calls().contains("prepareRename"));
        Workbench.pass(300);
        assertEquals(List.of(), Workbench.inPopups(Text.class));
    }

    private RefactoringStatus check(ServerRename rename) {
        return Workbench.elsewhere(() -> rename.checkFinalConditions(new NullProgressMonitor()));
    }

    @Test
    void theServersReasonsAreShown() {
        ServerRename rename =
                new ServerRename(
                        new TextDocumentPositionParams(
                                new TextDocumentIdentifier("file:///a.hotfix"), new Position()),
                        "kb1");
        assertTrue(rename.checkInitialConditions(new NullProgressMonitor()).isOK());
        assertTrue(rename.setNewName(" ").hasFatalError());
        assertTrue(rename.setNewName("kb1").hasFatalError());
        assertTrue(rename.setNewName("kb2").isOK());
        assertEquals("Rename kb1", rename.getName());

        assertEquals("There is nothing to change", fatal(check(rename)));
        server.server()
                .on(
                        "rename",
                        params ->
                                CompletableFuture.failedFuture(
                                        new ResponseErrorException(
                                                new ResponseError(
                                                        ResponseErrorCode.InvalidParams,
                                                        "kb2 exists",
                                                        null))));
        assertEquals("kb2 exists", fatal(check(rename)));
        server.server()
                .on(
                        "rename",
                        params -> CompletableFuture.failedFuture(new IllegalStateException()));
        assertEquals("The language server has failed", fatal(check(rename)));
        CompletableFuture<Object> cancelled = new CompletableFuture<>();
        cancelled.cancel(true);
        server.server().on("rename", params -> cancelled);
        assertEquals("The text has changed meanwhile; try again", fatal(check(rename)));
        server.server()
                .on(
                        "rename",
                        params ->
                                new WorkspaceEdit(
                                        Map.of("file:///a.hotfix", List.of(edit(0, 0, 0, "x")))));
        assertEquals(
                "file:///a.hotfix is in no project, and stays as it is",
                check(rename).getEntryAt(0).getMessage());
    }

    private static String fatal(RefactoringStatus status) {
        return status.getMessageMatchingSeverity(RefactoringStatus.FATAL);
    }
}
