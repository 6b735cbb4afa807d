package org.hotfixworkbench.exporters.updates;

import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.NegatedCondition;

/** Questions about the prerequisites of a hotfix. */
public final class Prerequisites {

    private Prerequisites() {}

    /** Whether they ask for hotfixes or features, so that the release alone does not decide. */
    public static boolean askForMore(@Nullable Condition condition) {
        return switch (condition) {
            case HotfixCondition it -> true;
            case FeatureCondition it -> true;
            case NegatedCondition it -> askForMore(it.getCondition());
            case ConditionGroup it -> it.getConditions().stream().anyMatch(one -> askForMore(one));
            case null, default -> false;
        };
    }
}
