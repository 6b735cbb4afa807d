package org.hotfixworkbench.core.rules.replacement;

import java.util.Map;
import java.util.Set;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.rules.WorkspaceContext;
import org.hotfixworkbench.core.rules.WorkspaceRule;
import org.hotfixworkbench.core.supersedence.DeliveredFiles;
import org.hotfixworkbench.core.supersedence.FileIndex;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Workspace;

/**
 * Finds hotfixes that supersede another one file by file without saying that they replace it.
 *
 * <p>Domain: the servicing stack uses the highest version of a component on the active branch,
 * whatever the article says. A hotfix is compared with the next higher ones of its rarest file
 * only: what is still higher supersedes those as well.
 */
public final class UndeclaredReplacement extends WorkspaceRule {

    /** How many of the next higher deliveries of a file are looked at. */
    private static final int NEIGHBOURS = 4;

    /** The rule. */
    public UndeclaredReplacement() {
        super(
                "undeclared-replacement",
                Family.REPLACEMENT,
                Severities.always(Severity.INFO),
                "A hotfix has higher versions of all files of another one without replacing it");
    }

    @Override
    protected void check(Workspace workspace, WorkspaceContext context) {
        Map<String, Set<Integer>> groups = Alternatives.groups(workspace);
        for (int older = 0; older < workspace.hotfixes().size(); older++) {
            int rarest = rarest(workspace, older);
            if (rarest >= 0) {
                check(workspace, older, rarest, groups, context);
            }
        }
    }

    /** The position of the file that the fewest hotfixes deliver; -1 when no file has an order. */
    private static int rarest(Workspace workspace, int hotfix) {
        DeliveredFiles files = workspace.hotfixes().get(hotfix).files();
        FileIndex index = workspace.files();
        int rarest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < files.count(); i++) {
            int line = files.line(i);
            int deliveries = index.end(line) - index.first(line);
            if (deliveries < fewest && ReplacedFiles.counts(workspace, files, i)) {
                fewest = deliveries;
                rarest = i;
            }
        }
        return rarest;
    }

    private static void check(
            Workspace workspace,
            int older,
            int rarest,
            Map<String, Set<Integer>> groups,
            WorkspaceContext context) {
        FileIndex index = workspace.files();
        HotfixSummary hotfix = workspace.hotfixes().get(older);
        int line = hotfix.files().line(rarest);
        int at = index.above(line, hotfix.files().revision(rarest));
        int end = Math.min(index.end(line), at + NEIGHBOURS);
        for (; at < end; at++) {
            int newer = index.hotfix(at);
            if (newer != older && supersedes(workspace, newer, older)) {
                if (!workspace.graph().related(newer, older)
                        && !Alternatives.together(workspace, groups, newer, older)) {
                    report(workspace.hotfixes().get(newer), workspace, hotfix, context);
                }
                return;
            }
        }
    }

    private static boolean supersedes(Workspace workspace, int newer, int older) {
        DeliveredFiles own = workspace.hotfixes().get(newer).files();
        DeliveredFiles files = workspace.hotfixes().get(older).files();
        for (int i = 0; i < files.count(); i++) {
            if (ReplacedFiles.counts(workspace, files, i)
                    && own.newest(files.line(i)) <= files.revision(i)) {
                return false;
            }
        }
        return true;
    }

    private static void report(
            HotfixSummary newer,
            Workspace workspace,
            HotfixSummary older,
            WorkspaceContext context) {
        DeliveredFiles files = older.files();
        int count = 0;
        for (int i = 0; i < files.count(); i++) {
            count += ReplacedFiles.counts(workspace, files, i) ? 1 : 0;
        }
        context.report(
                newer,
                newer.place(),
                older.name(),
                newer.name()
                        + " has a higher version of "
                        + (count == 1 ? "the only file" : "all " + Words.count(count, "file"))
                        + " of "
                        + older.name()
                        + ", but does not replace it");
    }
}
