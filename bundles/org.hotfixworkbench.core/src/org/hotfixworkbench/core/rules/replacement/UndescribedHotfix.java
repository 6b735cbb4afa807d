package org.hotfixworkbench.core.rules.replacement;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.WorkspaceContext;
import org.hotfixworkbench.core.rules.WorkspaceRule;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Reference;
import org.hotfixworkbench.core.supersedence.Workspace;

/**
 * Finds references to articles that no source describes. Nothing is known of them but the number:
 * what they replace and deliver takes part in no other rule.
 */
public final class UndescribedHotfix extends WorkspaceRule {

    /** The rule. */
    public UndescribedHotfix() {
        super(
                "undescribed-hotfix",
                Family.REPLACEMENT,
                new Severities(Severity.INFO, Severity.INFO, Severity.OFF),
                "A hotfix replaces or requires an article that no source describes");
    }

    @Override
    protected void check(Workspace workspace, WorkspaceContext context) {
        for (HotfixSummary hotfix : workspace.hotfixes()) {
            for (Reference reference : hotfix.replaced()) {
                report(hotfix, reference, "replaces", context);
            }
            for (Reference reference : hotfix.required()) {
                report(hotfix, reference, "requires", context);
            }
        }
    }

    private static void report(
            HotfixSummary hotfix, Reference reference, String verb, WorkspaceContext context) {
        if (reference.external()) {
            context.report(
                    hotfix,
                    reference.place(),
                    reference.name(),
                    hotfix.name()
                            + " "
                            + verb
                            + " "
                            + reference.name()
                            + ", which no source describes");
        }
    }
}
