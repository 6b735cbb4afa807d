package org.hotfixworkbench.core.rules.text;

import java.util.List;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Finds hotfixes that are named after one article and state the number of another one.
 *
 * <p>Domain: update and article share their number (KB824684).
 */
public final class ArticleMismatch extends Rule<Hotfix> {

    /** The rule. */
    public ArticleMismatch() {
        super(
                "article-mismatch",
                Family.TEXT,
                Hotfix.class,
                new Severities(Severity.WARNING, Severity.ERROR, Severity.WARNING),
                "Name and article number of a hotfix differ");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        KbNumber article = hotfix.getArticle();
        String name = hotfix.getName();
        if (article == null
                || name == null
                || !KbNumber.matches(name)
                || KbNumber.parse(name).equals(article)) {
            return;
        }
        Location location = Location.of(hotfix, Literals.HOTFIX__ARTICLE);
        String meant = KbNumber.parse(name).toString();
        context.report(
                location,
                "the hotfix is called " + name + ", but its article is " + article,
                List.of(
                        new Fix(
                                "Change the article to " + meant,
                                false,
                                new Fix.Replace(location, meant))));
    }
}
