package org.hotfixworkbench.exporters.wsus;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.exporters.updates.Platform;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Unconditional;

/** Prerequisites as rules, on one release: what they ask of the release is decided here. */
final class ConditionRules {

    private final Platform platform;

    ConditionRules(Platform platform) {
        this.platform = platform;
    }

    Rule of(@Nullable Condition condition) {
        return switch (condition) {
            case Unconditional it -> Rule.TRUE;
            case ConditionGroup it -> {
                List<Rule> members = it.getConditions().stream().map(this::of).toList();
                yield it.getKind() == GroupKind.ANY ? Rule.any(members) : Rule.all(members);
            }
            case NegatedCondition it -> Rule.not(of(it.getCondition()));
            case ProductCondition it -> runs(it) ? Rule.TRUE : Rule.FALSE;
            case HotfixCondition it -> {
                String name = References.name(it, Literals.HOTFIX_CONDITION__HOTFIX);
                yield name == null ? Rule.FALSE : new Rule.Installed(name);
            }
            case FeatureCondition it -> MachineRules.feature(String.valueOf(it.getFeature()));
            case null, default -> Rule.TRUE;
        };
    }

    private boolean runs(ProductCondition condition) {
        return condition.getProduct() == platform.product()
                && (condition.isAnyLevel() || condition.getLevels().contains(platform.level()));
    }

    /** Whether a condition asks for a feature. */
    static boolean asksForFeatures(@Nullable Condition condition) {
        return switch (condition) {
            case FeatureCondition it -> true;
            case NegatedCondition it -> asksForFeatures(it.getCondition());
            case ConditionGroup it ->
                    it.getConditions().stream().anyMatch(one -> asksForFeatures(one));
            case null, default -> false;
        };
    }
}
