package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules, their list and their pages in docs/rules are in step. */
class RulePagesTest {

    static List<Rule<?>> rules() {
        return Rules.ALL;
    }

    static List<RuleDescription> descriptions() {
        List<RuleDescription> all = new ArrayList<>(Rules.ALL);
        all.addAll(Rules.ACROSS_FILES);
        return all;
    }

    @Test
    void everyRuleClassIsListedOnce() throws IOException, URISyntaxException {
        List<String> listed = descriptions().stream().map(it -> it.getClass().getName()).toList();
        assertEquals(listed.size(), new HashSet<>(listed).size(), "listed twice");
        assertEquals(ruleClasses(), new TreeSet<>(listed));
    }

    private static Set<String> ruleClasses() throws IOException, URISyntaxException {
        URI place = Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (Files.isDirectory(Path.of(place))) {
            return ruleClasses(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
            return ruleClasses(jar.getPath("/"));
        }
    }

    private static Set<String> ruleClasses(Path root) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root.resolve("org/hotfixworkbench/core"))) {
            files.map(it -> root.relativize(it).toString().replace('/', '.').replace('\\', '.'))
                    .filter(it -> it.endsWith(".class") && !it.contains("package-info"))
                    .map(it -> it.substring(0, it.length() - ".class".length()))
                    .filter(RulePagesTest::isConcreteRule)
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isConcreteRule(String name) {
        try {
            Class<?> type = Class.forName(name, false, Rule.class.getClassLoader());
            return (Rule.class.isAssignableFrom(type) || WorkspaceRule.class.isAssignableFrom(type))
                    && !java.lang.reflect.Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void idsAreUniqueAndFound() {
        Set<String> ids = new HashSet<>();
        for (RuleDescription rule : descriptions()) {
            assertTrue(ids.add(rule.id()), rule.id());
        }
        for (Rule<?> rule : Rules.ALL) {
            assertEquals(rule, Rules.byId(rule.id()).orElseThrow());
        }
        assertTrue(Rules.byId("no-such-rule").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void pageSaysWhatTheRuleSays(RuleDescription rule) throws IOException {
        String page = page(rule);
        Severities severities = rule.severities();
        String head =
                """
                # %s

                %s.

                | draft | publish | import |
                | --- | --- | --- |
                | %s | %s | %s |

                ## What
                """
                        .formatted(
                                rule.id(),
                                rule.summary(),
                                severities.draft().label(),
                                severities.publish().label(),
                                severities.imported().label());
        assertTrue(page.startsWith(head), page);
        int last = 0;
        for (String section : List.of("What", "Why", "Wrong", "Right", "How to fix")) {
            int at = page.indexOf("\n## " + section + "\n");
            assertTrue(at > last, section);
            last = at;
        }
        String row = "| [" + rule.id() + "](" + rule.id() + ".md) | " + rule.summary() + " | ";
        assertTrue(Files.readString(folder().resolve("README.md")).contains(row), row);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void wrongSampleIsFoundAndRightOneIsClean(Rule<?> rule) throws IOException {
        String page = page(rule);
        List<Finding> wrong = Check.findings(sample(page, "Wrong"), rule.id());
        assertTrue(wrong.stream().anyMatch(it -> it.rule().equals(rule.id())), wrong.toString());
        assertEquals(List.of(), Check.findings(sample(page, "Right"), rule.id()));
    }

    private static String sample(String page, String section) {
        int start = page.indexOf("```", page.indexOf("## " + section));
        int end = page.indexOf("\n```", start);
        return page.substring(page.indexOf('\n', start) + 1, end);
    }

    private static String page(RuleDescription rule) throws IOException {
        return Files.readString(folder().resolve(rule.id() + ".md")).replace("\r\n", "\n");
    }

    private static Path folder() {
        String stated = System.getProperty("project.root");
        Path root = stated == null ? Path.of("").toAbsolutePath() : Path.of(stated);
        while (!Files.isDirectory(root.resolve("docs/rules"))) {
            root = root.getParent();
        }
        return root.resolve("docs/rules");
    }

    @Test
    void everyFamilyHasALabel() {
        Map<Family, String> labels = Map.of(Family.VERSION, "version", Family.TEXT, "text");
        labels.forEach((family, label) -> assertEquals(label, family.label()));
    }
}
