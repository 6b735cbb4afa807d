package org.hotfixworkbench.workbench.wizards.imports;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** The field with the folder that is written to; takes three columns. */
final class TargetField {

    private final Text text;

    TargetField(Composite area, Runnable changed) {
        Label label = new Label(area, SWT.NONE);
        label.setText("&Into folder:");
        text = new Text(area, SWT.BORDER);
        text.setMessage("/project/folder, which need not exist");
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("Bro&wse...");
        browse.addListener(SWT.Selection, event -> browse());
        GridDataFactory.fillDefaults().applyTo(browse);
    }

    private void browse() {
        ContainerSelectionDialog dialog =
                new ContainerSelectionDialog(
                        text.getShell(), null, true, "The folder that descriptors are written to:");
        if (dialog.open() == Window.OK && dialog.getResult().length > 0) {
            text.setText(dialog.getResult()[0].toString());
        }
    }

    /** Proposes a folder. */
    void propose(IContainer container) {
        text.setText(container.getFullPath().toString());
    }

    /**
     * The folder; need not exist, but its project does.
     *
     * @throws SourceForm.IncompleteException when it is none
     */
    IContainer container() throws SourceForm.IncompleteException {
        IPath path = new Path(text.getText().strip()).makeAbsolute();
        if (path.segmentCount() == 0) {
            throw new SourceForm.IncompleteException(
                    "Choose the folder that descriptors are written to.");
        }
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IProject project = root.getProject(path.segment(0));
        if (!project.isAccessible()) {
            throw new SourceForm.IncompleteException(
                    "There is no open project " + path.segment(0) + ".");
        }
        IContainer container = path.segmentCount() == 1 ? project : root.getFolder(path);
        if (container.getLocation() == null) {
            throw new SourceForm.IncompleteException(path + " is on no local disk.");
        }
        return container;
    }
}
