package org.hotfixworkbench.editor.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.testing.NothingLogged;
import org.hotfixworkbench.editor.testing.TestProject;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.editor.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The selection grows to what is around it, and shrinks again. */
class SelectionIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    @Test
    void stepByStep() {
        server.server()
                .on(
                        "selectionRange",
                        params -> {
                            SelectionRange all = range(0, 11, null);
                            return List.of(range(0, 3, range(0, 7, all)));
                        });
        ITextEditor editor = Workbench.open(project.file("a.hotfix", "one two tre"));
        editor.selectAndReveal(1, 0);

        for (String expected : List.of("one", "one two", "one two tre")) {
            Workbench.keys("alt+shift+Up");
            Workbench.awaitEquals(expected, () -> Workbench.text(editor).getSelectionText());
        }
        Workbench.keys("alt+shift+Down");
        Workbench.awaitEquals("one two", () -> Workbench.text(editor).getSelectionText());
        Workbench.keys("alt+shift+Down");
        Workbench.awaitEquals("one", () -> Workbench.text(editor).getSelectionText());

        server.server().on("selectionRange", params -> List.of());
        Workbench.keys("alt+shift+Up");
        Workbench.pass(200);
        assertEquals("one", Workbench.text(editor).getSelectionText());
    }

    private static SelectionRange range(int start, int end, SelectionRange parent) {
        return new SelectionRange(new Range(new Position(0, start), new Position(0, end)), parent);
    }
}
