package org.hotfixworkbench.core.rules.suppression;

import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.text.Suggestions;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Suppression;

/** Finds suppressions of a rule that does not exist, usually a misspelt one. */
public final class UnknownRule extends Rule<Suppression> {

    /** The rule. */
    public UnknownRule() {
        super(
                "unknown-rule",
                Family.TEXT,
                Suppression.class,
                Severities.always(Severity.WARNING),
                "A suppression names a rule that does not exist");
    }

    @Override
    protected void check(Suppression suppression, RuleContext context) {
        String rule = suppression.getRule();
        if (rule == null || context.ruleIds().contains(rule)) {
            return;
        }
        Location location = Location.of(suppression, Literals.SUPPRESSION__RULE);
        Optional<String> meant = Suggestions.nearest(rule, context.ruleIds());
        context.report(
                location,
                "there is no rule '"
                        + rule
                        + "'"
                        + meant.map(it -> "; did you mean '" + it + "'?").orElse(""),
                meant.map(
                                it ->
                                        List.of(
                                                new Fix(
                                                        "Change to " + it,
                                                        false,
                                                        new Fix.Replace(location, it))))
                        .orElse(List.of()));
    }
}
