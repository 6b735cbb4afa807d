package org.hotfixworkbench.dsl.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Applies changes to a text. All changes refer to the text as it was. */
public final class TextEdits {

    /** At most one change begins at a position, so these are the keys. */
    private final TreeMap<Integer, SourceFix.TextEdit> accepted = new TreeMap<>();

    private final String text;

    private TextEdits(String text) {
        this.text = text;
    }

    /**
     * A changed text.
     *
     * @param text the text
     * @param applied the fixes that are in it, in their order
     */
    public record Result(String text, List<SourceFix> applied) {}

    /**
     * Applies changes in any order.
     *
     * @throws IllegalArgumentException when two of them are in conflict, or one is outside the text
     */
    public static String apply(String text, List<SourceFix.TextEdit> edits) {
        TextEdits changes = new TextEdits(text);
        if (!changes.accept(edits)) {
            throw new IllegalArgumentException("these changes are in conflict: " + edits);
        }
        return changes.changed();
    }

    /**
     * Applies fixes, each as a whole or not at all. Of two that are in conflict the first one wins;
     * the other is left out, because it was made for a text that is no more.
     *
     * @throws IllegalArgumentException when a change is outside the text
     */
    public static Result applyFixes(String text, List<SourceFix> fixes) {
        TextEdits changes = new TextEdits(text);
        List<SourceFix> applied = new ArrayList<>();
        for (SourceFix fix : fixes) {
            if (changes.accept(fix.edits())) {
                applied.add(fix);
            }
        }
        return new Result(changes.changed(), List.copyOf(applied));
    }

    /**
     * Whether the order of two changes would matter: they share a character, one inserts inside the
     * other, or both begin at one position. Changes that only touch are in no conflict.
     */
    public static boolean conflict(SourceFix.TextEdit one, SourceFix.TextEdit other) {
        return start(one) <= start(other) ? reaches(one, other) : reaches(other, one);
    }

    private static boolean reaches(SourceFix.TextEdit first, SourceFix.TextEdit second) {
        return start(first) == start(second) || start(second) < end(first);
    }

    private boolean accept(List<SourceFix.TextEdit> edits) {
        List<Integer> added = new ArrayList<>();
        List<SourceFix.TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(TextEdits::start));
        for (SourceFix.TextEdit edit : sorted) {
            if (start(edit) < 0 || edit.span().length() < 0 || end(edit) > text.length()) {
                throw new IllegalArgumentException(edit + " is outside the text");
            }
            if (isTaken(edit)) {
                added.forEach(accepted::remove);
                return false;
            }
            accepted.put(start(edit), edit);
            added.add(start(edit));
        }
        return true;
    }

    private boolean isTaken(SourceFix.TextEdit edit) {
        Map.Entry<Integer, SourceFix.TextEdit> before = accepted.floorEntry(start(edit));
        Map.Entry<Integer, SourceFix.TextEdit> after = accepted.higherEntry(start(edit));
        return before != null && conflict(before.getValue(), edit)
                || after != null && conflict(edit, after.getValue());
    }

    private String changed() {
        StringBuilder changed = new StringBuilder(text.length());
        int copied = 0;
        for (SourceFix.TextEdit edit : accepted.values()) {
            changed.append(text, copied, start(edit)).append(edit.text());
            copied = end(edit);
        }
        return changed.append(text, copied, text.length()).toString();
    }

    private static int start(SourceFix.TextEdit edit) {
        return edit.span().offset();
    }

    private static int end(SourceFix.TextEdit edit) {
        return edit.span().offset() + edit.span().length();
    }
}
