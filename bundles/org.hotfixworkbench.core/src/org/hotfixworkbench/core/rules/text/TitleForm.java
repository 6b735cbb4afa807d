package org.hotfixworkbench.core.rules.text;

import java.util.List;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rows;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Finds titles that say nothing or end with a full stop.
 *
 * <p>Domain: the title of an article tells what goes wrong, in a sentence without full stop.
 */
public final class TitleForm extends Rule<Hotfix> {

    /** The rule. */
    public TitleForm() {
        super(
                "title-form",
                Family.TEXT,
                Hotfix.class,
                new Severities(Severity.OFF, Severity.INFO, Severity.INFO),
                "A title is a number only, or ends with a full stop");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        String title = hotfix.getTitle() == null ? "" : hotfix.getTitle().strip();
        Location location = Location.of(hotfix, Literals.HOTFIX__TITLE);
        if (KbNumber.matches(title)) {
            context.report(
                    location,
                    "the title is the number of an article and does not tell what is wrong");
        } else if (title.endsWith(".") && !title.endsWith("..") && title.length() > 1) {
            String shorter = title.substring(0, title.length() - 1);
            context.report(
                    location,
                    "the title ends with a full stop",
                    List.of(
                            new Fix(
                                    "Remove the full stop",
                                    true,
                                    new Fix.Replace(location, Rows.quoted(shorter)))));
        }
    }
}
