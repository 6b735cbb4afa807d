package org.hotfixworkbench.dsl.formatting;

import org.eclipse.emf.ecore.EObject;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.ProductCondition;

/** The layout of prerequisites: one condition a line, with the levels of products aligned. */
final class ConditionLayout {

    private final Layout layout;

    ConditionLayout(Layout layout) {
        this.layout = layout;
    }

    void plan(EObject condition) {
        if (condition instanceof ConditionGroup group) {
            Table products = Table.of(1);
            for (Condition member : group.getConditions()) {
                layout.line(member);
                if (member instanceof ProductCondition) {
                    products.add(layout.tokens(member));
                }
                plan(member);
            }
            products.align(layout);
            layout.closeBlock(group);
        } else if (condition instanceof NegatedCondition negated) {
            EObject member = negated.getCondition();
            if (member != null) {
                plan(member);
            }
        }
    }
}
