package org.hotfixworkbench.core.rules.replacement;

import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.supersedence.DeliveredFiles;
import org.hotfixworkbench.core.supersedence.FileComparison;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Workspace;

/**
 * Finds hotfixes that replace one with a higher version of a file. Installing them would take a fix
 * away.
 *
 * <p>Domain: an LDR file contains all earlier fixes of that binary (Microsoft support article on
 * current hotfixes for Folder Redirection). Versions are only compared inside one file name,
 * platform, build and branch (github.com/dokan-dev/dokany, issue 306).
 */
public final class ReplacedHasHigherVersion extends ReplacedFiles {

    /** The rule. */
    public ReplacedHasHigherVersion() {
        super(
                "replaced-has-higher-version",
                new Severities(Severity.ERROR, Severity.ERROR, Severity.WARNING),
                "A replaced hotfix delivers a higher version of a file than the replacing one");
    }

    @Override
    @Nullable
    String message(Workspace workspace, HotfixSummary newer, HotfixSummary older) {
        DeliveredFiles files = older.files();
        int found = 0;
        String first = "";
        for (int i = 0; i < files.count(); i++) {
            int own = newer.files().newest(files.line(i));
            if (own >= 0 && own < files.revision(i) && FileComparison.counts(workspace, files, i)) {
                if (found++ == 0) {
                    first =
                            workspace.line(files.line(i)).with(files.revision(i))
                                    + ", here the revision is "
                                    + own;
                }
            }
        }
        if (found == 0) {
            return null;
        }
        return older.name()
                + " is replaced, but delivers a higher version: "
                + first
                + (found == 1 ? "" : ";" + more(found - 1).substring(" and".length()));
    }
}
