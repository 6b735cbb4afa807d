package org.hotfixworkbench.core.rules.text;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.ArticleReference;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;

/** Finds hotfixes that point to their own article. */
public final class SeesItself extends Rule<Hotfix> {

    /** The rule. */
    public SeesItself() {
        super(
                "sees-itself",
                Family.TEXT,
                Hotfix.class,
                Severities.always(Severity.WARNING),
                "A hotfix points to its own article");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        KbNumber own = hotfix.getArticle();
        if (own == null && hotfix.getName() != null && KbNumber.matches(hotfix.getName())) {
            own = KbNumber.parse(hotfix.getName());
        }
        for (ArticleReference reference : hotfix.getArticles()) {
            if (own != null && own.equals(reference.getArticle())) {
                context.report(
                        Location.of(reference, Literals.ARTICLE_REFERENCE__ARTICLE),
                        hotfix.getName() + " is about " + own + " itself");
            }
        }
    }
}
