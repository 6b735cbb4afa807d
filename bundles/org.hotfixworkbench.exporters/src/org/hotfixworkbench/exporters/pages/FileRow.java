package org.hotfixworkbench.exporters.pages;

import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * A file in a package of a hotfix, for the lists of files. What is not stated is empty.
 *
 * @param name its name
 * @param version its version; null when it has none
 * @param platform its architecture
 * @param hotfix the number of the hotfix
 * @param size its size; -1 when not stated
 * @param time day and minute
 * @param level its service level
 * @param branch its service branch
 * @param packages the architecture of the package
 */
record FileRow(
        String name,
        @Nullable FileVersion version,
        String platform,
        int hotfix,
        long size,
        String time,
        String level,
        String branch,
        String packages) {

    /**
     * By name whatever its case, then by version; what differs in the package alone is adjacent.
     */
    static final Comparator<FileRow> ORDER =
            Comparator.comparing((FileRow it) -> it.key())
                    .thenComparing(FileRow::version, Comparator.nullsFirst(numbers()))
                    .thenComparing(FileRow::platform)
                    .thenComparing(FileRow::hotfix)
                    .thenComparing(FileRow::size)
                    .thenComparing(FileRow::time)
                    .thenComparing(FileRow::level)
                    .thenComparing(FileRow::branch)
                    .thenComparing(FileRow::packages)
                    .thenComparing(FileRow::name);

    /**
     * Versions of several branches have no order in time; this one is for finding them in a list.
     */
    private static Comparator<FileVersion> numbers() {
        return Comparator.comparingInt(FileVersion::major)
                .thenComparingInt(FileVersion::minor)
                .thenComparingInt(FileVersion::build)
                .thenComparingInt(FileVersion::revision);
    }

    /** The row of a file. */
    static FileRow of(FileEntry file, ArchitecturePackage its, int hotfix) {
        return new FileRow(
                PageText.clean(String.valueOf(file.getName())),
                file.getVersion(),
                text(Named.architecture(file.getPlatform())),
                hotfix,
                file.getSize() == null ? -1 : file.getSize(),
                file.getTimestamp() == null
                        ? ""
                        : file.getTimestamp().toString().replace('T', ' ').replace("Z", ""),
                text(References.nameOf(file.getLevel())),
                text(References.nameOf(file.getBranch())),
                text(Named.architecture(its.getArchitecture())));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : PageText.clean(text);
    }

    /** What names are compared by: Windows does not tell upper from lower case. */
    String key() {
        return key(name);
    }

    /** What a name is compared by. */
    static String key(String name) {
        return PageText.clean(name).toLowerCase(Locale.ROOT);
    }

    /** Whether two rows say the same but for the package. */
    boolean sameButPackage(FileRow other) {
        return hotfix == other.hotfix
                && size == other.size
                && Objects.equals(version, other.version)
                && key().equals(other.key())
                && platform.equals(other.platform)
                && time.equals(other.time)
                && level.equals(other.level)
                && branch.equals(other.branch);
    }

    /** This row with further packages. */
    FileRow with(String more) {
        return more.isEmpty() || packages.equals(more) || packages.endsWith(", " + more)
                ? this
                : new FileRow(
                        name,
                        version,
                        platform,
                        hotfix,
                        size,
                        time,
                        level,
                        branch,
                        packages.isEmpty() ? more : packages + ", " + more);
    }

    void write(Spill spill) throws IOException {
        spill.text(name);
        spill.text(version == null ? "" : version.toString());
        spill.text(platform);
        spill.number(hotfix);
        spill.number(size);
        spill.text(time);
        spill.text(level);
        spill.text(branch);
        spill.text(packages);
    }

    static FileRow read(Spill.Reader in) throws IOException {
        String name = in.text();
        String version = in.text();
        return new FileRow(
                name,
                version.isEmpty() ? null : FileVersion.parse(version),
                in.text(),
                (int) in.number(),
                in.number(),
                in.text(),
                in.text(),
                in.text(),
                in.text());
    }
}
