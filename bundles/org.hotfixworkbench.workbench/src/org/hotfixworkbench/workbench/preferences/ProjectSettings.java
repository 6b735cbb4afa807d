package org.hotfixworkbench.workbench.preferences;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.hotfixworkbench.dsl.ide.server.ProjectFiles;
import org.hotfixworkbench.dsl.settings.ProjectFile;
import org.hotfixworkbench.dsl.settings.ProjectFileText;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.exporters.Exporters;

/** The project file of a project, as it is on disk. */
final class ProjectSettings {

    private final IProject project;

    /** The settings of a project that is open and on a local disk. */
    ProjectSettings(IProject project) {
        this.project = project;
    }

    /** The file, which need not exist. */
    IFile file() {
        return project.getFile(ProjectFile.NAME);
    }

    /**
     * What it says; nothing when there is none.
     *
     * @throws SettingsException when it is no use; the message has a line with a place for each
     *     slip
     */
    ProjectFile read() throws SettingsException, CoreException {
        file().refreshLocal(IResource.DEPTH_ZERO, null);
        return file().exists()
                ? ProjectFile.read(file().getLocation().toPath(), ProjectFile.NAME, Exporters.ids())
                : ProjectFile.NONE;
    }

    /**
     * Makes it say something else, when it does not say so already.
     *
     * @throws SettingsException when it is no use; it stays as it is then
     */
    void write(ProjectFile wanted) throws SettingsException, CoreException {
        if (wanted.equals(read())) {
            return;
        }
        String text =
                file().exists() ? new String(file().readAllBytes(), StandardCharsets.UTF_8) : "";
        file().write(
                        ProjectFileText.stating(text, wanted).getBytes(StandardCharsets.UTF_8),
                        false,
                        false,
                        true,
                        null);
    }

    /** The file of a folder above, when that one holds. */
    Optional<Path> above() {
        Path own = project.getLocation().toPath();
        return ProjectFiles.find(own).filter(it -> !it.startsWith(own));
    }
}
