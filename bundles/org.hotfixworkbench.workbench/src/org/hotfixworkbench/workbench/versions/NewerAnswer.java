package org.hotfixworkbench.workbench.versions;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;

/**
 * What the server answers to {@code hotfix.newer}.
 *
 * @param hotfix the hotfix
 * @param folder the address of the folder of its project
 * @param rows its files of which there is a newer version
 */
record NewerAnswer(@NonNull String hotfix, @NonNull String folder, @NonNull List<Row> rows) {

    /**
     * A file of which there is a newer version.
     *
     * @param platform its platform; empty when none is stated
     * @param level the service level; empty when nothing tells it
     * @param branch the service branch; empty when there is none
     * @param version the version that the hotfix delivers
     * @param newest the newest one
     * @param deliveredBy the hotfixes that deliver that
     */
    record Row(
            @NonNull String file,
            @NonNull String platform,
            @NonNull String level,
            @NonNull String branch,
            @NonNull String version,
            @NonNull String newest,
            @NonNull List<String> deliveredBy) {

        /** The first three numbers of the version. */
        String build() {
            return version.substring(0, version.lastIndexOf('.'));
        }
    }
}
