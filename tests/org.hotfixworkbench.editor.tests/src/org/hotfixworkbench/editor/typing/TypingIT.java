package org.hotfixworkbench.editor.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Braces, quotes, comments, as they are typed. */
class TypingIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static String text(ITextEditor editor) {
        int caret = Workbench.text(editor).getCaretOffset();
        String text = Workbench.document(editor).get();
        return text.substring(0, caret) + "|" + text.substring(caret);
    }

    @Test
    void returnOpensABlockAndIndents() {
        ITextEditor editor = Workbench.open(project.file("a.hotfix", ""));

        Workbench.type("hotfix a {");
        Workbench.keys("Return");
        Workbench.awaitEquals("hotfix a {\n    |\n}", () -> text(editor));
        Workbench.type("payload x {");
        Workbench.keys("Return");
        Workbench.awaitEquals(
                "hotfix a {\n    payload x {\n        |\n    }\n}", () -> text(editor));
        Workbench.type("restart none");
        Workbench.keys("Return");
        Workbench.awaitEquals(
                "hotfix a {\n    payload x {\n        restart none\n        |\n    }\n}",
                () -> text(editor));
    }

    @Test
    void aClosingBraceGoesBackToItsBlock() {
        ITextEditor editor =
                Workbench.open(project.file("a.hotfix", "  hotfix a { // }\n        \n"));
        editor.selectAndReveal(26, 0);

        Workbench.keys("braceright");
        Workbench.awaitEquals("  hotfix a { // }\n  }|\n", () -> text(editor));
    }

    @Test
    void blocksThatAreClosedAreNotClosedAgain() {
        ITextEditor editor = Workbench.open(project.file("a.hotfix", "a {}\nb { // {\n}\n}\n"));
        editor.selectAndReveal(3, 0);
        Workbench.keys("Return");
        Workbench.awaitEquals("a {\n    |\n}\nb { // {\n}\n}\n", () -> text(editor));

        editor.selectAndReveal(Workbench.document(editor).get().indexOf(" // {") - 1, 0);
        Workbench.keys("End", "Return");
        Workbench.awaitEquals("a {\n    \n}\nb { // {\n    |\n}\n}\n", () -> text(editor));
    }

    @Test
    void quotesArePairs() {
        ITextEditor editor = Workbench.open(project.file("a.hotfix", "see \n// x \n"));
        editor.selectAndReveal(4, 0);

        Workbench.keys("quotedbl", "x", "quotedbl");
        Workbench.awaitEquals("see \"x\"|\n// x \n", () -> text(editor));
        editor.selectAndReveal(13, 0);
        Workbench.keys("quotedbl");
        Workbench.awaitEquals("see \"x\"\n// x \"|\n", () -> text(editor));
    }

    @Test
    void linesBecomeCommentsAndBack() {
        String text = "hotfix a {\n    restart none\n\n      see KB1\n}\n";
        ITextEditor editor = Workbench.open(project.file("a.hotfix", text));
        Workbench.select(editor, "    restart", text.indexOf("}") - text.indexOf("    restart"));

        Workbench.keys("ctrl+slash");
        Workbench.awaitEquals(
                "hotfix a {\n    // restart none\n\n    //   see KB1\n}\n",
                () -> Workbench.document(editor).get());
        Workbench.keys("ctrl+slash");
        Workbench.awaitEquals(text, () -> Workbench.document(editor).get());
    }

    @Test
    void bracesInTextsAreNone() {
        assertEquals(1, Brackets.balance("{ \"}\" /* } */ // }\n"));
        assertEquals(-1, Brackets.balance("}"));
        assertEquals(2, Brackets.opening("{ { } \"{\" ", 4));
        assertEquals(0, Brackets.opening("{ { } \"{\" ", 9));
        assertEquals(-1, Brackets.opening("}", 1));
    }
}
