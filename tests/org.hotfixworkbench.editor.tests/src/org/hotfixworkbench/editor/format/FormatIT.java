package org.hotfixworkbench.editor.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Formatting: by command, on save, while typing. */
class FormatIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static final String TEXT = "hotfix  kb1   {\n}\n";
    private static final List<TextEdit> EDITS = List.of(edit(0, 7, 8, ""), edit(0, 11, 13, ""));

    private static TextEdit edit(int line, int start, int end, String text) {
        return new TextEdit(new Range(new Position(line, start), new Position(line, end)), text);
    }

    @Test
    void theWholeTextInOneStep() {
        server.server().on("formatting", params -> EDITS);
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));

        Workbench.keys("ctrl+shift+f");
        Workbench.awaitEquals("hotfix kb1 {\n}\n", () -> Workbench.document(editor).get());
        Workbench.viewer(editor).doOperation(ITextOperationTarget.UNDO);
        assertEquals(TEXT, Workbench.document(editor).get());
    }

    @Test
    void whatIsSelected() {
        server.server().on("rangeFormatting", params -> List.of(EDITS.getFirst()));
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));
        Workbench.select(editor, "hotfix", 10);

        Workbench.run("org.hotfixworkbench.editor.format");
        Workbench.awaitEquals("hotfix kb1   {\n}\n", () -> Workbench.document(editor).get());
        assertEquals(
                new Range(new Position(0, 0), new Position(0, 10)),
                server.server().last(DocumentRangeFormattingParams.class).getRange());
    }

    @Test
    void onSaveWhenItIsWanted() throws CoreException {
        server.server().on("formatting", params -> EDITS);
        IFile file = project.file("a.hotfix", "hotfix  kb1   {\n");
        ITextEditor editor = Workbench.open(file);
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(EditorPlugin.ID);

        Workbench.document(editor).set(TEXT);
        editor.doSave(null);
        assertEquals(TEXT, file.readString());

        preferences.putBoolean("formatOnSave", true);
        try {
            Workbench.document(editor).set(TEXT + "//");
            editor.doSave(null);
            assertEquals("hotfix kb1 {\n}\n//", file.readString());
            assertEquals("hotfix kb1 {\n}\n//", Workbench.document(editor).get());
        } finally {
            preferences.remove("formatOnSave");
        }
    }

    @Test
    void theRowAboveIsAlignedWhenReturnIsTyped() {
        server.server().on("onTypeFormatting", params -> List.of(edit(0, 4, 6, " ")));
        ITextEditor editor = Workbench.open(project.file("a.hotfix", "file   a.dll\n"));
        Workbench.pass(600);
        editor.selectAndReveal(12, 0);

        Workbench.keys("Return");
        Workbench.awaitEquals("file  a.dll\n\n", () -> Workbench.document(editor).get());
        DocumentOnTypeFormattingParams asked =
                server.server().last(DocumentOnTypeFormattingParams.class);
        assertEquals("\n", asked.getCh());
        assertEquals(new Position(1, 0), asked.getPosition());
    }
}
