package org.hotfixworkbench.workbench.wizards;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/** A file of the workspace that is written with its folders, or not at all; and then shown. */
public final class NewFile {

    private NewFile() {}

    /**
     * Writes a new file. When that fails or is cancelled, nothing of it is left.
     *
     * @throws CoreException when it is there already, or cannot be written
     */
    public static void write(IFile file, String text, IProgressMonitor monitor)
            throws CoreException {
        Deque<IResource> made = new ArrayDeque<>();
        boolean whole = false;
        try {
            makeFolder(file.getParent(), made);
            if (!file.exists()) {
                made.push(file);
            }
            file.create(text.getBytes(StandardCharsets.UTF_8), false, false, monitor);
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            whole = true;
        } finally {
            if (!whole) {
                delete(made);
            }
        }
    }

    private static void makeFolder(IContainer container, Deque<IResource> made)
            throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            makeFolder(folder.getParent(), made);
            folder.create(false, true, null);
            made.push(folder);
        }
    }

    private static void delete(Deque<IResource> made) {
        for (IResource resource : made) {
            try {
                if (resource.exists()) {
                    resource.delete(true, null);
                }
            } catch (CoreException e) {
                WorkbenchPlugin.log().error("Cannot remove " + resource.getFullPath(), e);
            }
        }
    }

    /** Selects a file in the explorer and opens it. */
    public static void open(IFile file) {
        open(file, 0);
    }

    /**
     * Selects a file in the explorer and opens it.
     *
     * @param offset where the caret goes
     */
    public static void open(IFile file, int offset) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        BasicNewResourceWizard.selectAndReveal(file, window);
        try {
            IEditorPart editor = IDE.openEditor(window.getActivePage(), file);
            if (editor instanceof ITextEditor text) {
                text.selectAndReveal(offset, 0);
            }
        } catch (PartInitException e) {
            WorkbenchPlugin.log().error("Cannot open " + file.getFullPath(), e);
        }
    }
}
