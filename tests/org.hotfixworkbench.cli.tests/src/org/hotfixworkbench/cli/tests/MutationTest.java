package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Makes mistakes of many kinds in the example hotfixes, at places that a seed chooses, and asks
 * whether the rule that is there for a kind catches it. The table in {@code docs/rules/README.md}
 * lists what this test makes sure of.
 */
class MutationTest {

    private static final int TIMES = 100;
    private static final List<String> HOTFIXES =
            List.of("credssp-ca-chain", "kerberos-pac-remote-assistance");

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void aRuleCatchesEveryMistakeOfTheKindThatItPromises(Mutation mutation) throws IOException {
        Random random = new Random(mutation.name().hashCode());
        int caught = 0;
        StringBuilder missed = new StringBuilder();
        for (int i = 0; i < TIMES; ) {
            String hotfix = HOTFIXES.get(random.nextInt(HOTFIXES.size()));
            String text = Project.read("examples/servicing/hotfixes/" + hotfix + ".hotfix");
            String mutated = mutation.in(text, random);
            if (mutated.equals(text)) {
                continue;
            }
            i++;
            List<SourceFinding> findings = Checked.text(folder, hotfix, mutated);
            if (findings.stream().anyMatch(it -> mutation.rules().contains(it.rule()))) {
                caught++;
            } else {
                missed.append(difference(text, mutated)).append('\n');
            }
        }
        assertEquals(TIMES, caught, missed::toString);
    }

    private static String difference(String text, String mutated) {
        List<String> lines = text.lines().toList();
        return mutated.lines().filter(it -> !lines.contains(it)).collect(Collectors.joining("\n"));
    }

    @Test
    void theTableListsEveryKindAndItsRules() {
        String page = Project.read("docs/rules/README.md");
        for (Mutation mutation : Mutation.values()) {
            String rules =
                    mutation.rules().stream()
                            .sorted()
                            .map(it -> "[" + it + "](" + it + ".md)")
                            .collect(Collectors.joining(", "));
            String start = "| " + mutation.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " |";
            Stream<String> rows = page.lines().filter(it -> it.startsWith(start));
            assertTrue(
                    rows.anyMatch(it -> it.endsWith("| " + rules + " | " + TIMES + " of 100 |")),
                    () -> start + " ... | " + rules + " | 100 of 100 |");
        }
    }
}
