package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.hotfixworkbench.core.rules.RuleDescription;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples of the documents, read by the real language. A block of a document is a whole file,
 * or with {@code in=hotfix}, {@code in=payload}, {@code in=package} a part of one; a block marked
 * {@code wrong} is followed by what {@code hotfix check} prints about it.
 */
class DocumentSamplesTest {

    private static final Pattern BLOCK =
            Pattern.compile("^```(\\w+)([^\\n]*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Map<String, String> AROUND =
            Map.of(
                    "in=hotfix", "hotfix sample-%d {\n%s}\n",
                    "in=payload", "hotfix sample-%d { payload NT6_1 {\n%s} }\n",
                    "in=package", "hotfix sample-%d { payload NT6_1 { package x64 {\n%s} } }\n");

    @TempDir Path folder;

    /** The samples are excerpts, and the same files occur in several of them. */
    private static final String PROJECT_FILE =
            """
            { "severities": {
                "binary-without-version": "off", "missing-mum": "off", "no-condition": "off",
                "no-title": "off", "replaced-alternative": "off",
                "same-file-version-twice": "off", "undescribed-hotfix": "off"
            } }
            """;

    private record Block(String kind, String marks, String text) {}

    private static List<Block> blocks(String page) {
        List<Block> blocks = new ArrayList<>();
        for (MatchResult it : BLOCK.matcher(page).results().toList()) {
            blocks.add(new Block(it.group(1), it.group(2).strip(), it.group(3)));
        }
        return blocks;
    }

    static Stream<RuleDescription> rules() {
        return RulesCommandTest.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFindsItsWrongSampleAndNothingInTheRightOne(RuleDescription rule) throws IOException {
        String page = Project.read("docs/rules/" + rule.id() + ".md");
        int right = page.indexOf("## Right");
        String wrong = page.substring(page.indexOf("## Wrong"), right);

        assertTrue(check(wrong).contains("[" + rule.id() + "]"), () -> findings(wrong));
        assertFalse(
                check(page.substring(right)).contains("[" + rule.id() + "]"),
                () -> findings(page.substring(right)));
    }

    private String findings(String section) {
        try {
            return check(section);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private String check(String section) throws IOException {
        Block sample = blocks(section).getFirst();
        Cli cli = new Cli(folder);
        String file = "sample." + sample.kind();
        cli.write(file, sample.text());
        return cli.run("check", file).out();
    }

    @Test
    void theSamplesOfTheLanguagePageAreOneProjectWithoutFindings() throws IOException {
        Cli cli = new Cli(folder);
        cli.write("hotfix.json", PROJECT_FILE);
        int number = 0;
        for (Block block : blocks(Project.read("docs/language.md"))) {
            if (!block.kind().equals("text") && !block.marks().equals("wrong")) {
                number++;
                String around = AROUND.getOrDefault(block.marks(), "%2$s");
                cli.write(
                        "sample-" + number + "." + block.kind(),
                        around.formatted(number, block.text()));
            }
        }

        Cli.Answer answer = cli.run("check", ".");

        assertEquals("", answer.out());
        assertEquals(0, answer.code());
        assertTrue(number >= 10, () -> "the page has lost its samples");
    }

    @Test
    void theWrongSamplesOfTheLanguagePageGiveTheFindingsThatItPrints() throws IOException {
        List<Block> blocks = blocks(Project.read("docs/language.md"));
        int tried = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i).marks().equals("wrong")) {
                Cli cli = new Cli(folder);
                cli.write("hotfix.json", PROJECT_FILE);
                cli.write("sample.hotfix", blocks.get(i).text());
                assertEquals(blocks.get(i + 1).text(), cli.run("check", "sample.hotfix").out());
                tried++;
            }
        }
        assertEquals(2, tried);
    }

    @Test
    void theLanguagePageListsTheWordsOfTheGrammar() {
        IGrammarAccess grammar =
                ServicingStandaloneSetup.injector().getInstance(IGrammarAccess.class);
        TreeSet<String> words = new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
        words.removeIf(it -> !Character.isLetter(it.charAt(0)));

        String listed = blocks(Project.read("docs/language.md")).getLast().text();

        assertEquals(words, new TreeSet<>(List.of(listed.strip().split("\\s+"))));
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        rules().forEach(it -> expected.add(it.id() + ".md"));
        expected.add("README.md");

        assertEquals(expected, new TreeSet<>(Project.files(Project.ROOT.resolve("docs/rules"))));
    }
}
