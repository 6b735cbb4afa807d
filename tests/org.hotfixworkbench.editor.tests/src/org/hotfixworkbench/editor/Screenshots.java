package org.hotfixworkbench.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Pictures;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Makes the pictures of the documentation, from the examples: see releng/scripts/screenshots. The
 * name keeps it out of the tests of a build.
 */
class Screenshots {

    @RegisterExtension final NothingLogged log = new NothingLogged();

    @BeforeAll
    static void openExamples() throws CoreException {
        ServerSwitch.real();
        Examples.open();
        IWorkbenchPage page = Workbench.page();
        page.resetPerspective();
        page.showView(IPageLayout.ID_PROBLEM_VIEW);
        page.showView(IPageLayout.ID_OUTLINE);
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        shell.setBounds(0, 0, 1320, 880);
        Workbench.pass(2_000);
    }

    static boolean isDark() {
        return Pictures.isDark();
    }

    @AfterAll
    static void stop() throws CoreException {
        Examples.delete();
        ServerSwitch.none();
    }

    @AfterEach
    void close() {
        Workbench.page().closeAllEditors(false);
    }

    private static ITextEditor open() {
        IFile file = Examples.file("hotfixes/credssp-ca-chain.hotfix");
        ITextEditor editor = Workbench.open(file);
        Workbench.pass(2_500);
        return editor;
    }

    private static void show(ITextEditor editor, String piece) {
        Workbench.caretAt(editor, piece);
        StyledText text = Workbench.text(editor);
        text.setTopIndex(Math.max(0, text.getLineAtOffset(text.getCaretOffset()) - 12));
        Workbench.pass(800);
    }

    private static void picture(String name) {
        Pictures.take("editor-" + name);
    }

    @Test
    @DisabledIf("isDark")
    void completion() {
        ITextEditor editor = open();
        show(editor, "file     Tspkg.mof   -                 964 2010-03-04");
        Workbench.keys("End", "Return");
        Workbench.type("file Tspkg.dll 6.0");
        Workbench.await("list", () -> !Workbench.inPopups(Table.class).isEmpty());
        picture("completion");
        Workbench.keys("Escape");
    }

    @Test
    @DisabledIf("isDark")
    void hover() {
        ITextEditor editor = open();
        show(editor, "6.0.6001.22765");
        Workbench.run("org.eclipse.ui.edit.text.showInformation");
        Workbench.await("shown", () -> !Workbench.inPopups(StyledText.class).isEmpty());
        picture("hover");
        Workbench.keys("Escape");
    }

    @Test
    @DisabledIf("isDark")
    void fix() throws BadLocationException {
        ITextEditor editor = open();
        String row =
                "x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_c4";
        int offset = Workbench.document(editor).get().indexOf(row) + row.length() - 1;
        Workbench.document(editor).replace(offset, 1, "7");
        IFile file = Examples.file("hotfixes/credssp-ca-chain.hotfix");
        Workbench.await(
                "found", () -> TestProject.problems(file).toString().contains("manifest-key"));
        show(editor, row.substring(0, row.length() - 1));
        Workbench.keys("ctrl+1");
        Workbench.await("list", () -> !Workbench.inPopups(Table.class).isEmpty());
        picture("fix");
        Workbench.keys("Escape");
    }

    @Test
    @DisabledIf("isDark")
    void outline() {
        ITextEditor editor = open();
        show(editor, "payload NT6_0");
        Workbench.keys("ctrl+o");
        Workbench.await(
                "pop-up", () -> !Workbench.inPopups(org.eclipse.swt.widgets.Tree.class).isEmpty());
        Workbench.type("tspkg.dll");
        picture("outline");
        Workbench.keys("Escape");
    }

    @Test
    @EnabledIf("isDark")
    void dark() {
        ITextEditor editor = open();
        show(editor, "payload NT6_0");
        picture("dark");
    }
}
