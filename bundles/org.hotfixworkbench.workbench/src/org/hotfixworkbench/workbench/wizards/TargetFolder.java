package org.hotfixworkbench.workbench.wizards;

import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.hotfixworkbench.workbench.wizards.project.ProjectLayout;

/** The field for the folder of the workspace that a new file goes to. It need not exist yet. */
public final class TargetFolder {

    private final Text text;

    /**
     * Makes the field, filled with what is at hand.
     *
     * @param page that it belongs to
     * @param kind the folder of a project that files of this kind are in
     * @param selection what the wizard was opened on
     */
    public TargetFolder(
            ServicingPage page, Composite area, String kind, IStructuredSelection selection) {
        ServicingPage.label(area, "&Folder:");
        text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.setText(preset(selection, kind));
        text.addListener(SWT.Modify, event -> page.changed());
        page.button(area, "&Browse...", this::browse);
    }

    private static String preset(IStructuredSelection selection, String kind) {
        IResource selected = selected(selection);
        if (selected == null) {
            return "";
        }
        IProject project = selected.getProject();
        IContainer container = selected instanceof IContainer it ? it : selected.getParent();
        boolean general =
                container.equals(project)
                        || ProjectLayout.FOLDERS.stream()
                                .anyMatch(it -> container.equals(project.getFolder(it)));
        IContainer folder =
                general && project.getFolder(kind).exists() ? project.getFolder(kind) : container;
        return shown(folder);
    }

    /** The folder that is selected or of which a file is; else the only open project. */
    public static Optional<IContainer> of(IStructuredSelection selection) {
        IResource selected = selected(selection);
        return Optional.ofNullable(
                selected == null || selected instanceof IContainer
                        ? (IContainer) selected
                        : selected.getParent());
    }

    /** What is selected or edited; else the only open project. */
    private static @Nullable IResource selected(IStructuredSelection selection) {
        IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (resource == null) {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            IEditorPart editor =
                    window == null || window.getActivePage() == null
                            ? null
                            : window.getActivePage().getActiveEditor();
            resource =
                    editor == null
                            ? null
                            : Adapters.adapt(editor.getEditorInput(), IResource.class);
        }
        if (resource != null && resource.getProject() != null && resource.isAccessible()) {
            return resource;
        }
        IProject only = null;
        for (IProject project : root().getProjects()) {
            if (project.isOpen()) {
                only = only == null ? project : null;
            }
        }
        return only;
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    private static String shown(IContainer folder) {
        return folder.getFullPath().makeRelative().toString();
    }

    private void browse() {
        ContainerSelectionDialog dialog =
                new ContainerSelectionDialog(
                        text.getShell(), folder().orElse(null), true, "Choose a folder.");
        dialog.open();
        Object[] chosen = dialog.getResult();
        if (chosen != null && chosen.length > 0) {
            text.setText(((IPath) chosen[0]).makeRelative().toString());
        }
    }

    /** What is wrong with the folder, as a sentence. */
    public Optional<String> problem() {
        IPath path = path();
        if (path.isEmpty()) {
            return Optional.of("Choose a folder of a project.");
        }
        IStatus valid =
                ResourcesPlugin.getWorkspace()
                        .validatePath(
                                path.toString(),
                                path.segmentCount() == 1 ? IResource.PROJECT : IResource.FOLDER);
        if (!valid.isOK()) {
            return Optional.of(valid.getMessage());
        }
        IProject project = root().getProject(path.segment(0));
        if (!project.isOpen()) {
            return Optional.of(
                    project.exists()
                            ? "Project '" + project.getName() + "' is closed."
                            : "There is no project '" + project.getName() + "'.");
        }
        for (int i = 2; i <= path.segmentCount(); i++) {
            IResource there = root().findMember(path.uptoSegment(i));
            if (there != null && !(there instanceof IContainer)) {
                return Optional.of("'" + there.getName() + "' is a file, not a folder.");
            }
        }
        return Optional.empty();
    }

    private IPath path() {
        return IPath.fromOSString(text.getText().trim()).makeAbsolute();
    }

    /** The folder; empty when there is something wrong with it. */
    public Optional<IContainer> folder() {
        if (problem().isPresent()) {
            return Optional.empty();
        }
        IPath path = path();
        return Optional.of(
                path.segmentCount() == 1
                        ? root().getProject(path.segment(0))
                        : root().getFolder(path));
    }
}
