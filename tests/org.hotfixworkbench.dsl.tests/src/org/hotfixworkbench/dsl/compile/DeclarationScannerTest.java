package org.hotfixworkbench.dsl.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.hotfixworkbench.dsl.grammar.Sources;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.ServicingPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner finds what the parser finds. */
class DeclarationScannerTest {

    private static final int RANDOM_TEXTS = 1_500;

    private static final List<String> NAMES =
            List.of(
                    "a",
                    "x86",
                    "fix.1-b",
                    "KB900001",
                    "\u00e4rger",
                    "\"hotfix\"",
                    "\"of\"",
                    "\"two words\"",
                    "\"a\\\"b\"",
                    "\"{\"");

    private static final List<String> GAPS =
            List.of(
                    " ",
                    "\n",
                    "\t ",
                    "\r\n",
                    " /* hotfix x { */ ",
                    "// machine y {\n",
                    "\u00A0",
                    " /* \" */ ",
                    "//\"\"\"\n",
                    "/***/");

    private static final List<String> ELEMENTS =
            List.of(
                    "hotfix NAME {CLAUSE CLAUSE }",
                    "hotfix NAME \"a { title }\" {CLAUSE CLAUSE }",
                    "hotfix NAME { }",
                    "machine NAME \"// no comment\" { runs Windows7 SP1 x64 file \"hotfix\" 1.2.3.4 x86 }",
                    "fixes NAME \"\\\\\" any of { a b }",
                    "expect NAME on NAME not-applicable because product",
                    "expect a on b applicable",
                    "codebase NAME { version 6.1 level RTM build 1 branch \"hotfix\" }",
                    "product NAME \"title\" of NT6_1 { architectures x86 }",
                    "product NAME of NAME { }");

    private static final List<String> CLAUSES =
            List.of(
                    "article KB900002",
                    "article 900003",
                    "article kb900004",
                    "symptoms \"\"\" hotfix q { \" } machine \"\"\"",
                    "cause \"} hotfix z { \\\" {\"",
                    "restart none",
                    "see KB900005 \"article KB900006\"",
                    "replaces \"hotfix\", \"article\"",
                    "prerequisites all of { hotfix \"article\" not hotfix b }",
                    "payload NT6_1 { package x86 { file \"article\" 1.2.3.4 5 - - - mum \"hotfix\" - - - } }",
                    "payload unstated { branch 6.1.7601.21xxx SP1 LDR }");

    static Stream<String> samples() {
        return Sources.samples().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samples(String name) {
        String text = Sources.sample(name);

        assertEquals(parsed(text), DeclarationScanner.scan(text));
        assertTrue(!DeclarationScanner.scan(text).isEmpty());
    }

    @Test
    void randomTexts() {
        Random random = new Random(20_260_101);
        int compared = 0;
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            String text = randomText(random);
            XtextResource resource = Sources.parse(text);
            if (resource.getErrors().isEmpty()) {
                assertEquals(parsed(resource), DeclarationScanner.scan(text), text);
                compared++;
            }
        }
        assertTrue(compared > RANDOM_TEXTS / 2, compared + " of " + RANDOM_TEXTS + " were valid");
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
        for (int i = random.nextInt(6); i >= 0; i--) {
            String element = pick(random, ELEMENTS);
            while (element.contains("CLAUSE")) {
                String clause = " " + pick(random, CLAUSES);
                element = element.replaceFirst("CLAUSE", quoted(clause));
            }
            while (element.contains("NAME")) {
                element = element.replaceFirst("NAME", quoted(pick(random, NAMES)));
            }
            text.append(spread(random, element)).append(pick(random, GAPS));
        }
        return text.toString();
    }

    private static String quoted(String replacement) {
        return java.util.regex.Matcher.quoteReplacement(replacement);
    }

    /** Puts other gaps where there is a blank outside a text. */
    private static String spread(Random random, String element) {
        Pattern texts = Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"| ");
        return texts.matcher(element)
                .replaceAll(it -> quoted(it.group().equals(" ") ? pick(random, GAPS) : it.group()));
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<Declaration> parsed(String text) {
        return parsed(Sources.parse(text));
    }

    private static List<Declaration> parsed(XtextResource resource) {
        List<Declaration> declarations = new ArrayList<>();
        for (Element element : Sources.document(resource).getElements()) {
            if (element instanceof NamedElement named) {
                INode name =
                        NodeModelUtils.findNodesForFeature(
                                        named, ServicingPackage.Literals.NAMED_ELEMENT__NAME)
                                .getFirst();
                declarations.add(
                        new Declaration(
                                named.eClass(),
                                named.getName(),
                                (String) value(named, "title"),
                                named instanceof Hotfix hotfix ? hotfix.getArticle() : null,
                                name.getOffset(),
                                name.getLength()));
            }
        }
        return declarations;
    }

    private static @Nullable Object value(NamedElement element, String feature) {
        var found = element.eClass().getEStructuralFeature(feature);
        return found == null ? null : element.eGet(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hotfix",
                "hotfix \"",
                "hotfix a",
                "hotfix a \"t",
                "hotfix a \"\"\"",
                "{{{",
                "}}} hotfix a {",
                "hotfix a { article",
                "hotfix a { article \"",
                "/*",
                "/",
                "\\",
                "machine m { /* }",
                "hotfix a { article KB99999999999999999999 }"
            })
    void brokenTextsAreNoTrouble(String text) {
        assertTrue(DeclarationScanner.scan(text).size() <= 1);
    }

    @Test
    void keywordsInsideBlocksDeclareNothing() {
        assertEquals(
                Map.of("a", "Hotfix"),
                DeclarationScanner.scan("hotfix a { hotfix b { } { machine c { } } }").stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        Declaration::name, it -> it.kind().getName())));
    }
}
