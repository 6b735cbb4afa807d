package org.hotfixworkbench.importers.kb.meaning;

import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * A row of a file table.
 *
 * @param line where it stands in the source
 * @param platform UNSTATED when the row names none
 * @param hint the architecture of the package that the row itself tells, by its platform, its
 *     folder or the name of its manifest; UNSTATED when it tells none
 * @param level the service pack requirement as printed
 * @param branch the service branch as printed
 */
record FileRow(
        int line,
        String name,
        @Nullable FileVersion version,
        @Nullable Long size,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        Architecture platform,
        Architecture hint,
        @Nullable String level,
        @Nullable String branch) {

    /** Whether the row has a name, a size and a time only, as the rows of manifests have. */
    boolean bare() {
        return version == null
                && platform == Architecture.UNSTATED
                && level == null
                && branch == null;
    }
}
