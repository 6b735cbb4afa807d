package org.hotfixworkbench.dsl.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.KnownRules;
import org.hotfixworkbench.dsl.check.SourceRule;

/**
 * What a project says about its checks.
 *
 * @param profile the profile, when it is stated
 * @param severities severities by rule id, which hold in every profile
 */
public record ProjectFile(Optional<Profile> profile, Map<String, Severity> severities) {

    /** The name of the file. */
    public static final String NAME = "hotfix.json";

    /** Says nothing. */
    public static final ProjectFile NONE = new ProjectFile(Optional.empty(), Map.of());

    private static final String PROFILE = "profile";
    private static final String SEVERITIES = "severities";

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
        Path working = workingFolder.toAbsolutePath().normalize();
        Path path = working.resolve(source).normalize();
        Path parent = path.getParent();
        Path start = parent == null || Files.isDirectory(path) ? path : parent;
        Path last = last(working, start);
        for (Path at = start; at != null; at = at.equals(last) ? null : at.getParent()) {
            if (isFile(at)) {
                return Optional.of(at.resolve(NAME));
            }
        }
        return isFile(working) ? Optional.of(working.resolve(NAME)) : Optional.empty();
    }

    private static boolean isFile(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
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
     * @throws SettingsException when it cannot be read, or says something that means nothing
     */
    public static ProjectFile read(Path path, String name) throws SettingsException {
        SettingsFile file = SettingsFile.read(path, name);
        Optional<Profile> profile = Optional.empty();
        Map<String, Severity> severities = new HashMap<>();
        for (Json.Member member : file.members(file.root(), "a project file")) {
            switch (member.name()) {
                case PROFILE -> profile = profile(file, member);
                case SEVERITIES -> severities(file, member.value(), severities);
                default -> file.unknown(member, List.of(PROFILE, SEVERITIES));
            }
        }
        file.requireNoProblem();
        return new ProjectFile(profile, severities);
    }

    private static Optional<Profile> profile(SettingsFile file, Json.Member member) {
        List<String> labels = Stream.of(Profile.values()).map(Profile::label).toList();
        return file.choice(member, labels).map(label -> Profile.values()[labels.indexOf(label)]);
    }

    private static void severities(SettingsFile file, Json value, Map<String, Severity> found) {
        List<String> labels = Arrays.stream(Severity.values()).map(Severity::label).toList();
        for (Json.Member member : file.members(value, "'" + SEVERITIES + "'")) {
            if (KnownRules.byId(member.name()).isEmpty()) {
                file.report(member.offset(), KnownRules.unknown(member.name()));
                continue;
            }
            Optional<String> label = file.choice(member, labels);
            if (label.isPresent()) {
                Severity severity = Severity.values()[labels.indexOf(label.get())];
                if (severity != Severity.ERROR && ALWAYS_ERRORS.contains(member.name())) {
                    file.report(
                            member.value().offset(),
                            member.name() + " is always an error: nothing is built from such text");
                }
                found.put(member.name(), severity);
            }
        }
    }
}
