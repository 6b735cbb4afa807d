package org.hotfixworkbench.workbench.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.dsl.ide.server.ProjectFiles;
import org.hotfixworkbench.dsl.settings.BuildSettings;
import org.hotfixworkbench.dsl.settings.ProjectFile;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.FormatChoice;

/**
 * How the model of a project is built: what its project file says, and the workspace where it says
 * nothing.
 *
 * @param onSave whether whenever a source is saved
 * @param sources the folder of the project
 * @param out the folder for the model
 * @param formats the formats
 * @param profile the profile
 */
record ModelSettings(
        boolean onSave,
        @NonNull Path sources,
        @NonNull Path out,
        @NonNull List<FormatChoice> formats,
        @NonNull Profile profile) {

    /**
     * The settings of a project that is on a local disk.
     *
     * @throws SettingsException when the project file is no use
     */
    static ModelSettings of(IProject project) throws SettingsException {
        Path sources = project.getLocation().toPath();
        ProjectFile file = ProjectFiles.read(sources);
        ModelPreferences workspace = ModelPreferences.stored();
        // where a file above holds for several projects, each has a model of its own
        boolean own = Files.isRegularFile(sources.resolve(ProjectFile.NAME));
        BuildSettings build = own ? file.build() : BuildSettings.NONE;
        List<FormatChoice> formats =
                build.to().orElse(workspace.formats()).stream()
                        .map(Exporters::byId)
                        .flatMap(Optional::stream)
                        .map(FormatChoice::of)
                        .toList();
        return new ModelSettings(
                build.onSave().orElse(workspace.onSave()),
                sources,
                sources.resolve(build.out().orElse(workspace.folder())).normalize(),
                formats,
                file.buildProfile().orElse(workspace.profile()));
    }
}
