package org.hotfixworkbench.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.testing.NothingLogged;
import org.hotfixworkbench.editor.testing.TestProject;
import org.hotfixworkbench.editor.testing.Workbench;
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
        project().create(null);
        project().open(null);
        Path examples = Path.of(System.getProperty("project.root"), "examples", "servicing");
        try (Stream<Path> files = Files.walk(examples)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                copy(file, examples.relativize(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        IWorkbenchPage page = Workbench.page();
        page.resetPerspective();
        page.showView(IPageLayout.ID_PROBLEM_VIEW);
        page.showView(IPageLayout.ID_OUTLINE);
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        shell.setBounds(0, 0, 1320, 880);
        Workbench.pass(2_000);
    }

    /** Whether the workbench was started with the dark theme: the toolkit takes it up only then. */
    static boolean isDark() {
        return PlatformUI.getWorkbench()
                .getService(IThemeEngine.class)
                .getActiveTheme()
                .getId()
                .contains("dark");
    }

    private static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("servicing");
    }

    private static void copy(Path file, Path place) throws CoreException, IOException {
        if (place.getNameCount() > 1) {
            IFolder folder = project().getFolder(place.getParent().toString());
            if (!folder.exists()) {
                folder.create(true, true, null);
            }
        }
        project().getFile(place.toString()).create(Files.readAllBytes(file), true, false, null);
    }

    @AfterAll
    static void stop() throws CoreException {
        project().delete(true, true, null);
        ServerSwitch.none();
    }

    @AfterEach
    void close() {
        Workbench.page().closeAllEditors(false);
    }

    private static ITextEditor open() {
        IFile file = project().getFile("hotfixes/credssp-ca-chain.hotfix");
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
        Workbench.pass(1_500);
        Display display = Display.getCurrent();
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Rectangle area = shell.getClientArea();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        gc.copyArea(image, shell.getLocation().x, shell.getLocation().y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
        loader.save(
                Path.of(System.getProperty("screenshots"), "editor-" + name + ".png").toString(),
                SWT.IMAGE_PNG);
        image.dispose();
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
        IFile file = project().getFile("hotfixes/credssp-ca-chain.hotfix");
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
