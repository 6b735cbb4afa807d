package org.hotfixworkbench.dsl.formatting;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;

/** The layout of a hotfix. */
final class HotfixLayout {

    private static final int CLAUSE_WIDTH = 12;

    private final Layout layout;
    private final Clauses clauses;
    private final ConditionLayout conditions;
    private final PayloadLayout payloads;

    HotfixLayout(Layout layout) {
        this.layout = layout;
        this.clauses =
                new Clauses(
                        layout,
                        Set.of(
                                "article",
                                "class",
                                "released",
                                "symptoms",
                                "cause",
                                "applies",
                                "prerequisites",
                                "registry",
                                "restart",
                                "replaces",
                                "see"),
                        Set.of("applies"),
                        CLAUSE_WIDTH);
        this.conditions = new ConditionLayout(layout);
        this.payloads = new PayloadLayout(layout);
    }

    void plan(Hotfix hotfix) {
        clauses.plan(hotfix);
        hotfix.getSuppressions().forEach(layout::line);
        EObject prerequisites = hotfix.getPrerequisites();
        if (prerequisites != null) {
            conditions.plan(prerequisites);
        }
        clauses.wrap("applies to", hotfix.getAppliesTo());
        clauses.wrap("registry", hotfix.getRegistry());
        clauses.wrap("replaces", hotfix.getReplacement());
        for (Payload payload : hotfix.getPayloads()) {
            payloads.plan(payload);
        }
    }
}
