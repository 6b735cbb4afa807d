package org.hotfixworkbench.dsl.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotfixworkbench.core.rules.RuleDescription;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.core.text.Suggestions;

/** All rules there are, those of the domain and those about the text: for lists and for look-up. */
public final class KnownRules {

    /** All rules, by family and id. */
    public static final List<RuleDescription> ALL =
            Stream.of(Rules.ALL, Rules.ACROSS_FILES, List.of(SourceRule.values()))
                    .<RuleDescription>flatMap(List::stream)
                    .sorted(
                            Comparator.comparing(RuleDescription::family)
                                    .thenComparing(RuleDescription::id))
                    .toList();

    private KnownRules() {}

    /** The rule with an id; empty when there is none. */
    public static Optional<RuleDescription> byId(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** What to say of an id that no rule has, with the id that may have been meant. */
    public static String unknown(String id) {
        String hint =
                Suggestions.nearest(id, ALL.stream().map(RuleDescription::id).toList())
                        .map(it -> "; did you mean " + it + "?")
                        .orElse("");
        return "there is no rule " + id + hint;
    }
}
