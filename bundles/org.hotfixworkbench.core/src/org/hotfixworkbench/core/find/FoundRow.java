package org.hotfixworkbench.core.find;

import java.util.Comparator;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.text.SourceLine;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.KbNumber;
import org.hotfixworkbench.model.value.Timestamp;

/**
 * A row of a package that carries a file or a component.
 *
 * @param kind what it carries
 * @param name name of the file, or of the component as its manifest prints it
 * @param version its version; null when it has none
 * @param architecture its architecture; where the row states none, that of its package
 * @param target architecture of the machines that the package is for; UNSTATED when not stated
 * @param level name of the service level that the version belongs to; null when not known
 * @param branch name of the service branch; null when there is none, or nothing tells it
 * @param ordered whether versions of its {@link Track} say which one is newer
 * @param size its size in bytes; null when not stated
 * @param time when it was made; null when not stated
 * @param hotfix name of the hotfix
 * @param article its article number; null when not stated
 * @param source where the row stands
 */
public record FoundRow(
        @NonNull Kind kind,
        @NonNull String name,
        @Nullable FileVersion version,
        @NonNull Architecture architecture,
        @NonNull Architecture target,
        @Nullable String level,
        @Nullable String branch,
        boolean ordered,
        @Nullable Long size,
        @Nullable Timestamp time,
        @NonNull String hotfix,
        @Nullable KbNumber article,
        @NonNull SourceLine source) {

    /** By name, track and version, newest first; then by hotfix and place. */
    static final Comparator<FoundRow> ORDER =
            Comparator.comparing((FoundRow it) -> it.name().toLowerCase(Locale.ROOT))
                    .thenComparing(FoundRow::kind)
                    .thenComparing(FoundRow::version, Comparator.nullsLast(FoundRow::byBuild))
                    .thenComparing(it -> String.valueOf(it.level()))
                    .thenComparing(it -> String.valueOf(it.branch()))
                    .thenComparing(FoundRow::architecture)
                    .thenComparing(it -> it.version() == null ? 0 : -it.version().revision())
                    .thenComparing(FoundRow::hotfix)
                    .thenComparing(FoundRow::source);

    /** What a row carries. */
    public enum Kind {
        /** A file. */
        FILE,
        /** A component, named by its manifest. */
        COMPONENT
    }

    /**
     * Rows whose versions can be compared: one name, architecture, build, level and branch.
     *
     * <p>Domain: numbers of two branches say nothing about each other's age
     * (github.com/dokan-dev/dokany, issue 306); on 5.x levels share a build.
     */
    record Track(
            Kind kind,
            String name,
            Architecture architecture,
            int major,
            int minor,
            int build,
            @Nullable String level,
            @Nullable String branch) {}

    private static int byBuild(FileVersion one, FileVersion other) {
        int order = Integer.compare(one.major(), other.major());
        order = order != 0 ? order : Integer.compare(one.minor(), other.minor());
        return order != 0 ? order : Integer.compare(one.build(), other.build());
    }

    /** The track of a row whose version has an order; null for others. */
    @Nullable
    Track track() {
        FileVersion number = version;
        return number == null || !ordered
                ? null
                : new Track(
                        kind,
                        name.toLowerCase(Locale.ROOT),
                        architecture,
                        number.major(),
                        number.minor(),
                        number.build(),
                        level,
                        branch);
    }
}
