package org.hotfixworkbench.editor.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.ServerSwitch;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Alt+Shift+Up and Alt+Shift+Down. */
class SelectionIT {

    private static final String TEXT =
            "machine m {\n    runs Windows7 SP1 x64\n}\nmachine n {\n}\n";
    private static final String GROW = "alt+shift+Up";
    private static final String SHRINK = "alt+shift+Down";

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static void press(ITextEditor editor, String key, String expected) {
        Workbench.keys(key);
        Workbench.awaitEquals(expected, () -> Workbench.text(editor).getSelectionText());
    }

    @Test
    void theSelectionGrowsAndShrinksWithTheStructure() {
        ServerSwitch.real();
        String hotfix = "hotfix h {\n    applies to Windows7 SP1, WindowsVista\n}";
        String text = hotfix + "\nhotfix other {\n}\n";
        ITextEditor editor = Workbench.open(project.file("a.hotfix", text));
        Workbench.caretAt(editor, "ndows7");

        press(editor, GROW, "Windows7");
        press(editor, GROW, "Windows7 SP1");
        press(editor, GROW, "Windows7 SP1, WindowsVista");
        press(editor, GROW, hotfix);
        press(editor, GROW, text.strip());
        press(editor, GROW, text);
        press(editor, GROW, text); // there is nothing larger
        press(editor, SHRINK, text.strip());
        press(editor, SHRINK, hotfix);
        press(editor, SHRINK, "Windows7 SP1, WindowsVista");
        press(editor, SHRINK, "Windows7 SP1");
        press(editor, SHRINK, "Windows7");
        press(editor, SHRINK, "");
        assertEquals(text.indexOf("ndows7"), Workbench.text(editor).getSelection().x);
        press(editor, SHRINK, ""); // nothing has grown
    }

    @Test
    void anotherSelectionForgetsTheSteps() {
        ServerSwitch.real();
        ITextEditor editor = Workbench.open(project.file("a.machine", TEXT));
        Workbench.caretAt(editor, "ndows7");
        press(editor, GROW, "Windows7");

        Workbench.select(editor, "SP1", 2);
        press(editor, SHRINK, "SP");
        press(editor, GROW, "SP1");
        press(editor, SHRINK, "SP");
        press(editor, SHRINK, "SP");
    }

    @Test
    void keysThatOvertakeTheAnswerAreSteps() {
        Range word = new Range(new Position(1, 9), new Position(1, 17));
        Range line = new Range(new Position(1, 4), new Position(1, 25));
        CompletableFuture<Object> slow = new CompletableFuture<>();
        server.server().on("selectionRange", params -> slow);
        ITextEditor editor = Workbench.open(project.file("a.machine", TEXT));
        Workbench.caretAt(editor, "ndows7");

        Workbench.keys(GROW, GROW);
        slow.complete(List.of(new SelectionRange(word, new SelectionRange(line, null))));
        Workbench.awaitEquals(
                "runs Windows7 SP1 x64", () -> Workbench.text(editor).getSelectionText());
        press(editor, SHRINK, "Windows7");
    }

    @Test
    void anAnswerAboutAnOldTextIsNotUsed() {
        Range word = new Range(new Position(1, 9), new Position(1, 17));
        CompletableFuture<Object> slow = new CompletableFuture<>();
        server.server().on("selectionRange", params -> slow);
        ITextEditor editor = Workbench.open(project.file("a.machine", TEXT));
        Workbench.caretAt(editor, "ndows7");

        Workbench.keys(GROW);
        Workbench.await("asked", () -> server.server().calls().contains("selectionRange"));
        Workbench.type("x");
        slow.complete(List.of(new SelectionRange(word, null)));
        Workbench.pass(100);
        assertEquals("", Workbench.text(editor).getSelectionText());
    }
}
