package org.hotfixworkbench.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Changes of a text, alone and together. */
class TextEditsTest {

    private static final String TEXT = "0123456789";

    private static SourceFix.TextEdit edit(int offset, int length, String text) {
        return new SourceFix.TextEdit(new LineIndex(TEXT).span(offset, length), text);
    }

    private static SourceFix fix(SourceFix.TextEdit... edits) {
        return new SourceFix("a fix", true, List.of(edits));
    }

    @Test
    void changesReferToTheOldText() {
        assertEquals(
                "01ab3456!89", TextEdits.apply(TEXT, List.of(edit(7, 1, "!"), edit(2, 1, "ab"))));
        assertEquals(TEXT, TextEdits.apply(TEXT, List.of()));
        assertEquals("", TextEdits.apply(TEXT, List.of(edit(0, 10, ""))));
        assertEquals("<" + TEXT + ">", TextEdits.apply(TEXT, List.of(at(10, ">"), at(0, "<"))));
    }

    private static SourceFix.TextEdit at(int offset, String text) {
        return edit(offset, 0, text);
    }

    @Test
    void changesThatTouchAreInNoConflict() {
        assertFalse(TextEdits.conflict(edit(2, 2, ""), edit(4, 2, "")));
        assertFalse(TextEdits.conflict(edit(2, 2, ""), at(4, "x")));
        assertEquals("01xy6789", TextEdits.apply(TEXT, List.of(edit(4, 2, "y"), edit(2, 2, "x"))));
    }

    @Test
    void changesThatShareAPlaceAreInConflict() {
        assertTrue(TextEdits.conflict(edit(2, 3, ""), edit(4, 2, "")));
        assertTrue(TextEdits.conflict(edit(4, 2, ""), edit(2, 3, "")));
        assertTrue(TextEdits.conflict(edit(2, 3, ""), at(3, "x")));
        assertTrue(TextEdits.conflict(at(3, "y"), at(3, "x")));
        assertTrue(TextEdits.conflict(at(3, "y"), edit(3, 2, "")));
        assertThrows(
                IllegalArgumentException.class,
                () -> TextEdits.apply(TEXT, List.of(at(3, "y"), at(3, "x"))));
    }

    @Test
    void ofTwoFixesInConflictTheFirstWins() {
        SourceFix first = fix(edit(2, 3, "x"));
        SourceFix second = fix(edit(8, 1, "z"), edit(4, 2, "y"));
        SourceFix third = fix(edit(8, 2, "!"));

        TextEdits.Result result = TextEdits.applyFixes(TEXT, List.of(first, second, third));

        assertEquals(List.of(first, third), result.applied());
        assertEquals("01x567!", result.text());
    }

    @Test
    void aChangeOutsideTheTextIsADefect() {
        Span outside = new Span(9, 2, 1, 10, 1, 12);
        List<SourceFix.TextEdit> edits = List.of(new SourceFix.TextEdit(outside, ""));

        assertThrows(IllegalArgumentException.class, () -> TextEdits.apply(TEXT, edits));
    }

    /** Whatever is applied is the same as doing it by hand, from the end of the text. */
    @Test
    void anyFixesEqualTheSameChangesByHand() {
        Random random = new Random(20261122);
        for (int round = 0; round < 5_000; round++) {
            List<SourceFix> fixes = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                fixes.add(randomFix(random));
            }

            TextEdits.Result result = TextEdits.applyFixes(TEXT, fixes);

            List<SourceFix.TextEdit> edits =
                    new ArrayList<>(
                            result.applied().stream().flatMap(it -> it.edits().stream()).toList());
            assertEquals(byHand(edits), result.text(), () -> fixes.toString());
            Collections.shuffle(edits, random);
            assertEquals(result.text(), TextEdits.apply(TEXT, edits));
            assertMaximal(fixes, result.applied());
        }
    }

    private static SourceFix randomFix(Random random) {
        int first = random.nextInt(11);
        int length = random.nextInt(Math.min(4, 11 - first));
        SourceFix.TextEdit one = edit(first, length, "ab".substring(random.nextInt(3)));
        int second = first + length + 1;
        return second > 10 || random.nextBoolean() ? fix(one) : fix(edit(second, 0, "+"), one);
    }

    private static String byHand(List<SourceFix.TextEdit> edits) {
        List<SourceFix.TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort((a, b) -> Integer.compare(b.span().offset(), a.span().offset()));
        StringBuilder text = new StringBuilder(TEXT);
        for (SourceFix.TextEdit edit : sorted) {
            int from = edit.span().offset();
            text.replace(from, from + edit.span().length(), edit.text());
        }
        return text.toString();
    }

    /** A fix is left out only when one before it is in its way. */
    private static void assertMaximal(List<SourceFix> fixes, List<SourceFix> applied) {
        int next = 0;
        List<SourceFix.TextEdit> before = new ArrayList<>();
        for (SourceFix fix : fixes) {
            if (next < applied.size() && applied.get(next) == fix) {
                next++;
                before.addAll(fix.edits());
            } else {
                assertTrue(
                        fix.edits().stream()
                                .anyMatch(
                                        it ->
                                                before.stream()
                                                        .anyMatch(
                                                                other ->
                                                                        TextEdits.conflict(
                                                                                other, it))),
                        fixes + " applied " + applied);
            }
        }
        assertEquals(applied.size(), next);
    }
}
