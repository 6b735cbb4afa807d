package org.hotfixworkbench.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hotfixworkbench.dsl.compile.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fix, applied to the text, mends what it was offered for. */
class SourceFixTest {

    private static final String MANIFEST =
            "manifest x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_";

    private final Path folder;

    SourceFixTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> wrongTexts() {
        return Stream.of(
                Arguments.of("unresolved-reference", "hotfix a { applies to WindowsVist }"),
                Arguments.of("unresolved-reference", "hotfix a { prerequisites Windows7 SP9 }"),
                Arguments.of("unresolved-reference", "hotfix abc { }\nhotfix b { replaces abd }"),
                Arguments.of(
                        "manifest-key-mismatch",
                        "hotfix a { payload NT6_0 { package x86 {\n    "
                                + MANIFEST
                                + "c405fb88bad9b9df 12,936 2010-09-16 16:22\n} } }"),
                Arguments.of(
                        "duplicate-row",
                        """
                        hotfix a {
                            payload NT6_1 {
                                package x86 {
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                }
                            }
                        }
                        """),
                Arguments.of(
                        "duplicate-row",
                        "hotfix a { payload NT6_1 { package x86 {"
                                + " file a.dll 6.1.7601.21932 542 2012-02-29 05:20 x86"
                                + " file a.dll 6.1.7601.21932 542 2012-02-29 05:20 x86 } } }"),
                Arguments.of(
                        "products-disagree",
                        "hotfix a { applies to WindowsVista, Windows7 SP1 prerequisites any of {"
                                + " WindowsVista SP2 Windows7 SP1 WindowsServer2008R2 SP1 } }"),
                Arguments.of("title-form", "hotfix a \"The \\\"PAC\\\" is lost.\" { }"),
                Arguments.of("article-mismatch", "hotfix KB981506 { article KB976398 }"),
                Arguments.of(
                        "unexpected-version",
                        "hotfix a { payload NT6_1 { package x86 {"
                                + " file Tspkg.mof 6.1.7600.20741 964 2009-06-10 21:40 - } } }"),
                Arguments.of(
                        "manifest-name-form",
                        "hotfix a { payload NT6_0 { package x86 {\n    "
                                + MANIFEST.replace("x86_", "X86_")
                                + "c405fb88bad9b9de.manifest 12,936 2010-09-16 16:22\n} } }"),
                Arguments.of("unused-suppression", "hotfix a {\n    allow duplicate-row \"x\"\n}"),
                Arguments.of("unknown-rule", "hotfix a {\n    allow duplicate-rwo \"x\"\n}"));
    }

    @ParameterizedTest
    @MethodSource("wrongTexts")
    void afterTheFixTheFindingIsGone(String rule, String text) throws IOException {
        List<SourceFinding> findings = findings(rule, text);
        assertEquals(1, findings.size(), () -> "of " + rule);
        assertFalse(findings.getFirst().fixes().isEmpty(), rule + " has a fix");

        for (SourceFix fix : findings.getFirst().fixes()) {
            String mended = apply(fix, text);

            assertEquals(List.of(), findings(rule, mended), mended);
            assertEquals(List.of(), findings("syntax", mended), mended);
        }
    }

    private List<SourceFinding> findings(String rule, String text) throws IOException {
        return Compiled.of(folder, "a.hotfix", text).findings().stream()
                .filter(it -> it.rule().equals(rule))
                .toList();
    }

    private static String apply(SourceFix fix, String text) {
        StringBuilder changed = new StringBuilder(text);
        fix.edits().stream()
                .sorted(
                        Comparator.comparingInt((SourceFix.TextEdit it) -> it.span().offset())
                                .reversed())
                .forEach(
                        it ->
                                changed.replace(
                                        it.span().offset(),
                                        it.span().offset() + it.span().length(),
                                        it.text()));
        return changed.toString();
    }

    @Test
    void aWrongKeyBecomesTheComputedOne() throws IOException {
        String right =
                "hotfix a { payload NT6_0 { package x86 { "
                        + MANIFEST
                        + "c405fb88bad9b9de 12,936 2010-09-16 16:22 } } }";
        String wrong = right.replace("b9de", "0000");
        SourceFix fix = findings("manifest-key-mismatch", wrong).getFirst().fixes().getFirst();

        assertEquals(right, apply(fix, wrong));
    }

    @Test
    void aRemovedRowTakesItsLineWithIt() throws IOException {
        String row = "    file a.dll 6.1.7601.21932 542 2012-02-29 05:20 x86\n";
        String start = "hotfix a { payload NT6_1 { package x86 {\n";
        String text = start + row + row + "} } }\n";
        SourceFix fix = findings("duplicate-row", text).getFirst().fixes().getFirst();

        assertEquals(start + row + "} } }\n", apply(fix, text));
    }

    @Test
    void addedRowsStandBelowTheLastOneAsItDoes() throws IOException {
        String copies =
                """
                            file a.dll 6.0.6001.22765 4,096 2010-09-16 16:04 x86
                            file "b c.dll" 6.0.6001.22765 - - - x86
                """;
        String start =
                "hotfix a {\n    payload NT6_0 {\n        package x86 {\n"
                        + copies
                        + """
                                }
                                package x64 {
                                    file "b c.dll" 6.0.6001.22765 4,096 2010-09-16 16:04 x64
                                    file a.dll 6.0.6001.22765 4,096 2010-09-16 16:04 x64
                        """;
        String end =
                "            " + MANIFEST + "c405fb88bad9b9de 12,936 2010-09-16 16:22\n} } }\n";
        SourceFix fix =
                findings("missing-32-bit-copies", start + end).getFirst().fixes().getFirst();

        assertEquals(start + copies + end, apply(fix, start + end));
    }

    @Test
    void positionsOfFindingsAreThoseOfTheText() throws IOException {
        String text = "// \u00e4\uD83D\uDE00\r\nhotfix a { replaces\r\n\tnope }";
        Span span = findings("unresolved-reference", text).getFirst().span();

        assertEquals(3, span.line());
        assertEquals(2, span.column());
        assertEquals("nope", text.substring(span.offset(), span.offset() + span.length()));
        assertEquals(6, span.endColumn());
        assertTrue(Files.readString(folder.resolve("a.hotfix")).contains("\r\n"));
    }
}
