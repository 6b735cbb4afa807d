package org.hotfixworkbench.exporters.json;

import java.io.IOException;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.ArticleReference;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductList;
import org.hotfixworkbench.model.RegistryInformation;
import org.hotfixworkbench.model.Replacement;
import org.hotfixworkbench.model.ServicingPackage;

/** Hotfixes: first the members that scripts rely on, in their order, and then all that is left. */
final class HotfixJson {

    private static final EReference REPLACED = ServicingPackage.Literals.REPLACEMENT__HOTFIXES;

    private final JsonOutput json;
    private final PayloadJson payloads;

    private HotfixJson(JsonOutput json) {
        this.json = json;
        payloads = new PayloadJson(json);
    }

    static void write(JsonOutput json, Hotfix hotfix) throws IOException {
        new HotfixJson(json).write(hotfix);
    }

    private void write(Hotfix hotfix) throws IOException {
        json.beginObject();
        json.text("id", hotfix.getName());
        json.text("article", hotfix.getArticle());
        json.text("title", hotfix.getTitle());
        json.stated("class", hotfix.getReleaseClass());
        appliesTo(hotfix.getAppliesTo());
        json.name("prerequisites");
        ConditionJson.write(json, hotfix.getPrerequisites());
        registry(hotfix.getRegistry());
        json.stated("restart", hotfix.getRestart());
        replaces(hotfix.getReplacement());
        payloads.write(hotfix.getPayloads());
        json.text("released", hotfix.getReleased());
        json.text("symptoms", hotfix.getSymptoms());
        json.text("cause", hotfix.getCause());
        see(hotfix.getArticles());
        SuppressionJson.write(json, hotfix.getSuppressions());
        json.endObject();
    }

    private void appliesTo(@Nullable ProductList list) throws IOException {
        json.name("appliesTo").beginArray();
        if (list != null) {
            for (ProductAtLevel item : list.getProducts()) {
                Product product = item.getProduct();
                json.beginLine();
                json.text("product", product.getName());
                json.text("level", LevelName.of(product, item.getLevel()));
                json.endLine();
            }
        }
        json.endArray();
    }

    private void registry(@Nullable RegistryInformation registry) throws IOException {
        if (registry == null || registry.getKeys().isEmpty()) {
            json.text("registry", registry == null ? null : "unchanged");
        } else {
            json.names("registry", registry.getKeys());
        }
    }

    private void replaces(@Nullable Replacement replacement) throws IOException {
        if (replacement == null) {
            json.text("replaces", null);
        } else {
            json.names("replaces", References.names(replacement, REPLACED));
        }
    }

    private void see(List<ArticleReference> articles) throws IOException {
        json.name("see").beginArray();
        for (ArticleReference article : articles) {
            json.beginLine();
            json.text("article", article.getArticle());
            json.text("title", article.getTitle());
            json.endLine();
        }
        json.endArray();
    }
}
