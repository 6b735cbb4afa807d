package org.hotfixworkbench.workbench.wizards.project;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.editor.documents.FileKind;
import org.hotfixworkbench.workbench.WorkbenchPlugin;
import org.hotfixworkbench.workbench.wizards.NewFile;

/** Creates projects: whole or not at all. Files that were in the folder before are kept as is. */
final class ProjectCreation {

    private ProjectCreation() {}

    /**
     * Creates and opens a project.
     *
     * @param location its folder; null for one in the workspace
     * @throws CoreException when that is not possible; nothing is left then
     */
    static void create(
            IProject project,
            @Nullable URI location,
            ProjectContent content,
            IProgressMonitor monitor)
            throws CoreException {
        List<ProjectContent.Entry> entries = entries(content);
        SubMonitor progress = SubMonitor.convert(monitor, entries.size() + 2);
        IProjectDescription description =
                ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
        description.setLocationURI(location);
        boolean whole = false;
        try {
            project.create(description, progress.split(1));
            project.open(progress.split(1));
            fill(project, entries, progress);
            whole = true;
        } finally {
            if (!whole && project.exists()) {
                // a folder that somebody else has made keeps what was in it
                project.delete(location == null, true, null);
            }
        }
    }

    private static List<ProjectContent.Entry> entries(ProjectContent content) throws CoreException {
        try {
            return content.entries();
        } catch (IOException e) {
            throw new CoreException(
                    Status.error("The examples cannot be read: " + e.getMessage(), e));
        }
    }

    private static void fill(
            IProject project, List<ProjectContent.Entry> entries, SubMonitor progress)
            throws CoreException {
        project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
        for (String name : ProjectLayout.FOLDERS) {
            IFolder folder = project.getFolder(name);
            if (!folder.exists()) {
                folder.create(false, true, null);
            }
        }
        for (ProjectContent.Entry entry : entries) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            IFile file = project.getFile(entry.path());
            if (!file.exists()) {
                NewFile.write(
                        file, new String(entry.bytes(), StandardCharsets.UTF_8), progress.split(1));
            }
        }
    }

    /** What to open first: the first hotfix, by name. */
    static Optional<IFile> first(IProject project) {
        return firstIn(project.getFolder(ProjectLayout.HOTFIXES)).or(() -> firstIn(project));
    }

    private static Optional<IFile> firstIn(IContainer folder) {
        try {
            for (IResource member : folder.exists() ? folder.members() : new IResource[0]) {
                if (member instanceof IFile file && FileKind.of(file.getName()).isPresent()) {
                    return Optional.of(file);
                }
            }
        } catch (CoreException e) {
            WorkbenchPlugin.log().error("Cannot list " + folder.getFullPath(), e);
        }
        return Optional.empty();
    }
}
