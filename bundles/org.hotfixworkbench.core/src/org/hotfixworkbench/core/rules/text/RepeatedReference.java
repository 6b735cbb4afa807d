package org.hotfixworkbench.core.rules.text;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.ArticleReference;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.Replacement;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Finds lists that name the same product, hotfix or article twice. The replaced hotfixes are not
 * resolved for this: in a large build they are not in memory.
 */
public final class RepeatedReference extends Rule<Hotfix> {

    /** The rule. */
    public RepeatedReference() {
        super(
                "repeated-reference",
                Family.TEXT,
                Hotfix.class,
                Severities.always(Severity.WARNING),
                "A list names the same thing twice");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        products(hotfix, context);
        replaced(hotfix, context);
        Set<KbNumber> articles = new HashSet<>();
        Set<KbNumber> reported = new HashSet<>();
        for (ArticleReference reference : hotfix.getArticles()) {
            if (reference.getArticle() != null
                    && !articles.add(reference.getArticle())
                    && reported.add(reference.getArticle())) {
                context.report(
                        Location.of(reference, Literals.ARTICLE_REFERENCE__ARTICLE),
                        hotfix.getName()
                                + " points to "
                                + reference.getArticle()
                                + " more than once");
            }
        }
    }

    private static void products(Hotfix hotfix, RuleContext context) {
        if (hotfix.getAppliesTo() == null) {
            return;
        }
        Set<List<Object>> seen = new HashSet<>();
        for (ProductAtLevel entry : hotfix.getAppliesTo().getProducts()) {
            Product product = Elements.resolved(entry.getProduct()).orElse(null);
            ServiceLevel level = entry.getLevel();
            if (product != null
                    && !seen.add(level == null ? List.of(product) : List.of(product, level))) {
                context.report(
                        Location.of(entry),
                        product.getName()
                                + (level == null
                                        ? ""
                                        : " " + CatalogQueries.levelName(product, level))
                                + " is in the list already");
            }
        }
    }

    private static void replaced(Hotfix hotfix, RuleContext context) {
        Replacement replacement = hotfix.getReplacement();
        if (replacement == null
                || !(replacement.getHotfixes() instanceof InternalEList<Hotfix> targets)) {
            return;
        }
        Set<Object> seen = new HashSet<>();
        Iterator<Hotfix> iterator = targets.basicIterator();
        for (int i = 0; iterator.hasNext(); i++) {
            Hotfix target = iterator.next();
            Object identity = target.eIsProxy() ? ((InternalEObject) target).eProxyURI() : target;
            if (!seen.add(identity)) {
                context.report(
                        Location.of(replacement, Literals.REPLACEMENT__HOTFIXES, i),
                        String.valueOf(target.getName()) + " is in the list already");
            }
        }
    }
}
