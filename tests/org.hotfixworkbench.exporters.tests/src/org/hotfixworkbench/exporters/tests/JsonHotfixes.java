package org.hotfixworkbench.exporters.tests;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ProductList;
import org.hotfixworkbench.model.RegistryInformation;
import org.hotfixworkbench.model.Replacement;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;

/** Hotfixes, made again of a JSON document. */
final class JsonHotfixes {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    /** The hotfixes that the document describes. */
    final List<Hotfix> described = new ArrayList<>();

    private final Map<String, Hotfix> byName = new HashMap<>();
    private final JsonCatalog catalog;

    JsonHotfixes(JsonRow document, JsonCatalog catalog) {
        this.catalog = catalog;
        List<JsonRow> rows = document.rows("hotfixes");
        for (JsonRow row : rows) {
            Hotfix hotfix = MAKE.createHotfix();
            hotfix.setName(row.text("id"));
            described.add(hotfix);
            byName.put(hotfix.getName(), hotfix);
        }
        for (int i = 0; i < rows.size(); i++) {
            fill(described.get(i), rows.get(i));
        }
    }

    /** A hotfix by its name, which is all that is known of it when it is not described. */
    Hotfix called(String name) {
        return name == null ? null : byName.computeIfAbsent(name, JsonHotfixes::external);
    }

    private static Hotfix external(String name) {
        Hotfix hotfix = MAKE.createHotfix();
        hotfix.setName(name);
        hotfix.setExternal(true);
        return hotfix;
    }

    private void fill(Hotfix hotfix, JsonRow row) {
        hotfix.setArticle(row.value("article", KbNumber::parse));
        hotfix.setTitle(row.text("title"));
        hotfix.setReleaseClass(row.value("class", HotfixClass::get));
        hotfix.setAppliesTo(appliesTo(row.rows("appliesTo")));
        hotfix.setPrerequisites(condition(row.row("prerequisites")));
        hotfix.setRegistry(registry(row));
        hotfix.setRestart(row.value("restart", Restart::get));
        hotfix.setReplacement(replacement(row));
        JsonPayloads payloads = new JsonPayloads(catalog);
        row.rows("payloads").forEach(it -> hotfix.getPayloads().add(payloads.payload(it)));
        hotfix.setReleased(row.value("released", LocalDate::parse));
        hotfix.setSymptoms(row.text("symptoms"));
        hotfix.setCause(row.text("cause"));
        for (JsonRow it : row.rows("see")) {
            ArticleReference reference = MAKE.createArticleReference();
            reference.setArticle(it.value("article", KbNumber::parse));
            reference.setTitle(it.text("title"));
            hotfix.getArticles().add(reference);
        }
        JsonModel.suppressions(row, hotfix);
    }

    private ProductList appliesTo(List<JsonRow> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        ProductList list = MAKE.createProductList();
        for (JsonRow row : rows) {
            ProductAtLevel item = MAKE.createProductAtLevel();
            item.setProduct(catalog.products.get(row.text("product")));
            item.setLevel(catalog.level(item.getProduct(), row.text("level")));
            list.getProducts().add(item);
        }
        return list;
    }

    private static RegistryInformation registry(JsonRow row) {
        if (row.isNull("registry")) {
            return null;
        }
        RegistryInformation registry = MAKE.createRegistryInformation();
        if (row.isList("registry")) {
            registry.getKeys().addAll(row.names("registry"));
        }
        return registry;
    }

    private Replacement replacement(JsonRow row) {
        if (row.isNull("replaces")) {
            return null;
        }
        Replacement replacement = MAKE.createReplacement();
        row.names("replaces").forEach(it -> replacement.getHotfixes().add(called(it)));
        return replacement;
    }

    private Condition condition(JsonRow row) {
        if (row == null) {
            return null;
        }
        if (row.has("product")) {
            return product(row);
        }
        String kind = row.members().keySet().iterator().next();
        return switch (kind) {
            case "none" -> MAKE.createUnconditional();
            case "anyOf" -> group(GroupKind.ANY, row.rows(kind));
            case "allOf" -> group(GroupKind.ALL, row.rows(kind));
            case "not" -> {
                NegatedCondition negated = MAKE.createNegatedCondition();
                negated.setCondition(condition(row.row(kind)));
                yield negated;
            }
            case "hotfix" -> SmallHotfixes.requires(called(row.text(kind)));
            case "feature" -> {
                FeatureCondition feature = MAKE.createFeatureCondition();
                feature.setFeature(row.text(kind));
                yield feature;
            }
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private ConditionGroup group(GroupKind kind, List<JsonRow> members) {
        return SmallHotfixes.group(
                kind, members.stream().map(this::condition).toArray(Condition[]::new));
    }

    private ProductCondition product(JsonRow row) {
        ProductCondition condition =
                SmallHotfixes.product(catalog.products.get(row.text("product")));
        if (row.isNull("level")) {
            condition.setAnyLevel(true);
        } else {
            condition.getLevels().add(catalog.level(condition.getProduct(), row.text("level")));
        }
        return condition;
    }
}
