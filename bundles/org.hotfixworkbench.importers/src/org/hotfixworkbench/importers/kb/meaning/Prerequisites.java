package org.hotfixworkbench.importers.kb.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.words.Phrases;
import org.hotfixworkbench.importers.kb.words.Section;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * The section on prerequisites: products at service levels, hotfixes, features, or none.
 *
 * <p>Domain: a product without a service pack means its release, RTM (the article on CredSSP lists
 * "Windows 7" and has files of build 7600 only). Windows 10 has versions instead, and without one
 * every version is meant.
 */
final class Prerequisites {

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;
    private static final Pattern FEATURE =
            Pattern.compile(
                    "(?i)must have (?:the )?(?!one |a |an |any )((?:[^.,;]|\\.\\d){3,80}?)(?: (?:server )?role| (?:optional )?feature| component| service)?s?"
                            + " (?:installed|enabled)");

    private final ProductNames names;
    private final References references;
    private final RepairLog log;
    private final Map<Product, Set<ServiceLevel>> products = new LinkedHashMap<>();
    private final Set<KbNumber> hotfixes = new LinkedHashSet<>();
    private final Set<String> features = new LinkedHashSet<>();

    Prerequisites(ProductNames names, References references, RepairLog log) {
        this.names = names;
        this.references = references;
        this.log = log;
    }

    /** The condition; null when the article states none, or one that is not understood. */
    @Nullable
    Condition read(Sections sections) {
        List<Sections.Text> texts = sections.texts(Section.PREREQUISITES);
        boolean none = false;
        boolean open = true;
        for (Sections.Text text : texts) {
            if (open) {
                none |= !text.item() && Phrases.PREREQUISITES_NONE.in(text.words());
                text(text);
            }
            open &=
                    text.item()
                            || Phrases.PREREQUISITES_END.start(text.words()) != 0
                            || products.isEmpty();
        }
        Condition condition = condition();
        if (condition != null || texts.isEmpty()) {
            return condition;
        }
        if (none) {
            return FACTORY.createUnconditional();
        }
        log.keep(
                texts.get(0).line(),
                "prerequisites not understood: kept as text",
                texts.stream().map(Sections.Text::words).toList());
        return null;
    }

    private void text(Sections.Text text) {
        int end = Phrases.PREREQUISITES_END.start(text.words());
        String words =
                end < 0
                        ? text.words()
                        : text.words().substring(0, Math.min(end, text.words().length()));
        for (ProductNames.Mention mention : names.in(words)) {
            Set<ServiceLevel> levels =
                    products.computeIfAbsent(mention.product(), it -> new LinkedHashSet<>());
            if (mention.levels().isEmpty()) {
                addRelease(mention.product(), levels);
            }
            levels.addAll(mention.levels());
        }
        hotfixes.addAll(References.numbersIn(words));
        Matcher feature = FEATURE.matcher(words);
        if (feature.find()
                && names.in(feature.group(1)).isEmpty()
                && References.numbersIn(feature.group(1)).isEmpty()
                && !feature.group(1).matches(".*(?i:update|hotfix|service pack|following).*")) {
            features.add(feature.group(1).strip());
        }
    }

    /** Adds the level of the release; none where levels are versions, which stands for all. */
    private static void addRelease(Product product, Set<ServiceLevel> levels) {
        List<ServiceLevel> all = CatalogQueries.levelsOf(product);
        String first = all.isEmpty() ? null : all.get(0).getName();
        if (first != null && !Character.isDigit(first.charAt(0))) {
            levels.add(all.get(0));
        }
    }

    private @Nullable Condition condition() {
        List<Condition> all = new ArrayList<>();
        List<Condition> any = new ArrayList<>();
        products.forEach((product, levels) -> any.add(condition(product, levels)));
        if (!any.isEmpty()) {
            all.add(any.size() == 1 ? any.get(0) : group(GroupKind.ANY, any));
        }
        for (KbNumber number : hotfixes) {
            HotfixCondition hotfix = FACTORY.createHotfixCondition();
            hotfix.setHotfix(references.external(number));
            all.add(hotfix);
        }
        for (String name : features) {
            FeatureCondition feature = FACTORY.createFeatureCondition();
            feature.setFeature(name);
            all.add(feature);
        }
        if (all.isEmpty()) {
            return null;
        }
        return all.size() == 1 ? all.get(0) : group(GroupKind.ALL, all);
    }

    private static Condition condition(Product product, Set<ServiceLevel> levels) {
        ProductCondition condition = FACTORY.createProductCondition();
        condition.setProduct(product);
        condition.getLevels().addAll(levels);
        condition.setAnyLevel(levels.isEmpty());
        return condition;
    }

    private static Condition group(GroupKind kind, List<Condition> members) {
        ConditionGroup group = FACTORY.createConditionGroup();
        group.setKind(kind);
        group.getConditions().addAll(members);
        return group;
    }
}
