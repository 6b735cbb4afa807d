package org.hotfixworkbench.exporters.tests;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.model.ArticleReference;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;

/** Hotfixes without their files, made again of their tables. */
final class StoredHotfixes {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    final Map<Integer, Hotfix> hotfixes = new HashMap<>();

    private final Connection connection;
    private final StoredCatalog catalog;

    StoredHotfixes(Connection connection, StoredCatalog catalog) {
        this.connection = connection;
        this.catalog = catalog;
    }

    void read(StoredModel model) throws SQLException {
        for (TableRow row : TableRow.of(connection, "SELECT * FROM hotfix")) {
            Hotfix hotfix = hotfix(row);
            hotfixes.put(row.id(), hotfix);
            model.add("hotfix", row, hotfix);
        }
        lists();
        conditions();
    }

    private static Hotfix hotfix(TableRow row) {
        Hotfix hotfix = MAKE.createHotfix();
        hotfix.setName(row.text("name"));
        if (row.text("article") != null) {
            hotfix.setArticle(KbNumber.parse(row.text("article")));
        }
        hotfix.setTitle(row.text("title"));
        if (row.text("class") != null) {
            hotfix.setReleaseClass(HotfixClass.get(row.text("class")));
        }
        hotfix.setReleased(row.day("released"));
        hotfix.setSymptoms(row.text("symptoms"));
        hotfix.setCause(row.text("cause"));
        if (row.text("restart") != null) {
            hotfix.setRestart(Restart.get(row.text("restart")));
        }
        hotfix.setExternal(row.truth("external"));
        hotfix.setAppliesTo(row.truth("states_applies_to") ? MAKE.createProductList() : null);
        hotfix.setRegistry(row.truth("states_registry") ? MAKE.createRegistryInformation() : null);
        hotfix.setReplacement(row.truth("states_replaces") ? MAKE.createReplacement() : null);
        return hotfix;
    }

    private List<TableRow> rows(String table) throws SQLException {
        return TableRow.of(connection, "SELECT * FROM " + table + " ORDER BY position");
    }

    private void lists() throws SQLException {
        for (TableRow row : rows("applies_to")) {
            ProductAtLevel item = MAKE.createProductAtLevel();
            item.setProduct(catalog.products.get(row.number("product_id")));
            item.setLevel(catalog.levels.get(row.number("service_level_id")));
            owner(row).getAppliesTo().getProducts().add(item);
        }
        for (TableRow row : rows("replaces")) {
            owner(row).getReplacement().getHotfixes().add(hotfixes.get(row.number("replaced_id")));
        }
        for (TableRow row : rows("registry_key")) {
            owner(row).getRegistry().getKeys().add(row.text("name"));
        }
        for (TableRow row : rows("related_article")) {
            ArticleReference reference = MAKE.createArticleReference();
            reference.setArticle(KbNumber.parse(row.text("article")));
            reference.setTitle(row.text("title"));
            owner(row).getArticles().add(reference);
        }
    }

    private Hotfix owner(TableRow row) {
        return hotfixes.get(row.number("hotfix_id"));
    }

    private void conditions() throws SQLException {
        var levels = TableRow.parts(connection, "prerequisite_level", "prerequisite_id");
        Map<Integer, Condition> conditions = new HashMap<>();
        for (TableRow row : TableRow.of(connection, "SELECT * FROM prerequisite ORDER BY id")) {
            Condition condition = condition(row, levels.getOrDefault(row.id(), List.of()));
            conditions.put(row.id(), condition);
            Integer parent = row.number("parent_id");
            if (parent == null) {
                owner(row).setPrerequisites(condition);
            } else if (conditions.get(parent) instanceof NegatedCondition it) {
                it.setCondition(condition);
            } else {
                ((ConditionGroup) conditions.get(parent)).getConditions().add(condition);
            }
        }
    }

    private Condition condition(TableRow row, List<TableRow> levels) {
        String kind = row.text("kind");
        return switch (kind) {
            case "all", "any" -> {
                ConditionGroup group = MAKE.createConditionGroup();
                group.setKind(GroupKind.get(kind));
                yield group;
            }
            case "not" -> MAKE.createNegatedCondition();
            case "none" -> MAKE.createUnconditional();
            case "product" -> {
                ProductCondition condition = MAKE.createProductCondition();
                condition.setProduct(catalog.products.get(row.number("product_id")));
                condition.setAnyLevel(row.truth("any_level"));
                for (TableRow level : levels) {
                    condition.getLevels().add(catalog.levels.get(level.number("service_level_id")));
                }
                yield condition;
            }
            case "hotfix" -> {
                HotfixCondition condition = MAKE.createHotfixCondition();
                condition.setHotfix(hotfixes.get(row.number("required_id")));
                yield condition;
            }
            case "feature" -> {
                FeatureCondition condition = MAKE.createFeatureCondition();
                condition.setFeature(row.text("feature"));
                yield condition;
            }
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
