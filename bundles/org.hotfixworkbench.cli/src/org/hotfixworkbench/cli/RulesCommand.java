package org.hotfixworkbench.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleDescription;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.core.text.Suggestions;
import org.hotfixworkbench.dsl.check.RulePages;
import org.hotfixworkbench.dsl.check.SourceRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the rules, or explains one. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists all rules with their severities, or explains one.")
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Print the page of this rule.")
    private @Nullable String id;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        List<RuleDescription> rules =
                Stream.of(Rules.ALL, Rules.ACROSS_FILES, List.of(SourceRule.values()))
                        .<RuleDescription>flatMap(List::stream)
                        .sorted(
                                java.util.Comparator.comparing(RuleDescription::family)
                                        .thenComparing(RuleDescription::id))
                        .toList();
        String wanted = id;
        if (wanted == null) {
            list(rules);
            return ExitCode.OK.number();
        }
        List<String> ids = rules.stream().map(RuleDescription::id).toList();
        if (!ids.contains(wanted)) {
            String hint =
                    Suggestions.nearest(wanted, ids)
                            .map(it -> "; did you mean " + it + "?")
                            .orElse("");
            throw new CommandFailure("there is no rule " + wanted + hint);
        }
        terminal.out().print(RulePages.page(wanted));
        return ExitCode.OK.number();
    }

    private void list(List<RuleDescription> rules) {
        int width = rules.stream().mapToInt(it -> it.id().length()).max().orElse(0);
        for (RuleDescription rule : rules) {
            terminal.out()
                    .print(
                            pad(rule.id(), width)
                                    + "  "
                                    + pad(rule.family().label(), 13)
                                    + "  "
                                    + pad(rule.severities().in(Profile.PUBLISH).label(), 7)
                                    + "  "
                                    + rule.summary()
                                    + "\n");
        }
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
