package org.hotfixworkbench.workbench.versions;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/** What the server answers to the command {@code hotfix.versions}. */
final class VersionsAnswers {

    private VersionsAnswers() {}

    /** All files. */
    record FileList(@NonNull List<FileEntry> files) {}

    /** A file, how many versions of it there are, and how many hotfixes deliver it. */
    record FileEntry(@NonNull String name, int versions, int hotfixes) {}

    /** The cells of a file that are not empty. */
    record Matrix(@NonNull String file, @NonNull List<Cell> cells) {}

    /** The newest version for a level, an architecture and a branch, and who delivers it. */
    record Cell(
            @NonNull String build,
            @Nullable String level,
            @NonNull String releases,
            @Nullable String architecture,
            @Nullable String branch,
            @NonNull String column,
            boolean ordered,
            @NonNull String version,
            int versions,
            @NonNull List<String> hotfixes,
            int deliverers,
            @NonNull String folder) {

        /** Whether both stand at one place of the matrix. */
        boolean isAt(Cell other) {
            return build.equals(other.build)
                    && String.valueOf(level).equals(String.valueOf(other.level))
                    && column.equals(other.column)
                    && folder.equals(other.folder);
        }
    }

    /** The rows of a cell; their files are relative to the folder. */
    record VersionRows(@NonNull List<VersionRow> rows, @NonNull String folder) {}

    /** A row of a source. */
    record VersionRow(
            @NonNull String version,
            @Nullable String machine,
            @Nullable Boolean newest,
            @Nullable Long size,
            @Nullable String time,
            @NonNull String hotfix,
            @Nullable String article,
            @NonNull List<String> replacedBy,
            @NonNull String file,
            int line) {

        /** Whether nothing newer is known. */
        boolean mayBeNewest() {
            return !Boolean.FALSE.equals(newest);
        }
    }
}
