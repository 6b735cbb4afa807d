package org.hotfixworkbench.exporters.tests;

import java.time.LocalDate;
import java.util.List;
import org.hotfixworkbench.model.ArticleReference;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.RegistryInformation;
import org.hotfixworkbench.model.Replacement;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;

/** The hotfixes of the small model: an ordinary one, an odd one, and one that states nothing. */
final class SmallHotfixes {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    final Hotfix external = hotfix("KB2393802", null);
    final Hotfix credssp =
            hotfix("credssp-ca-chain", "RDP with CredSSP fails for certificates without AIA");
    final Hotfix odd = hotfix("the \"odd\" one, <1> & more", "Schräge Namen \uD83D\uDE00");
    final Hotfix unconditional = hotfix("unconditional", null);
    final Hotfix bare = hotfix("bare", null);

    private final SmallCatalog catalog;

    SmallHotfixes(SmallCatalog catalog) {
        this.catalog = catalog;
        external.setArticle(KbNumber.parse("KB2393802"));
        external.setExternal(true);
        fillOrdinary();
        fillOdd();
        unconditional.setPrerequisites(MAKE.createUnconditional());
        unconditional.setRestart(Restart.NONE);
        bare.getPayloads().add(MAKE.createPayload());
    }

    private void fillOrdinary() {
        credssp.setReleaseClass(HotfixClass.HOTFIX);
        credssp.setRestart(Restart.POSSIBLE);
        credssp.setAppliesTo(MAKE.createProductList());
        credssp.getAppliesTo().getProducts().add(at(catalog.vista, null));
        credssp.getAppliesTo().getProducts().add(at(catalog.server2008, catalog.sp2));
        credssp.setPrerequisites(
                group(
                        GroupKind.ANY,
                        product(catalog.vista, catalog.sp1, catalog.sp2),
                        product(catalog.server2008, catalog.sp1)));
        credssp.setRegistry(MAKE.createRegistryInformation());
        credssp.setReplacement(MAKE.createReplacement());
        credssp.getPayloads().add(SmallPayloads.ordinary(catalog));
    }

    private void fillOdd() {
        odd.setArticle(KbNumber.parse("KB3161561"));
        odd.setReleased(LocalDate.of(2016, 6, 14));
        odd.setSymptoms("First line\nSecond\tline \\ \"quoted\"");
        odd.setCause("<none> & \u00E4 \u2028");
        odd.setPrerequisites(
                group(
                        GroupKind.ALL,
                        requires(credssp),
                        requires(external),
                        feature("IIS"),
                        not(anyLevel(catalog.bare)),
                        product(catalog.vista, catalog.sp1, catalog.sp2),
                        group(GroupKind.ANY, anyLevel(catalog.vista), feature("Hyper-V"))));
        RegistryInformation registry = MAKE.createRegistryInformation();
        registry.getKeys().addAll(List.of("HKLM\\Software\\Odd", "HKLM\\Software\\Odder"));
        odd.setRegistry(registry);
        Replacement replacement = MAKE.createReplacement();
        replacement.getHotfixes().addAll(List.of(credssp, external, bare));
        odd.setReplacement(replacement);
        odd.getArticles().add(see("KB824684", "Standard terminology"));
        odd.getArticles().add(see("KB935791", null));
        odd.getSuppressions()
                .add(
                        SmallModel.suppression(
                                "file-date", "-x.dll", "As printed", LocalDate.of(2030, 1, 1)));
        odd.getPayloads().add(SmallPayloads.declared(catalog));
        odd.getPayloads().add(SmallPayloads.odd());
    }

    static Hotfix hotfix(String name, String title) {
        Hotfix hotfix = MAKE.createHotfix();
        hotfix.setName(name);
        hotfix.setTitle(title);
        return hotfix;
    }

    private static ProductAtLevel at(Product product, ServiceLevel level) {
        ProductAtLevel item = MAKE.createProductAtLevel();
        item.setProduct(product);
        item.setLevel(level);
        return item;
    }

    private static ArticleReference see(String article, String title) {
        ArticleReference reference = MAKE.createArticleReference();
        reference.setArticle(KbNumber.parse(article));
        reference.setTitle(title);
        return reference;
    }

    static ConditionGroup group(GroupKind kind, Condition... members) {
        ConditionGroup group = MAKE.createConditionGroup();
        group.setKind(kind);
        group.getConditions().addAll(List.of(members));
        return group;
    }

    static ProductCondition product(Product product, ServiceLevel... levels) {
        ProductCondition condition = MAKE.createProductCondition();
        condition.setProduct(product);
        condition.getLevels().addAll(List.of(levels));
        return condition;
    }

    private static ProductCondition anyLevel(Product product) {
        ProductCondition condition = product(product);
        condition.setAnyLevel(true);
        return condition;
    }

    static HotfixCondition requires(Hotfix hotfix) {
        HotfixCondition condition = MAKE.createHotfixCondition();
        condition.setHotfix(hotfix);
        return condition;
    }

    private static FeatureCondition feature(String name) {
        FeatureCondition condition = MAKE.createFeatureCondition();
        condition.setFeature(name);
        return condition;
    }

    private static NegatedCondition not(Condition inner) {
        NegatedCondition condition = MAKE.createNegatedCondition();
        condition.setCondition(inner);
        return condition;
    }
}
