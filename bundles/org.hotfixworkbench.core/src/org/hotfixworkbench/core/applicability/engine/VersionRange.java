package org.hotfixworkbench.core.applicability.engine;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Versions of a file on a machine to which the same happens.
 *
 * @param first the lowest version
 * @param last the highest version
 * @param branch the service branch of these versions; null when they have none or it is not told
 * @param declared whether the branch is what the file states (5.x), and not what its number tells:
 *     then null is a file that states no branch
 * @param outcome what happens
 */
public record VersionRange(
        @NonNull FileVersion first,
        @NonNull FileVersion last,
        @Nullable String branch,
        boolean declared,
        @NonNull FileOutcome outcome) {

    /** The lowest version that a file can have. */
    public static final FileVersion LOWEST = new FileVersion(0, 0, 0, 0);

    /** The highest version that a file can have. */
    public static final FileVersion HIGHEST = new FileVersion(65_535, 65_535, 65_535, 65_535);
}
