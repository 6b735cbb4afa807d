package org.hotfixworkbench.workbench.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The elements of a file below it, on the examples. */
class ProjectExplorerIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();

    @BeforeEach
    void open() throws CoreException {
        Examples.open();
        Workbench.page().showView(ProjectExplorer.VIEW_ID);
    }

    @AfterEach
    void close() throws CoreException {
        Examples.delete();
    }

    private static CommonViewer viewer() {
        return ((ProjectExplorer) Workbench.page().findView(ProjectExplorer.VIEW_ID))
                .getCommonViewer();
    }

    private static void expand(IFile file) {
        Workbench.awaitEquals(
                "answered",
                () -> {
                    if (!viewer().getExpandedState(file)) { // or closed again, with its project
                        viewer().setSelection(new StructuredSelection(file), true);
                        viewer().expandToLevel(file, 1);
                        Workbench.pass(50);
                    }
                    List<String> lines = lines(file);
                    return lines.isEmpty() || lines.contains("Asking...")
                            ? viewer().testFindItem(file) + " " + lines
                            : "answered";
                });
        viewer().expandToLevel(file, 9);
    }

    private static List<String> lines(IFile file) {
        List<String> lines = new ArrayList<>();
        if (viewer().testFindItem(file) instanceof TreeItem item) {
            Arrays.stream(item.getItems()).forEach(it -> add(it, "", lines));
        }
        return lines;
    }

    private static void add(TreeItem item, String indent, List<String> lines) {
        lines.add(indent + item.getText());
        Arrays.stream(item.getItems()).forEach(it -> add(it, indent + "  ", lines));
    }

    @Test
    void aHotfixHasItsPackages() {
        IFile file = Examples.file("hotfixes/kerberos-pac-remote-assistance.hotfix");
        expand(file);
        Workbench.awaitEquals(
                List.of(
                        "kerberos-pac-remote-assistance  Remote Assistance across forests fails because the PAC cannot be validated",
                        "  payload NT6_1",
                        "    package x86 — 1 file, 2 manifests",
                        "    package x64 — 2 files, 4 manifests",
                        "    package ia64 — 2 files, 3 manifests"),
                () -> lines(file));
    }

    @Test
    void aDoubleClickGoesToTheLine() {
        IFile file = Examples.file("machines/vista-sp2-x64.machine");
        expand(file);
        TreeItem machine = ((TreeItem) viewer().testFindItem(file)).getItem(0);
        viewer().setSelection(new StructuredSelection(machine.getData()), true);
        Event event = new Event();
        event.item = machine;
        viewer().getTree().notifyListeners(SWT.DefaultSelection, event);
        Workbench.await("an editor", () -> Workbench.page().getActiveEditor() != null);
        ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
        Workbench.awaitEquals("vista-sp2-x64", () -> Workbench.text(editor).getSelectionText());
    }

    @Test
    void problemsOfAFileAreThoseOfItsFolder() throws CoreException {
        IFile file = Examples.file("hotfixes/broken.hotfix");
        file.create(
                "hotfix broken { restrt none }".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                true,
                false,
                null);
        Workbench.awaitEquals(IMarker.SEVERITY_ERROR, () -> ProblemSigns.severity(file));
        assertEquals(IMarker.SEVERITY_ERROR, ProblemSigns.severity(file.getParent()));
        assertEquals(IMarker.SEVERITY_ERROR, ProblemSigns.severity(file.getProject()));
        assertEquals(-1, ProblemSigns.severity(Examples.file("README.md")));
    }

    @Test
    void aMachine() {
        IFile file = Examples.file("machines/vista-sp2-x64.machine");
        expand(file);
        Workbench.awaitEquals(List.of("vista-sp2-x64  WindowsVista SP2 x64"), () -> lines(file));
    }

    @Test
    void aChangeOnDiskIsSeen() throws CoreException {
        IFile file = Examples.file("machines/vista-sp2-x64.machine");
        expand(file);
        file.setContents(
                "machine other { runs Windows7 SP1 x64 }\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                true,
                false,
                null);
        Workbench.awaitEquals(List.of("other  Windows7 SP1 x64"), () -> lines(file));
    }

    @Test
    void aFileWithoutElements() throws CoreException {
        IFile file = Examples.file("hotfixes/empty.hotfix");
        file.create(
                "// nothing\n".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                true,
                false,
                null);
        viewer().setSelection(new StructuredSelection(file), true);
        viewer().expandToLevel(file, 1);
        Workbench.await("an answer", () -> !lines(file).contains("Asking..."));
        assertEquals(List.of(), lines(file));
    }

    @Test
    void theElementAtTheCaretIsSelectedWhenLinked() {
        ProjectExplorer explorer =
                (ProjectExplorer) Workbench.page().findView(ProjectExplorer.VIEW_ID);
        ITextEditor editor =
                Workbench.open(Examples.file("hotfixes/kerberos-pac-remote-assistance.hotfix"));
        explorer.setLinkingEnabled(true);
        try {
            Workbench.caretAt(editor, "restart");
            Workbench.awaitEquals("kerberos-pac-remote-assistance", ProjectExplorerIT::selected);
            Workbench.caretAt(editor, "package ia64");
            Workbench.awaitEquals("package ia64", ProjectExplorerIT::selected);
            Workbench.open(Examples.file("machines/win7-sp1-x64.machine"));
            Workbench.caretAt(
                    (ITextEditor) Workbench.page().getActiveEditor(), "machine win7-sp1-x64");
            Workbench.awaitEquals("win7-sp1-x64", ProjectExplorerIT::selected);
        } finally {
            explorer.setLinkingEnabled(false);
        }
    }

    private static String selected() {
        return viewer().getStructuredSelection().getFirstElement() instanceof ElementNode node
                ? node.label()
                : String.valueOf(viewer().getStructuredSelection());
    }
}
