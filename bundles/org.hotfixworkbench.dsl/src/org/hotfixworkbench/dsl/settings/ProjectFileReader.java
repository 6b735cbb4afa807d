package org.hotfixworkbench.dsl.settings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.KnownRules;

/** Reads a project file, member by member. */
final class ProjectFileReader {

    static final String PROFILE = "profile";
    static final String SEVERITIES = "severities";
    static final String BUILD = "build";
    static final String OUT = "out";
    static final String TO = "to";
    static final String FORMAT = "format";
    static final String ON_SAVE = "onSave";

    private final SettingsFile file;
    private final List<String> formats;

    ProjectFileReader(SettingsFile file, List<String> formats) {
        this.file = file;
        this.formats = formats;
    }

    ProjectFile read() throws SettingsException {
        Optional<Profile> profile = Optional.empty();
        Map<String, Severity> severities = new HashMap<>();
        BuildSettings build = BuildSettings.NONE;
        Optional<Boolean> formatOnSave = Optional.empty();
        for (Json.Member member : file.members(file.root(), "a project file")) {
            switch (member.name()) {
                case PROFILE -> profile = profile(member);
                case SEVERITIES -> severities(member.value(), severities);
                case BUILD -> build = build(member.value());
                case FORMAT -> formatOnSave = formatOnSave(member.value());
                default -> file.unknown(member, List.of(PROFILE, SEVERITIES, BUILD, FORMAT));
            }
        }
        file.requireNoProblem();
        return new ProjectFile(profile, severities, build, formatOnSave);
    }

    private Optional<Profile> profile(Json.Member member) {
        List<String> labels = Stream.of(Profile.values()).map(Profile::label).toList();
        return file.choice(member, labels).map(label -> Profile.values()[labels.indexOf(label)]);
    }

    private void severities(Json value, Map<String, Severity> found) {
        List<String> labels = Arrays.stream(Severity.values()).map(Severity::label).toList();
        for (Json.Member member : file.members(value, "'" + SEVERITIES + "'")) {
            if (KnownRules.byId(member.name()).isEmpty()) {
                file.report(member.offset(), KnownRules.unknown(member.name()));
                continue;
            }
            Optional<String> label = file.choice(member, labels);
            if (label.isPresent()) {
                Severity severity = Severity.values()[labels.indexOf(label.get())];
                if (severity != Severity.ERROR
                        && ProjectFile.ALWAYS_ERRORS.contains(member.name())) {
                    file.report(
                            member.value().offset(),
                            member.name() + " is always an error: nothing is built from such text");
                }
                found.put(member.name(), severity);
            }
        }
    }

    private BuildSettings build(Json value) {
        Optional<String> out = Optional.empty();
        Optional<List<String>> to = Optional.empty();
        Optional<Profile> profile = Optional.empty();
        Optional<Boolean> onSave = Optional.empty();
        for (Json.Member member : file.members(value, "'" + BUILD + "'")) {
            switch (member.name()) {
                case OUT -> out = folder(member);
                case TO -> to = file.choices(member, formats);
                case PROFILE -> profile = profile(member);
                case ON_SAVE -> onSave = file.flag(member);
                default -> file.unknown(member, List.of(OUT, TO, PROFILE, ON_SAVE));
            }
        }
        return new BuildSettings(out, to, profile, onSave);
    }

    private Optional<String> folder(Json.Member member) {
        Optional<String> folder = file.text(member);
        folder.flatMap(BuildSettings::folderProblem)
                .ifPresent(
                        problem ->
                                file.report(
                                        member.value().offset(),
                                        "the folder in '" + OUT + "' " + problem));
        return folder;
    }

    private Optional<Boolean> formatOnSave(Json value) {
        Optional<Boolean> onSave = Optional.empty();
        for (Json.Member member : file.members(value, "'" + FORMAT + "'")) {
            if (ON_SAVE.equals(member.name())) {
                onSave = file.flag(member);
            } else {
                file.unknown(member, List.of(ON_SAVE));
            }
        }
        return onSave;
    }
}
