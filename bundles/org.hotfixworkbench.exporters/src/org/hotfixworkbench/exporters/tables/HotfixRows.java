package org.hotfixworkbench.exporters.tables;

import java.io.IOException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.ArticleReference;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductList;
import org.hotfixworkbench.model.RegistryInformation;
import org.hotfixworkbench.model.Replacement;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;

/** What hotfixes state. */
final class HotfixRows {

    private final TableOutput out;
    private final ModelIds ids;
    private final ConditionRows conditions;
    private final PayloadRows payloads;

    HotfixRows(TableOutput out, ModelIds ids, SuppressionRows suppressions) {
        this.out = out;
        this.ids = ids;
        conditions = new ConditionRows(out, ids);
        payloads = new PayloadRows(out, ids, suppressions);
    }

    /** Writes a hotfix and returns its id. */
    int write(Hotfix hotfix, int position) throws IOException {
        int id = ids.hotfixes.describe(hotfix.getName());
        KbNumber article = hotfix.getArticle();
        ProductList products = hotfix.getAppliesTo();
        RegistryInformation registry = hotfix.getRegistry();
        Replacement replacement = hotfix.getReplacement();
        out.row(
                HotfixTables.HOTFIX,
                id,
                position,
                hotfix.getName(),
                Cells.text(article),
                Cells.digits(article),
                hotfix.getTitle(),
                Cells.stated(hotfix.getReleaseClass()),
                hotfix.getReleased(),
                hotfix.getSymptoms(),
                hotfix.getCause(),
                Cells.stated(hotfix.getRestart()),
                hotfix.isExternal(),
                products != null,
                registry != null,
                replacement != null);
        appliesTo(id, products);
        conditions.write(id, hotfix.getPrerequisites());
        replaces(id, replacement);
        see(id, hotfix.getArticles());
        int place = 0;
        for (String key : registry == null ? List.<String>of() : registry.getKeys()) {
            out.row(HotfixTables.REGISTRY_KEY, id, ++place, key);
        }
        payloads.write(id, hotfix.getPayloads());
        return id;
    }

    private void appliesTo(int hotfix, @Nullable ProductList products) throws IOException {
        if (products == null) {
            return;
        }
        int place = 0;
        for (ProductAtLevel it : products.getProducts()) {
            out.row(
                    HotfixTables.APPLIES_TO,
                    hotfix,
                    ++place,
                    ids.product(it.getProduct()),
                    ids.level(it.getLevel()));
        }
    }

    private void replaces(int hotfix, @Nullable Replacement replacement) throws IOException {
        if (replacement == null) {
            return;
        }
        int place = 0;
        for (String name : References.names(replacement, Literals.REPLACEMENT__HOTFIXES)) {
            out.row(HotfixTables.REPLACES, hotfix, ++place, ids.hotfixes.refer(name));
        }
    }

    private void see(int hotfix, List<ArticleReference> articles) throws IOException {
        int place = 0;
        for (ArticleReference it : articles) {
            out.row(
                    HotfixTables.RELATED_ARTICLE,
                    hotfix,
                    ++place,
                    Cells.text(it.getArticle()),
                    Cells.digits(it.getArticle()),
                    it.getTitle());
        }
    }
}
