package org.hotfixworkbench.dsl.ide.server;

import java.nio.file.Path;
import java.util.Optional;
import org.hotfixworkbench.dsl.settings.ProjectFile;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.exporters.Exporters;

/** Where the folders of an editor have their project files, and what these say. */
public final class ProjectFiles {

    private ProjectFiles() {}

    /** The project file that holds for a folder, or for a file that is in none. */
    public static Optional<Path> find(Path folderOrFile) {
        Path parent = folderOrFile.getParent();
        Path start = folderOrFile.toFile().isDirectory() || parent == null ? folderOrFile : parent;
        return ProjectFile.find(start, folderOrFile);
    }

    /**
     * What holds for a folder, or for a file that is in none; nothing when there is no project
     * file.
     *
     * @throws SettingsException when the project file is no use; the message names its whole path
     */
    public static ProjectFile read(Path folderOrFile) throws SettingsException {
        Optional<Path> found = find(folderOrFile);
        return found.isEmpty()
                ? ProjectFile.NONE
                : ProjectFile.read(found.get(), found.get().toString(), Exporters.ids());
    }

    /**
     * Reads the text of a project file.
     *
     * @throws SettingsException when it says something that means nothing
     */
    public static ProjectFile parse(String text) throws SettingsException {
        return ProjectFile.parse(text, ProjectFile.NAME, Exporters.ids());
    }
}
