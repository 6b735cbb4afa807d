package org.hotfixworkbench.editor.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.gson.Gson;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IFile;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Commands of the server. */
class CommandsIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static WorkspaceEdit insertion(IFile file, int line, String text) {
        Position place = new Position(line, 0);
        return new WorkspaceEdit(
                Map.of(
                        Uris.of(file).orElseThrow(),
                        List.of(new TextEdit(new Range(place, place), text))));
    }

    @Test
    void cellsOfAPageBecomeRows() {
        IFile file = project.file("a.hotfix", "package x86 {\n}\n");
        server.server()
                .<ExecuteCommandParams>on(
                        "executeCommand",
                        params ->
                                insertion(
                                        file,
                                        1,
                                        "    file " + params.getArguments().get(2) + "\n"));
        ITextEditor editor = Workbench.open(file);
        editor.selectAndReveal(14, 0);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(
                new Object[] {"Credssp.dll\t6.0"}, new Transfer[] {TextTransfer.getInstance()});

        Workbench.keys("ctrl+shift+v");
        Workbench.awaitEquals(
                "package x86 {\n    file Credssp.dll\t6.0\n}\n",
                () -> Workbench.document(editor).get());
        clipboard.dispose();
        ExecuteCommandParams asked = server.server().last(ExecuteCommandParams.class);
        assertEquals("hotfix.pasteRows", asked.getCommand());
        assertEquals(Uris.of(file).orElseThrow(), asked.getArguments().get(0));
        assertEquals(new Position(1, 0), asked.getArguments().get(1));
    }

    @Test
    void answersOfCommands() {
        assertEquals(
                new CommandAnswer(null, "text"),
                CommandAnswer.of(JsonParser.parseString("'text'")));
        assertEquals(
                new CommandAnswer(null, "```\na  b\n```\n"),
                CommandAnswer.of(JsonParser.parseString("{'text': 'a  b'}")));
        assertEquals(new CommandAnswer(null, ""), CommandAnswer.of(JsonNull.INSTANCE));
        assertEquals(new CommandAnswer(null, ""), CommandAnswer.of(JsonParser.parseString("true")));
        assertEquals(
                new CommandAnswer(null, ""),
                CommandAnswer.of(JsonParser.parseString("{'fixed': 2}")));
        WorkspaceEdit edit =
                new WorkspaceEdit(Map.of("file:///a", List.of(new TextEdit(new Range(), "x"))));
        assertEquals(
                edit.getChanges().keySet(),
                CommandAnswer.of(new Gson().toJsonTree(edit)).edit().getChanges().keySet());
        assertNull(CommandAnswer.of(JsonNull.INSTANCE).edit());
    }

    @Test
    void aWordOfATextThatIsNotOpenIsAnElement() {
        IFile file = project.file("a.hotfix", "hotfix kb1 {\n}\n");
        String uri = Uris.of(file).orElseThrow();

        assertEquals("an element", WordAt.of(uri, new Position(0, 7)));
        Workbench.open(file);
        assertEquals("kb1", WordAt.of(uri, new Position(0, 7)));
        assertEquals("an element", WordAt.of("file:///no/such", new Position(0, 7)));
    }

    @Test
    void aCommandWithoutAnswerShowsNothing() {
        ServerCommands.run(new Command("Do", "hotfix.do"));
        Workbench.await("run", () -> server.server().calls().contains("executeCommand"));
        Workbench.pass(200);
        assertEquals(List.of(), Workbench.inPopups(StyledText.class));
    }

    @Test
    void aRefusalIsShown() {
        server.server()
                .on(
                        "executeCommand",
                        params ->
                                CompletableFuture.failedFuture(
                                        new ResponseErrorException(
                                                new ResponseError(
                                                        ResponseErrorCode.InvalidParams,
                                                        "There is no hotfix kb7",
                                                        null))));

        ServerCommands.run(new Command("Explain", "hotfix.explain", List.of("kb7")));
        Workbench.await(
                "the sentence is shown, and keys go there",
                () ->
                        Workbench.inPopups(StyledText.class).stream()
                                .filter(StyledText::isFocusControl)
                                .anyMatch(it -> it.getText().equals("There is no hotfix kb7")));
        Workbench.keys("Escape");
        Workbench.await("closed", () -> Workbench.inPopups(StyledText.class).isEmpty());
    }

    @Test
    void aCommandThatBreaksIsLogged() {
        server.server()
                .on(
                        "executeCommand",
                        params -> CompletableFuture.failedFuture(new IllegalStateException("no")));

        ServerCommands.run(new Command("Do", "hotfix.do"));
        Workbench.await("run", () -> server.server().calls().contains("executeCommand"));
        Workbench.pass(200);
        assertEquals(
                List.of(
                        "A request to the language server failed: "
                                + "java.lang.IllegalStateException: no"),
                log.expected());
    }
}
