package org.hotfixworkbench.core.rules.replacement;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.WorkspaceContext;
import org.hotfixworkbench.core.rules.WorkspaceRule;
import org.hotfixworkbench.core.supersedence.AlternativeSummary;
import org.hotfixworkbench.core.supersedence.Reference;
import org.hotfixworkbench.core.supersedence.ReplacementGraph;
import org.hotfixworkbench.core.supersedence.Workspace;

/**
 * Finds alternatives that another one of their group replaces. A machine that has the replacing one
 * has the replaced one as well, so that nobody has to choose it.
 */
public final class ReplacedAlternative extends WorkspaceRule {

    /** The rule. */
    public ReplacedAlternative() {
        super(
                "replaced-alternative",
                Family.REPLACEMENT,
                Severities.always(Severity.INFO),
                "An alternative is replaced by another one of its group");
    }

    @Override
    protected void check(Workspace workspace, WorkspaceContext context) {
        for (AlternativeSummary group : workspace.groups()) {
            for (Reference member : group.members()) {
                String by = replacing(workspace.graph(), group, member);
                if (!by.isEmpty()) {
                    context.report(
                            group,
                            member.place(),
                            member.name(),
                            member.name()
                                    + " is replaced by "
                                    + by
                                    + ", another alternative of "
                                    + group.name());
                }
            }
        }
    }

    private static String replacing(
            ReplacementGraph graph, AlternativeSummary group, Reference member) {
        int older = graph.node(member.name()).orElse(-1);
        if (older < 0) {
            return "";
        }
        for (Reference other : group.members()) {
            int newer = graph.node(other.name()).orElse(older);
            if (newer != older && !graph.onOneCycle(newer, older) && graph.replaces(newer, older)) {
                return other.name();
            }
        }
        return "";
    }
}
