package org.hotfixworkbench.core.rules.replacement;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.rules.WorkspaceContext;
import org.hotfixworkbench.core.rules.WorkspaceRule;
import org.hotfixworkbench.core.supersedence.Alternatives;
import org.hotfixworkbench.core.supersedence.FileComparison;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Workspace;

/**
 * Finds hotfixes that supersede another one file by file without saying that they replace it.
 *
 * <p>Domain: the servicing stack uses the highest version of a component on the active branch,
 * whatever the article says.
 */
public final class UndeclaredReplacement extends WorkspaceRule {

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
        Alternatives alternatives = new Alternatives(workspace);
        for (int older = 0; older < workspace.hotfixes().size(); older++) {
            int newer = FileComparison.nearest(workspace, older).orElse(older);
            if (newer != older
                    && !workspace.graph().related(newer, older)
                    && !alternatives.together(newer, older)) {
                HotfixSummary superseded = workspace.hotfixes().get(older);
                report(workspace.hotfixes().get(newer), workspace, superseded, context);
            }
        }
    }

    private static void report(
            HotfixSummary newer,
            Workspace workspace,
            HotfixSummary older,
            WorkspaceContext context) {
        int count = FileComparison.count(workspace, older.files());
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
