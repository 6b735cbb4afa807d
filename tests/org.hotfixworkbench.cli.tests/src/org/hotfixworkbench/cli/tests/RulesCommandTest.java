package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleDescription;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.dsl.check.SourceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code hotfix rules} says. */
class RulesCommandTest {

    private static final Cli CLI = new Cli(Path.of("").toAbsolutePath());

    static Stream<RuleDescription> rules() {
        return Stream.of(Rules.ALL, Rules.ACROSS_FILES, List.of(SourceRule.values()))
                .flatMap(List::stream);
    }

    @Test
    void everyRuleIsListedOnceByFamilyAndId() {
        Cli.Answer answer = CLI.run("rules");

        assertEquals(0, answer.code());
        assertEquals("", answer.err());
        List<String> expected =
                rules().map(it -> it.family().ordinal() + 10 + " " + it.id())
                        .sorted()
                        .map(it -> it.substring(3))
                        .toList();
        assertEquals(expected, answer.out().lines().map(it -> it.split(" ")[0]).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aLineHasFamilySeveritiesAndSummary(RuleDescription rule) {
        String line =
                CLI.run("rules")
                        .out()
                        .lines()
                        .filter(it -> it.startsWith(rule.id() + " "))
                        .findFirst()
                        .orElseThrow();

        assertEquals(
                List.of(
                        rule.id(),
                        rule.family().label(),
                        rule.severities().draft().label(),
                        rule.severities().publish().label(),
                        rule.severities().imported().label(),
                        rule.summary()),
                List.of(line.split(" {2,}")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPageBelongsToItsRule(RuleDescription rule) {
        Cli.Answer answer = CLI.run("rules", rule.id());

        assertEquals(0, answer.code());
        List<String> lines = answer.out().lines().toList();
        assertEquals("# " + rule.id(), lines.get(0));
        assertEquals(rule.summary() + ".", lines.get(2));
        assertTrue(lines.contains("| draft | publish | import |"));
        assertTrue(
                lines.contains(
                        Stream.of(Profile.values())
                                .map(it -> rule.severities().in(it).label())
                                .reduce("|", (row, cell) -> row + " " + cell + " |")));
        assertEquals(
                List.of("## What", "## Why", "## Wrong", "## Right", "## How to fix"),
                lines.stream().filter(it -> it.startsWith("## ")).toList());
        assertEquals(Project.read("docs/rules/" + rule.id() + ".md"), answer.out());
    }

    @Test
    void jsonListsTheSameRules() {
        Cli.Answer answer = CLI.run("rules", "--format", "json");

        assertEquals(0, answer.code());
        JsonArray listed =
                JsonParser.parseString(answer.out()).getAsJsonObject().getAsJsonArray("rules");
        List<String> ids = new ArrayList<>();
        listed.forEach(it -> ids.add(it.getAsJsonObject().get("id").getAsString()));
        assertEquals(CLI.run("rules").out().lines().map(it -> it.split(" ")[0]).toList(), ids);
    }

    @Test
    void jsonOfOneRuleHasItsPage() {
        assertEquals(
                JsonParser.parseString(
                        """
                        {"rules": [{"id": "empty-file", "family": "text",
                          "severities": {"draft": "info", "publish": "warning",
                            "import": "warning"},
                          "summary": "A source file declares nothing"}]}
                        """),
                withoutPage(CLI.run("rules", "empty-file", "--format", "json").out()));
        assertEquals(2, CLI.run("rules", "empty-fiel", "--format", "json").code());
    }

    private static JsonObject withoutPage(String list) {
        JsonObject root = JsonParser.parseString(list).getAsJsonObject();
        JsonObject rule = root.getAsJsonArray("rules").get(0).getAsJsonObject();
        assertEquals(
                Project.read("docs/rules/" + rule.get("id").getAsString() + ".md"),
                rule.remove("page").getAsString());
        return root;
    }

    @Test
    void anUnknownRuleHasASuggestion() {
        assertEquals(
                new Cli.Answer(
                        2,
                        "",
                        "hotfix: there is no rule duplicate-idd; did you mean duplicate-id?\n"),
                CLI.run("rules", "duplicate-idd"));
        assertEquals(
                new Cli.Answer(2, "", "hotfix: there is no rule quux\n"), CLI.run("rules", "quux"));
    }

    @Test
    void aPathIsNoRule() {
        assertEquals(2, CLI.run("rules", "../windows").code());
    }
}
