package org.hotfixworkbench.dsl.ide.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.compile.TextFormatter;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.hotfixworkbench.dsl.ide.server.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document, or some of its lines, are laid out as the command does. */
class FormattingTest {

    private static final FormattingOptions OPTIONS = new FormattingOptions(4, true);

    @TempDir Path folder;

    private static List<? extends TextEdit> whole(Editor editor, String file) {
        return Editor.get(
                editor.server()
                        .getTextDocumentService()
                        .formatting(new DocumentFormattingParams(editor.document(file), OPTIONS)));
    }

    private static List<? extends TextEdit> lines(Editor editor, String file, Range range) {
        return Editor.get(
                editor.server()
                        .getTextDocumentService()
                        .rangeFormatting(
                                new DocumentRangeFormattingParams(
                                        editor.document(file), OPTIONS, range)));
    }

    private static String formatted(String text) throws SourceReader.UnreadableException {
        return new TextFormatter()
                .format(new SourceFile(Path.of("a.hotfix"), "a.hotfix"), text)
                .text();
    }

    @Test
    void aDocumentIsLaidOutAsTheCommandDoes() throws Exception {
        try (Editor editor = Editor.on(folder)) {
            for (Map.Entry<String, String> sample : Samples.all().entrySet()) {
                String file = sample.getKey();
                for (int seed = 0; seed < 3; seed++) {
                    String text = Untidy.of(sample.getValue(), seed);
                    editor.open(file, text);
                    List<? extends TextEdit> edits = whole(editor, file);

                    assertEquals(formatted(text), Editor.applied(text, edits), file);
                    requireLines(edits, file);
                    editor.close(file);
                }
                String tidy = formatted(sample.getValue());
                editor.open(file, tidy);
                assertEquals(List.of(), whole(editor, file), file);
                editor.close(file);
            }
        }
    }

    /** No two edits share a line. */
    private static void requireLines(List<? extends TextEdit> edits, String file) {
        int last = -1;
        for (TextEdit edit : edits) {
            assertTrue(edit.getRange().getStart().getLine() > last, file + edits);
            last = edit.getRange().getEnd().getLine();
        }
    }

    @Test
    void eachLineIsLaidOutAsWithTheDocument() throws Exception {
        try (Editor editor = Editor.on(folder)) {
            for (Map.Entry<String, String> sample : Samples.all().entrySet()) {
                String file = sample.getKey();
                String text = Untidy.of(sample.getValue(), 7);
                String all = formatted(text);
                if (text.equals(all)) {
                    continue;
                }
                editor.open(file, text);
                int count = (int) text.lines().count();
                int start = 0;
                for (int line = 0; line < count; line++) {
                    String content = text.lines().toList().get(line);
                    Position at = new Position(line, content.length() / 2);
                    String now = Editor.applied(text, lines(editor, file, new Range(at, at)));

                    if (!content.isBlank()) {
                        assertEquals(
                                lineOfWord(all, start), lineOfWord(now, start), file + ":" + line);
                    }
                    assertEquals(all, formatted(now), file);
                    start += words(content);
                }
                editor.close(file);
            }
        }
    }

    private static int words(String text) {
        return (int) text.chars().filter(it -> !Character.isWhitespace(it)).count();
    }

    /** The line on which the nth character stands, blanks not counted. */
    private static String lineOfWord(String text, int number) {
        int left = number;
        for (String line : text.lines().toList()) {
            if (words(line) > left) {
                return line;
            }
            left -= words(line);
        }
        throw new AssertionError("not so many: " + number);
    }

    @Test
    void linesOutsideTheRangeStayAsTheyAre() throws IOException {
        String text =
                """
                hotfix a {
                  article KB1
                  payload NT6_1 {
                  package x86 {
                     file a.dll 6.1.7601.21932 1,024 2012-02-29 05:20 x86
                   file longer.dll 6.1.7601.21932
                     542,208 2012-02-29 05:20 x86
                     mum Update.mum - - -
                }
                }
                }
                """;
        try (Editor editor = Editor.on(folder)) {
            editor.open("a.hotfix", text);
            Range range = new Range(new Position(4, 3), new Position(5, 5));
            assertEquals(
                    """
                    hotfix a {
                      article KB1
                      payload NT6_1 {
                      package x86 {
                                file     a.dll      6.1.7601.21932   1,024 2012-02-29 05:20 x86
                                file     longer.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                         mum Update.mum - - -
                    }
                    }
                    }
                    """,
                    Editor.applied(text, lines(editor, "a.hotfix", range)));
            Range two = new Range(new Position(1, 0), new Position(3, 0));
            String changed = Editor.applied(text, lines(editor, "a.hotfix", two));
            assertEquals(
                    text.replace("  article KB1\n  payload", "    article     KB1\n    payload"),
                    changed);
        }
    }

    @Test
    void aBrokenDocumentStaysAsItIs() throws IOException {
        String text = "hotfix a {\n  article KB1\n restart maybe\n";
        try (Editor editor = Editor.on(folder)) {
            editor.open("a.hotfix", text);
            assertEquals(List.of(), whole(editor, "a.hotfix"));
            Range all = new Range(new Position(0, 0), new Position(99, 0));
            assertEquals(List.of(), lines(editor, "a.hotfix", all));
        }
    }

    @Test
    void lineEndsOfAnotherSystem() throws Exception {
        String text = "hotfix a {\r\n  article KB1 // one\r\n\r\n\r\n restart none\r\n}";
        try (Editor editor = Editor.on(folder)) {
            editor.open("a.hotfix", text);
            List<? extends TextEdit> edits = whole(editor, "a.hotfix");
            assertEquals(formatted(text), Editor.applied(text, edits));
            assertEquals(
                    "hotfix a {\n    article     KB1 // one\n\n    restart     none\n}\n",
                    Editor.applied(text, edits));
        }
    }

    /** Texts with other blanks. */
    static final class Untidy {

        private Untidy() {}

        /** Changes the blanks of lines without texts and comments; some rows are broken in two. */
        static String of(String text, int seed) {
            Random random = new Random(seed);
            StringBuilder untidy = new StringBuilder();
            boolean block = false;
            for (String line : text.lines().toList()) {
                boolean plain = !block && line.indexOf('"') < 0 && line.indexOf('/') < 0;
                block ^= line.split("\"\"\"", -1).length % 2 == 0;
                untidy.append(plain ? untidy(line, random) : line).append('\n');
                if (plain && random.nextInt(8) == 0) {
                    untidy.append("\n \n");
                }
            }
            return untidy.toString();
        }

        private static String untidy(String line, Random random) {
            StringBuilder untidy = new StringBuilder(" ".repeat(random.nextInt(9)));
            String[] words = line.strip().split("\\s+");
            for (int i = 0; i < words.length; i++) {
                boolean row = words[0].matches("file|manifest|mum") && i > 0;
                String gap =
                        row && random.nextInt(12) == 0 ? "\n" : " ".repeat(1 + random.nextInt(3));
                untidy.append(i == 0 ? "" : gap).append(words[i]);
            }
            return untidy.append(" ".repeat(random.nextInt(2))).toString();
        }
    }
}
