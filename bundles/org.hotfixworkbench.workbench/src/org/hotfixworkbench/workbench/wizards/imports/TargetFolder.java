package org.hotfixworkbench.workbench.wizards.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Where a user means to put something. */
final class TargetFolder {

    private TargetFolder() {}

    /** The selected folder, or that of the selected file; otherwise the only open project. */
    static Optional<IContainer> of(IStructuredSelection selection) {
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (selected instanceof IFile file) {
            return Optional.of(file.getParent());
        }
        if (selected instanceof IContainer container && container.getType() != IResource.ROOT) {
            return Optional.of(container);
        }
        List<IProject> open =
                Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                        .filter(IProject::isAccessible)
                        .toList();
        return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }
}
