package org.hotfixworkbench.core.support;

import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.InternalEList;
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
import org.hotfixworkbench.model.Replacement;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;

/** Reads hotfixes without their payloads. */
final class HotfixReader {

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;

    private static final Set<String> LEVELS = Set.of("RTM", "SP1", "SP2", "SP3");

    private final Sources sources;
    private final Tokens tokens;

    HotfixReader(Sources sources, Tokens tokens) {
        this.sources = sources;
        this.tokens = tokens;
    }

    Hotfix hotfix() {
        Hotfix hotfix = FACTORY.createHotfix();
        hotfix.setName(tokens.take());
        if (!tokens.takeIf("{")) {
            hotfix.setTitle(tokens.take());
            tokens.expect("{");
        }
        while (!tokens.takeIf("}")) {
            clause(hotfix, tokens.take());
        }
        return hotfix;
    }

    private void clause(Hotfix hotfix, String keyword) {
        switch (keyword) {
            case "applies" -> appliesTo(hotfix);
            case "prerequisites" ->
                    hotfix.setPrerequisites(
                            tokens.takeIf("none") ? FACTORY.createUnconditional() : condition());
            case "replaces" -> replaces(hotfix);
            case "payload" ->
                    hotfix.getPayloads().add(new PayloadReader(sources, tokens).payload());
            case "allow" -> new CatalogReader(sources, tokens).suppression(hotfix);
            case "class" -> hotfix.setReleaseClass(HotfixClass.get(tokens.take()));
            case "article" -> hotfix.setArticle(KbNumber.parse(tokens.take()));
            case "released" -> hotfix.setReleased(Sources.date(tokens.take()));
            case "see" -> see(hotfix);
            case "registry", "restart" -> tokens.take();
            default -> throw new IllegalArgumentException("no clause: " + keyword);
        }
    }

    private void see(Hotfix hotfix) {
        ArticleReference reference = FACTORY.createArticleReference();
        reference.setArticle(KbNumber.parse(tokens.take()));
        hotfix.getArticles().add(reference);
    }

    private void appliesTo(Hotfix hotfix) {
        tokens.expect("to");
        hotfix.setAppliesTo(FACTORY.createProductList());
        do {
            ProductAtLevel product = FACTORY.createProductAtLevel();
            product.setProduct(sources.product(tokens.take()));
            if (LEVELS.contains(tokens.peek())) {
                product.setLevel(CatalogReader.level(product.getProduct(), tokens.take()));
            }
            hotfix.getAppliesTo().getProducts().add(product);
        } while (tokens.takeIf(","));
    }

    private void replaces(Hotfix hotfix) {
        Replacement replacement = FACTORY.createReplacement();
        hotfix.setReplacement(replacement);
        if (tokens.takeIf("nothing")) {
            return;
        }
        Consumer<Hotfix> setter = replacement.getHotfixes()::add;
        tokens.takeList().forEach(it -> sources.linkHotfix(it, setter));
    }

    private Condition condition() {
        String word = tokens.take();
        return switch (word) {
            case "any" -> group(GroupKind.ANY);
            case "all" -> group(GroupKind.ALL);
            case "not" -> {
                NegatedCondition negation = FACTORY.createNegatedCondition();
                negation.setCondition(condition());
                yield negation;
            }
            case "hotfix" -> {
                HotfixCondition installed = FACTORY.createHotfixCondition();
                sources.linkHotfix(tokens.take(), installed::setHotfix);
                yield installed;
            }
            case "feature" -> {
                FeatureCondition feature = FACTORY.createFeatureCondition();
                feature.setFeature(tokens.take());
                yield feature;
            }
            default -> product(word);
        };
    }

    private ConditionGroup group(GroupKind kind) {
        ConditionGroup group = FACTORY.createConditionGroup();
        group.setKind(kind);
        tokens.expect("of");
        tokens.expect("{");
        while (!tokens.takeIf("}")) {
            group.getConditions().add(condition());
        }
        return group;
    }

    private ProductCondition product(String name) {
        Product product = sources.product(name);
        ProductCondition condition = FACTORY.createProductCondition();
        condition.setProduct(product);
        if (tokens.takeIf("any")) {
            tokens.expect("level");
            condition.setAnyLevel(true);
            return condition;
        }
        tokens.takeList()
                .forEach(it -> addAsParserDoes(condition, CatalogReader.level(product, it)));
        return condition;
    }

    /** The parser adds references before it knows what they mean, so a level can be there twice. */
    private static void addAsParserDoes(ProductCondition condition, ServiceLevel level) {
        ((InternalEList<ServiceLevel>) condition.getLevels()).addUnique(level);
    }
}
