package org.hotfixworkbench.dsl.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.SourceRule;

/**
 * What a project says about its checks and its model.
 *
 * @param profile the profile, when it is stated
 * @param severities severities by rule id, which hold in every profile
 * @param build how the model is built
 * @param formatOnSave whether editors lay a text out when it is saved, when it is stated
 */
public record ProjectFile(
        Optional<Profile> profile,
        Map<String, Severity> severities,
        BuildSettings build,
        Optional<Boolean> formatOnSave) {

    /** The name of the file. */
    public static final String NAME = "hotfix.json";

    /** Says nothing. */
    public static final ProjectFile NONE =
            new ProjectFile(Optional.empty(), Map.of(), BuildSettings.NONE, Optional.empty());

    /** What holds the files of a version control system is in the root of its tree. */
    private static final Set<String> ROOT_MARKS = Set.of(".git", ".hg", ".svn");

    /** Rules whose severity cannot be chosen: nothing can be said of a text not understood. */
    public static final Set<String> ALWAYS_ERRORS =
            Set.of(SourceRule.SYNTAX.id(), SourceRule.UNRESOLVED_REFERENCE.id());

    /** Copies the map. */
    public ProjectFile {
        severities = Map.copyOf(severities);
    }

    /**
     * Finds the project file for some sources: the nearest one in the folders from the first source
     * up to the root of the version-controlled tree; outside of such a tree up to the working
     * folder. When there is none, that of the working folder.
     *
     * @param workingFolder where relative paths start
     * @param source a file or folder
     */
    public static Optional<Path> find(Path workingFolder, Path source) {
        return places(workingFolder, source).stream().filter(Files::isRegularFile).findFirst();
    }

    /**
     * Every place in which {@link #find} looks, in that order, whether there is a file or not.
     *
     * @param workingFolder where relative paths start
     * @param source a file or folder
     */
    public static List<Path> places(Path workingFolder, Path source) {
        Path working = workingFolder.toAbsolutePath().normalize();
        Path path = working.resolve(source).normalize();
        Path parent = path.getParent();
        Path start = parent == null || Files.isDirectory(path) ? path : parent;
        Path last = last(working, start);
        Set<Path> places = new LinkedHashSet<>();
        for (Path at = start; at != null; at = at.equals(last) ? null : at.getParent()) {
            places.add(at.resolve(NAME));
        }
        places.add(working.resolve(NAME));
        return List.copyOf(places);
    }

    /** The last folder to look at. */
    private static Path last(Path working, Path start) {
        for (Path at = start; at != null; at = at.getParent()) {
            Path folder = at;
            if (ROOT_MARKS.stream().anyMatch(it -> Files.exists(folder.resolve(it)))) {
                return at;
            }
        }
        return start.startsWith(working) ? working : start;
    }

    /**
     * Reads a project file.
     *
     * @param name the file as messages name it
     * @param formats the names of the formats that there are
     * @throws SettingsException when it cannot be read, or says something that means nothing
     */
    public static ProjectFile read(Path path, String name, List<String> formats)
            throws SettingsException {
        return new ProjectFileReader(SettingsFile.read(path, name), formats).read();
    }

    /**
     * Reads the text of a project file.
     *
     * @param name the file as messages name it
     * @param formats the names of the formats that there are
     * @throws SettingsException when it says something that means nothing
     */
    public static ProjectFile parse(String text, String name, List<String> formats)
            throws SettingsException {
        return new ProjectFileReader(SettingsFile.of(name, text), formats).read();
    }

    /** The profile of a build: the one that is stated for it, else that of the checks. */
    public Optional<Profile> buildProfile() {
        return build.profile().or(this::profile);
    }
}
