package org.hotfixworkbench.dsl.ide.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.server.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows when a line or a block is ended, in texts that are complete or not. */
class TypingTest {

    @TempDir Path folder;
    private Editor editor;

    @BeforeEach
    void start() {
        editor = Editor.on(folder);
    }

    @AfterEach
    void end() {
        editor.close();
    }

    /**
     * Types something in the place of the bar of a text. The result has a bar where the cursor is
     * then.
     */
    private String typed(String textWithBar, String inserted) {
        int bar = textWithBar.indexOf('|');
        String text = textWithBar.substring(0, bar) + textWithBar.substring(bar + 1);
        editor.open("a.hotfix", text);
        editor.change("a.hotfix", bar, 0, inserted);
        String now = editor.text("a.hotfix");
        Position cursor = Positions.position(new LineIndex(now), bar + inserted.length());
        List<? extends TextEdit> edits =
                Editor.get(
                        editor.server()
                                .getTextDocumentService()
                                .onTypeFormatting(
                                        new DocumentOnTypeFormattingParams(
                                                editor.document("a.hotfix"),
                                                new FormattingOptions(4, true),
                                                cursor,
                                                inserted)));
        editor.close("a.hotfix");
        int offset = bar + inserted.length();
        LineIndex lines = new LineIndex(now);
        int moved = offset;
        for (TextEdit edit : edits) {
            int start = Positions.offset(lines, edit.getRange().getStart());
            int end = Positions.offset(lines, edit.getRange().getEnd());
            moved += end <= offset ? edit.getNewText().length() - (end - start) : 0;
        }
        return new StringBuilder(Editor.applied(now, edits)).insert(moved, '|').toString();
    }

    @Test
    void enterIndentsInEachBlock() {
        String start = "hotfix a {|\n}\n";
        assertEquals("hotfix a {\n    |\n}\n", typed(start, "\n"));
        assertEquals(
                "hotfix a {\n    payload NT6_1 {\n        |\n",
                typed("hotfix a {\n    payload NT6_1 {|\n", "\n"));
        assertEquals(
                "hotfix a { payload NT6_1 {\npackage x86 {\n            |\n",
                typed("hotfix a { payload NT6_1 {\npackage x86 {|\n", "\n"));
        assertEquals("machine m {\n    |\n", typed("machine m {|\n", "\n"));
        assertEquals("codebase c \"{{{\" {\n    |\n", typed("codebase c \"{{{\" {|\n", "\n"));
        assertEquals("product p of c {\n    |", typed("product p of c {|", "\n"));
        assertEquals("fixes f any of {\n    |", typed("fixes f any of {|", "\n"));
        assertEquals(
                "hotfix a {\n    prerequisites any of {\n        |",
                typed("hotfix a {\n    prerequisites any of {|", "\n"));
        assertEquals("hotfix a { // {\n    |\n}", typed("hotfix a { // {|\n}", "\n"));
        assertEquals("|\nhotfix a {}", typed("|hotfix a {}", "\n").replace("\n|", "|\n"));
    }

    @Test
    void enterBetweenBracesLeavesTheSecondBelowTheBlock() {
        assertEquals(
                "hotfix a {\n    payload NT6_1 {\n    |}\n}\n",
                typed("hotfix a {\n    payload NT6_1 {|}\n}\n", "\n"));
    }

    @Test
    void whatTheEditorHasIndentedAlreadyStays() {
        assertEquals(
                "hotfix a {\n    |\n}\n",
                typed("hotfix a {|\n}\n", "\n    ").replace("     |", "    |"));
    }

    @Test
    void theRowThatWasEndedIsAlignedToItsTable() {
        assertEquals(
                """
                hotfix a {
                    payload NT6_1 {
                        package x86 {
                            file     Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                            mum      Update.mum   2,590 2012-02-29 05:20
                            file     a.dll        6.1.7601.21932   1,024 2012-02-29 05:20 x86
                            |
                        }
                    }
                }
                """,
                typed(
                        """
                        hotfix a {
                            payload NT6_1 {
                                package x86 {
                                    file     Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    mum      Update.mum   2,590 2012-02-29 05:20
                               file a.dll 6.1.7601.21932 1,024 2012-02-29 05:20 x86|
                                }
                            }
                        }
                        """,
                        "\n"));
    }

    @Test
    void theTextAroundTheTableMayBeDamaged() {
        assertEquals(
                """
                hotfix a {
                    artcle ??? {{
                    payload NT6_1 {
                        package x86 {
                            file     Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                            file     a.dll        6.1.7601.21932   1,024 2012-02-29 05:20 x86
                            |
                """
                        .replace("{{", ""),
                typed(
                        """
                        hotfix a {
                            artcle ??? {{
                            payload NT6_1 {
                                package x86 {
                                    file     Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file a.dll 6.1.7601.21932 1,024 2012-02-29 05:20 x86|
                        """
                                .replace("{{", ""),
                        "\n"));
    }

    @Test
    void aRowBesideADamagedOneIsAlignedToThoseAboveIt() {
        assertEquals(
                """
                hotfix a {
                    payload NT6_1 {
                        package x86 {
                            fil
                            file     Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                            file     a.dll        6.1.7601.21932   1,024 2012-02-29 05:20 x86
                            |
                            file
                        }
                """,
                typed(
                        """
                        hotfix a {
                            payload NT6_1 {
                                package x86 {
                                    fil
                                    file     Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                                    file a.dll 6.1.7601.21932 1,024 2012-02-29 05:20 x86|
                                    file
                                }
                        """,
                        "\n"));
    }

    @Test
    void otherLinesAreAlignedToo() {
        assertEquals(
                "hotfix a {\n    restart     none\n    |\n}\n",
                typed("hotfix a {\n  restart none|\n}\n", "\n"));
        assertEquals(
                """
                expect long-name on machine-1 applicable
                expect a         on m         applicable
                |
                """,
                typed(
                        """
                        expect long-name on machine-1 applicable
                        expect a on m applicable|
                        """,
                        "\n"));
    }

    @Test
    void aLineThatIsBrokenStaysBroken() {
        assertEquals(
                "hotfix a {\n    restart\n    |none\n}\n",
                typed("hotfix a {\n    restart|none\n}\n", "\n"));
        assertEquals("hotfix a { }\n|hotfix b { }\n", typed("hotfix a { }|hotfix b { }\n", "\n"));
    }

    @Test
    void textsAndCommentsAreLeftAlone() {
        String text = "hotfix a {\n    symptoms \"\"\"\n  one {|\n    \"\"\"\n}\n";
        assertEquals(text.replace("|", "\n|"), typed(text, "\n"));
        String comment = "/* {\n  one|\n*/\n";
        assertEquals(comment.replace("|", "\n|"), typed(comment, "\n"));
        String brace = "/*\n  |\n*/\n";
        assertEquals(brace.replace("|", "}|"), typed(brace, "}"));
    }

    @Test
    void aBraceGoesBelowTheLineThatBeganItsBlock() {
        assertEquals(
                "hotfix a {\n    payload NT6_1 {\n    }|\n",
                typed("hotfix a {\n    payload NT6_1 {\n        |\n", "}"));
        assertEquals("hotfix a {\n}|", typed("hotfix a {\n    |", "}"));
        assertEquals("hotfix a { }|", typed("hotfix a { |", "}"));
        assertEquals("}|", typed("  |", "}"));
        assertEquals("hotfix a {x|", typed("hotfix a {|", "x"));
    }

    /** Whatever is there of a text, no word changes. */
    @Test
    void atEveryPrefixOfTheExamples() {
        for (Map.Entry<String, String> example : Samples.examples().entrySet()) {
            String whole = example.getValue();
            int step = Math.max(1, whole.length() / 400);
            for (int end = 0; end <= whole.length(); end += step) {
                for (String typed : List.of("\n", "}")) {
                    String text = whole.substring(0, end) + typed;
                    LineIndex lines = new LineIndex(text);
                    Position at = Positions.position(lines, text.length());
                    String now = Editor.applied(text, TypedText.edits(lines, at, typed));
                    assertEquals(words(text), words(now), example.getKey() + " to " + end);
                }
            }
        }
    }

    /** Typed line by line, an example is as it was laid out. */
    @Test
    void anExampleTypedLineByLine() {
        for (Map.Entry<String, String> example : Samples.examples().entrySet()) {
            StringBuilder text = new StringBuilder();
            boolean block = false;
            for (String line : example.getValue().lines().toList()) {
                boolean inText = block;
                block ^= line.split("\"\"\"", -1).length % 2 == 0;
                text.append(inText ? line : line.strip());
                if (line.strip().equals("}")) {
                    apply(text, "}");
                }
                text.append('\n');
                apply(text, "\n");
            }
            assertEquals(indents(example.getValue()), indents(text.toString()), example.getKey());
        }
    }

    private static void apply(StringBuilder text, String typed) {
        LineIndex lines = new LineIndex(text.toString());
        Position at = Positions.position(lines, text.length());
        String now = Editor.applied(text.toString(), TypedText.edits(lines, at, typed));
        text.setLength(0);
        text.append(now);
    }

    private static List<String> indents(String text) {
        return text.lines()
                .filter(it -> !it.isBlank() && !it.strip().startsWith("*"))
                .map(
                        it ->
                                it.substring(0, it.length() - it.stripLeading().length())
                                        + firstWord(it))
                .toList();
    }

    private static String firstWord(String line) {
        return line.strip().split("\\s")[0];
    }

    private static String words(String text) {
        return text.replaceAll("\\s", "");
    }
}
