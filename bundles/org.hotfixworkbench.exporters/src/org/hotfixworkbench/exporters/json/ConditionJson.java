package org.hotfixworkbench.exporters.json;

import java.io.IOException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage;
import org.hotfixworkbench.model.Unconditional;

/**
 * Trees of conditions. An object names one level, so that a product with several levels becomes
 * several objects: members of the group around it when that is an any-of, otherwise a group.
 */
final class ConditionJson {

    private static final String ANY_OF = "anyOf";

    private ConditionJson() {}

    /** Writes a condition, or null where none is stated. */
    static void write(JsonOutput json, @Nullable Condition condition) throws IOException {
        if (condition == null) {
            json.nullValue();
            return;
        }
        if (condition instanceof Unconditional) {
            json.beginLine();
            json.name("none").value(true);
            json.endLine();
            return;
        }
        switch (condition) {
            case ConditionGroup it -> group(json, it);
            case NegatedCondition it -> {
                json.beginObject().name("not");
                write(json, it.getCondition());
                json.endObject();
            }
            case HotfixCondition it -> named(json, "hotfix", hotfix(it));
            case FeatureCondition it -> named(json, "feature", it.getFeature());
            case ProductCondition it -> product(json, it);
            default -> throw new IllegalArgumentException(condition.eClass().getName());
        }
    }

    private static void group(JsonOutput json, ConditionGroup group) throws IOException {
        boolean any = group.getKind() == GroupKind.ANY;
        json.beginObject().name(any ? ANY_OF : "allOf").beginArray();
        for (Condition member : group.getConditions()) {
            if (any && member instanceof ProductCondition it) {
                levels(json, it);
            } else {
                write(json, member);
            }
        }
        json.endArray().endObject();
    }

    private static void product(JsonOutput json, ProductCondition condition) throws IOException {
        if (condition.getLevels().size() < 2) {
            levels(json, condition);
        } else {
            json.beginObject().name(ANY_OF).beginArray();
            levels(json, condition);
            json.endArray().endObject();
        }
    }

    private static void levels(JsonOutput json, ProductCondition condition) throws IOException {
        Product product = condition.getProduct();
        List<ServiceLevel> levels = condition.getLevels();
        if (levels.isEmpty()) {
            level(json, product, null);
        }
        for (ServiceLevel level : levels) {
            level(json, product, level);
        }
    }

    private static void level(JsonOutput json, Product product, @Nullable ServiceLevel level)
            throws IOException {
        json.beginLine();
        json.text("product", product.getName());
        json.text("level", LevelName.of(product, level));
        json.endLine();
    }

    private static @Nullable String hotfix(HotfixCondition condition) {
        return References.name(condition, ServicingPackage.Literals.HOTFIX_CONDITION__HOTFIX);
    }

    private static void named(JsonOutput json, String kind, @Nullable String name)
            throws IOException {
        json.beginLine();
        json.text(kind, name);
        json.endLine();
    }
}
