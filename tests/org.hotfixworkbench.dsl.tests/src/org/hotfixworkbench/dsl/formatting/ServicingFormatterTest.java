package org.hotfixworkbench.dsl.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.hotfixworkbench.dsl.grammar.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServicingFormatterTest {

    private static final Path GOLDEN = Path.of("testdata", "formatting");

    /** Samples that are written in the layout of the formatter. */
    private static final Set<String> NEAT =
            Set.of(
                    "credssp-ca-chain.hotfix",
                    "kerberos-pac-remote-assistance.hotfix",
                    "machines.machine",
                    "everything.hotfix");

    private static Optional<String> formatted(String text) {
        return Sources.service(SourceFormatter.class).format(Sources.parse(text));
    }

    private static String format(String text) {
        return formatted(text)
                .orElseThrow(() -> new AssertionError(Sources.parse(text).getErrors()));
    }

    private static Stream<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN.resolve("input"))) {
            List<String> inputs = files.sorted().map(ServicingFormatterTest::read).toList();
            return Stream.concat(Sources.samples().values().stream(), inputs.stream());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"comments", "catalog", "lists"})
    void formatsAsExpected(String name) {
        String file = name + ".hotfix";
        assertEquals(
                read(GOLDEN.resolve("expected").resolve(file)),
                format(read(GOLDEN.resolve("input").resolve(file))));
    }

    @Test
    void leavesNeatSamplesAlone() {
        Sources.samples()
                .forEach(
                        (name, text) -> {
                            if (NEAT.contains(name)) {
                                assertEquals(text, format(text), name);
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isIdempotent(String text) {
        String once = format(text);
        assertEquals(once, format(once));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsTheModel(String text) {
        XtextResource before = Sources.parse(text);
        XtextResource after = Sources.parse(format(text));
        assertTrue(EcoreUtil.equals(Sources.document(before), Sources.document(after)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsTokensAndComments(String text) {
        String once = format(text);
        assertEquals(tokens(text), tokens(once));
        assertEquals(comments(text), comments(once));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void doesNotDependOnBlanks(String text) {
        String expected = format(text);
        Random random = new Random(42);
        for (int i = 0; i < 20; i++) {
            String fuzzed = fuzzed(text, random);
            assertEquals(expected, format(fuzzed), () -> "from:\n" + fuzzed);
        }
    }

    /** Squeezes and stretches blanks, without moving a comment or adding and taking blank lines. */
    private static String fuzzed(String text, Random random) {
        StringBuilder fuzzed = new StringBuilder();
        for (ILeafNode leaf : leaves(text)) {
            String blank = leaf.getText();
            if (!leaf.isHidden() || !blank.isBlank()) {
                fuzzed.append(blank);
            } else if (blank.indexOf('\n') < 0) {
                fuzzed.append(List.of(" ", "  ", "\t", "\u00A0 ").get(random.nextInt(4)));
            } else if (blank.indexOf('\n') == blank.lastIndexOf('\n')) {
                fuzzed.append(List.of("\n", "\r\n  ", " \n\t\u00A0").get(random.nextInt(3)));
            } else {
                fuzzed.append(List.of("\n\n", "\r\n\r\n \r\n", "\n \n\n").get(random.nextInt(3)));
            }
        }
        return fuzzed.toString();
    }

    private static List<ILeafNode> leaves(String text) {
        return StreamSupport.stream(
                        Sources.parse(text)
                                .getParseResult()
                                .getRootNode()
                                .getLeafNodes()
                                .spliterator(),
                        false)
                .toList();
    }

    private static List<String> tokens(String text) {
        return leaves(text).stream()
                .filter(leaf -> !leaf.isHidden())
                .map(ILeafNode::getText)
                .toList();
    }

    private static List<String> comments(String text) {
        return leaves(text).stream()
                .filter(leaf -> leaf.isHidden() && !leaf.getText().isBlank())
                .map(leaf -> leaf.getText().replaceAll("\\s+", " ").strip())
                .toList();
    }

    @Test
    void linesOfOneTableMayComeOnOneLine() {
        assertEquals(
                """
                hotfix a {
                    payload C {
                        package x86 {
                            file     a.dll  1.2.3.4   16 - - x86
                            file     bc.dll 1.2.3.4 1024 - - -
                            manifest x86_abcd             1 - -
                            manifest x86_abcdefgh 1,234,567 - -
                        }
                    }
                }
                """,
                format(
                        "hotfix a{payload C{package x86{file a.dll 1.2.3.4 16 - - x86 file bc.dll"
                                + " 1.2.3.4 1024 - - - manifest x86_abcd 1 - - manifest"
                                + " x86_abcdefgh 1,234,567 - -}}}"));
    }

    @Test
    void dropsByteOrderMarksAndCarriageReturns() {
        assertEquals(
                "hotfix a {\n    symptoms    \"\"\"\n  x\n  y\"\"\"\n}\n",
                format("\uFEFFhotfix\u00A0a {\r\nsymptoms\t\"\"\"\r\n  x\r\n  y\"\"\"\r\n}"));
    }

    @Test
    void formatsFilesWithoutElements() {
        assertEquals("", format(""));
        assertEquals("", format(" \r\n\uFEFF\n"));
        assertEquals("// a\n\n/* b */\n", format("\n// a\r\n\r\n\r\n/* b */"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hotfix a {",
                "hotfix a { restrat none }",
                "hotfix a { released 29-Feb-2012 }",
                "hotfx a { }",
                "hotfix a { cause \"no end }"
            })
    void leavesBrokenFilesAlone(String text) {
        assertTrue(formatted(text).isEmpty());
    }

    @Test
    void formatsLargeTables() {
        StringBuilder text = new StringBuilder("hotfix a {\npayload C {\npackage x86 {\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("file name").append(i).append(".dll 1.2.3.").append(i);
            text.append(" 16,384 2010-01-01 10:20 x86 // ").append(i).append('\n');
        }
        text.append("}}}");
        List<String> lines = format(text.toString()).lines().toList();

        assertEquals(
                "            file     name0.dll     1.2.3.0     16,384 2010-01-01 10:20 x86 // 0",
                lines.get(3));
        assertEquals(
                "            file     name19999.dll 1.2.3.19999 16,384 2010-01-01 10:20 x86 // 19999",
                lines.get(20_002));
    }
}
