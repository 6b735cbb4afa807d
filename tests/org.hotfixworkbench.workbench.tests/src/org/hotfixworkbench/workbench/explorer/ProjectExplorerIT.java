package org.hotfixworkbench.workbench.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
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

    private static List<String> below(IFile file) {
        CommonViewer viewer =
                ((ProjectExplorer) Workbench.page().findView(ProjectExplorer.VIEW_ID))
                        .getCommonViewer();
        viewer.setSelection(new StructuredSelection(file), true);
        viewer.expandToLevel(file, 9);
        TreeItem[] selected = viewer.getTree().getSelection();
        List<String> lines = new ArrayList<>();
        if (selected.length > 0) {
            Arrays.stream(selected[0].getItems()).forEach(it -> add(it, "", lines));
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
        Workbench.awaitEquals(List.of("x"), () -> below(file));
    }

    @Test
    void aMachine() {
        IFile file = Examples.file("machines/vista-sp2-x64.machine");
        Workbench.awaitEquals(
                List.of("vista-sp2-x64  WindowsVista SP2 x64"), () -> below(file));
    }
}
