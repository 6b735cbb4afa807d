package org.hotfixworkbench.core.rules.replacement;

import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.WorkspaceContext;
import org.hotfixworkbench.core.rules.WorkspaceRule;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.Reference;
import org.hotfixworkbench.core.supersedence.ReplacementGraph;
import org.hotfixworkbench.core.supersedence.Workspace;

/**
 * Finds hotfixes that replace each other, directly or through others.
 *
 * <p>Domain: the section on replacement names previously released hotfixes (KB articles), and none
 * was released before itself.
 */
public final class ReplacementCycle extends WorkspaceRule {

    /** A longer list of names helps nobody. */
    private static final int LISTED = 8;

    /** The rule. */
    public ReplacementCycle() {
        super(
                "replacement-cycle",
                Family.REPLACEMENT,
                Severities.always(Severity.ERROR),
                "Hotfixes replace each other in a circle");
    }

    @Override
    protected void check(Workspace workspace, WorkspaceContext context) {
        ReplacementGraph graph = workspace.graph();
        for (List<Integer> cycle : graph.cycles()) {
            HotfixSummary first = workspace.hotfixes().get(cycle.get(0));
            String next = graph.name(cycle.get(1));
            context.report(first, place(first, next), next, message(graph, cycle));
        }
    }

    private static Place place(HotfixSummary hotfix, String replaced) {
        for (Reference reference : hotfix.replaced()) {
            if (reference.name().equals(replaced)) {
                return reference.place();
            }
        }
        return hotfix.place();
    }

    private static String message(ReplacementGraph graph, List<Integer> cycle) {
        List<String> names = new ArrayList<>();
        for (int node : cycle.subList(0, Math.min(LISTED, cycle.size()))) {
            names.add(graph.name(node));
        }
        String rest = cycle.size() > LISTED ? " (" + (cycle.size() - LISTED) + " more)" : "";
        return "these replace each other in a circle: "
                + String.join(", which replaces ", names)
                + rest
                + ", which replaces "
                + names.get(0);
    }
}
