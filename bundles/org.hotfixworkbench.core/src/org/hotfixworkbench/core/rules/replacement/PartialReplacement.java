package org.hotfixworkbench.core.rules.replacement;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.supersedence.DeliveredFiles;
import org.hotfixworkbench.core.supersedence.FileComparison;
import org.hotfixworkbench.core.supersedence.FileLine;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Workspace;

/**
 * Finds hotfixes that replace one without delivering all of its files. Builds and branches that the
 * replacing hotfix does not deliver at all are left out: it may be for another service level.
 */
public final class PartialReplacement extends ReplacedFiles {

    /** The rule. */
    public PartialReplacement() {
        super(
                "partial-replacement",
                Severities.always(Severity.WARNING),
                "A replaced hotfix delivers files that the replacing one does not");
    }

    @Override
    @Nullable
    String message(Workspace workspace, HotfixSummary newer, HotfixSummary older) {
        DeliveredFiles files = older.files();
        List<FileLine> tracks = null;
        int found = 0;
        String first = "";
        for (int i = 0; i < files.count(); i++) {
            if (newer.files().newest(files.line(i)) >= 0
                    || !FileComparison.counts(workspace, files, i)) {
                continue;
            }
            FileLine line = workspace.line(files.line(i));
            tracks = tracks == null ? tracks(workspace, newer) : tracks;
            if (tracks.stream().anyMatch(line::sameTrack) && found++ == 0) {
                first = line.with(files.revision(i));
            }
        }
        return found == 0
                ? null
                : older.name()
                        + " is replaced, but "
                        + first
                        + more(found - 1)
                        + " of it "
                        + (found == 1 ? "is" : "are")
                        + " not delivered here";
    }

    /** One line of each build and branch. */
    private static List<FileLine> tracks(Workspace workspace, HotfixSummary hotfix) {
        List<FileLine> tracks = new ArrayList<>();
        DeliveredFiles files = hotfix.files();
        for (int i = 0; i < files.count(); i++) {
            FileLine line = workspace.line(files.line(i));
            if (FileComparison.counts(workspace, files, i)
                    && tracks.stream().noneMatch(line::sameTrack)) {
                tracks.add(line);
            }
        }
        return tracks;
    }
}
