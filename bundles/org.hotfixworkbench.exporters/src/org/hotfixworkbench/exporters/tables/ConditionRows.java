package org.hotfixworkbench.exporters.tables;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Unconditional;

/** Trees of conditions, the parent before its members. */
final class ConditionRows {

    private final TableOutput out;
    private final ModelIds ids;

    /** Where a condition hangs in its tree. */
    private record Place(int hotfix, @Nullable Integer parent, int position) {}

    ConditionRows(TableOutput out, ModelIds ids) {
        this.out = out;
        this.ids = ids;
    }

    void write(int hotfix, @Nullable Condition condition) throws IOException {
        if (condition != null) {
            node(new Place(hotfix, null, 1), condition);
        }
    }

    private void node(Place place, Condition condition) throws IOException {
        switch (condition) {
            case ConditionGroup it -> group(place, it);
            case NegatedCondition it -> {
                int id = row(place, "not", null, null, null, null);
                if (it.getCondition() != null) {
                    node(new Place(place.hotfix(), id, 1), it.getCondition());
                }
            }
            case ProductCondition it -> product(place, it);
            case HotfixCondition it -> {
                String name = References.name(it, Literals.HOTFIX_CONDITION__HOTFIX);
                row(place, "hotfix", null, null, ids.hotfixes.refer(name), null);
            }
            case FeatureCondition it -> row(place, "feature", null, null, null, it.getFeature());
            case Unconditional it -> row(place, "none", null, null, null, null);
            default -> throw new IllegalArgumentException(condition.eClass().getName());
        }
    }

    private void group(Place place, ConditionGroup group) throws IOException {
        int id = row(place, group.getKind().getLiteral(), null, null, null, null);
        int position = 0;
        for (Condition it : group.getConditions()) {
            node(new Place(place.hotfix(), id, ++position), it);
        }
    }

    private void product(Place place, ProductCondition condition) throws IOException {
        Integer product = ids.product(condition.getProduct());
        int id = row(place, "product", product, condition.isAnyLevel(), null, null);
        int position = 0;
        for (ServiceLevel it : condition.getLevels()) {
            out.row(HotfixTables.PREREQUISITE_LEVEL, id, ++position, ids.level(it));
        }
    }

    private int row(
            Place place,
            String kind,
            @Nullable Integer product,
            @Nullable Boolean anyLevel,
            @Nullable Integer required,
            @Nullable String feature)
            throws IOException {
        int id = out.nextId(HotfixTables.PREREQUISITE);
        out.row(
                HotfixTables.PREREQUISITE,
                id,
                place.position(),
                place.hotfix(),
                place.parent(),
                kind,
                product,
                anyLevel,
                required,
                feature);
        return id;
    }
}
