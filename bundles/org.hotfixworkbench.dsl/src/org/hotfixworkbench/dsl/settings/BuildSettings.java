package org.hotfixworkbench.dsl.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotfixworkbench.core.rules.Profile;

/**
 * What a project says about the building of its model; what it leaves open is empty.
 *
 * @param out the folder for the model, relative to that of the project file, with slashes
 * @param to the names of the formats
 * @param profile the profile for builds, when it is another one than that of the checks
 * @param onSave whether editors that can build do so whenever a source is saved
 */
public record BuildSettings(
        Optional<String> out,
        Optional<List<String>> to,
        Optional<Profile> profile,
        Optional<Boolean> onSave) {

    /** Says nothing. */
    public static final BuildSettings NONE =
            new BuildSettings(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z]:|/).*");

    /** Copies the list. */
    public BuildSettings {
        to = to.map(List::copyOf);
    }

    /**
     * What keeps a text from being a folder for a model; it continues a sentence on the folder.
     * Empty when nothing does. A path of one machine is none, because a project file is for all.
     */
    public static Optional<String> folderProblem(String out) {
        if (out.isBlank()) {
            return Optional.of("is missing");
        }
        if (out.contains("\\")) {
            return Optional.of("is written with slashes");
        }
        if (ABSOLUTE.matcher(out).matches()) {
            return Optional.of("has to be relative to the project");
        }
        try {
            Path folder = Path.of("project").resolve(out).normalize();
            return folder.equals(Path.of("project")) || folder.toString().isEmpty()
                    ? Optional.of("is where the sources are")
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("is no name for a folder");
        }
    }
}
