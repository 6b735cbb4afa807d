package org.hotfixworkbench.core.rules.replacement;

import java.util.List;
import java.util.Map;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.WorkspaceContext;
import org.hotfixworkbench.core.rules.WorkspaceFinding;
import org.hotfixworkbench.core.rules.WorkspaceRule;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Reference;
import org.hotfixworkbench.core.supersedence.ReplacementGraph;
import org.hotfixworkbench.core.supersedence.Workspace;

/** Finds replaced hotfixes that another replaced hotfix replaces already. */
public final class RedundantReplacement extends WorkspaceRule {

    /** The rule. */
    public RedundantReplacement() {
        super(
                "redundant-replacement",
                Family.REPLACEMENT,
                Severities.always(Severity.INFO),
                "A hotfix is replaced by another replaced hotfix already");
    }

    @Override
    protected void check(Workspace workspace, WorkspaceContext context) {
        ReplacementGraph graph = workspace.graph();
        List<HotfixSummary> hotfixes = workspace.hotfixes();
        for (int node = 0; node < hotfixes.size(); node++) {
            Map<Integer, Integer> redundant = graph.redundant(node);
            if (!redundant.isEmpty()) {
                for (Reference reference : hotfixes.get(node).replaced()) {
                    Integer through = redundant.get(graph.node(reference.name()).orElseThrow());
                    if (through != null) {
                        report(hotfixes.get(node), reference, graph.name(through), context);
                    }
                }
            }
        }
    }

    private static void report(
            HotfixSummary hotfix, Reference reference, String through, WorkspaceContext context) {
        WorkspaceFinding.Removal fix =
                new WorkspaceFinding.Removal(
                        "Remove " + reference.name(), false, reference.place());
        context.report(
                hotfix,
                reference.place(),
                reference.name(),
                reference.name() + " is replaced by " + through + " already",
                List.of(fix));
    }
}
