package org.hotfixworkbench.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.dsl.settings.ProjectFile;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.exporters.Exporters;
import picocli.CommandLine.Option;

/** How sources are checked: the options for that, and what the project file says. */
final class CheckSettings {

    @Option(
            names = "--profile",
            paramLabel = "P",
            description = "draft, publish or import; default: what hotfix.json says, or publish.")
    private @Nullable Profile profile;

    @Option(
            names = "--project",
            paramLabel = "FILE",
            description =
                    "The project file; default: the nearest hotfix.json above the first PATH, or"
                            + " that of the working folder.")
    private @Nullable Path project;

    /**
     * A project file as it was read.
     *
     * @param folder the folder that its paths start in
     */
    record Project(ProjectFile file, Path folder) {}

    /**
     * The settings for checks of some sources.
     *
     * @throws SettingsException when the project file is no use
     */
    RuleSettings of(Terminal terminal, List<Path> paths) throws SettingsException {
        ProjectFile file = project(terminal, paths).file();
        return settings(file, file.profile());
    }

    /** The settings for a build. */
    RuleSettings forBuild(Project sources) {
        return settings(sources.file(), sources.file().buildProfile());
    }

    private RuleSettings settings(ProjectFile file, Optional<Profile> stated) {
        Profile named = profile;
        Profile chosen = named != null ? named : stated.orElse(Profile.PUBLISH);
        return RuleSettings.of(chosen, LocalDate.now(ZoneOffset.UTC))
                .withOverrides(file.severities());
    }

    /**
     * What the project file for some sources says.
     *
     * @throws SettingsException when it is no use
     */
    Project project(Terminal terminal, List<Path> paths) throws SettingsException {
        Path named = project;
        Path working = terminal.workingFolder();
        if (named != null) {
            return read(working.resolve(named).normalize(), slashes(named));
        }
        Optional<Path> found = ProjectFile.find(working, paths.getFirst());
        return found.isEmpty()
                ? new Project(ProjectFile.NONE, working)
                : read(found.get(), name(working, found.get()));
    }

    /** Where a project file counts when there is one: another answer may come from any of them. */
    List<Path> projectFiles(Terminal terminal, List<Path> paths) {
        Path named = project;
        Path working = terminal.workingFolder();
        return named != null
                ? List.of(working.resolve(named).toAbsolutePath().normalize())
                : ProjectFile.places(working, paths.getFirst());
    }

    private static Project read(Path path, String name) throws SettingsException {
        return new Project(ProjectFile.read(path, name, Exporters.ids()), path.resolveSibling(""));
    }

    private static String name(Path working, Path file) {
        Path absolute = working.toAbsolutePath().normalize();
        boolean near = absolute.getRoot().equals(file.getRoot());
        return slashes(near ? absolute.relativize(file) : file);
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
