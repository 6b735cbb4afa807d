package org.hotfixworkbench.core.rules.replacement;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.rules.WorkspaceContext;
import org.hotfixworkbench.core.rules.WorkspaceRule;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Reference;
import org.hotfixworkbench.core.supersedence.ReplacementGraph;
import org.hotfixworkbench.core.supersedence.Workspace;

/** Compares the files of each hotfix with those of the hotfixes that it says it replaces. */
abstract class ReplacedFiles extends WorkspaceRule {

    ReplacedFiles(String id, Severities severities, String summary) {
        super(id, Family.REPLACEMENT, severities, summary);
    }

    /**
     * What is wrong with the files of a replaced hotfix; null when nothing is.
     *
     * @param newer the replacing hotfix
     * @param older the replaced one
     */
    abstract @Nullable String message(
            Workspace workspace, HotfixSummary newer, HotfixSummary older);

    @Override
    protected final void check(Workspace workspace, WorkspaceContext context) {
        ReplacementGraph graph = workspace.graph();
        List<HotfixSummary> hotfixes = workspace.hotfixes();
        for (int node = 0; node < hotfixes.size(); node++) {
            HotfixSummary newer = hotfixes.get(node);
            for (Reference reference : newer.replaced()) {
                int target = graph.node(reference.name()).orElse(node);
                // who replaces whom on a cycle is what somebody has to find out first
                if (target == node
                        || !graph.isDescribed(target)
                        || graph.onOneCycle(node, target)) {
                    continue;
                }
                String message = message(workspace, newer, hotfixes.get(target));
                if (message != null) {
                    context.report(newer, reference.place(), reference.name(), message);
                }
            }
        }
    }

    /** " and 3 more files"; nothing when there are none. */
    static String more(int number) {
        return number == 0 ? "" : " and " + Words.count(number, "more file");
    }
}
