package org.hotfixworkbench.dsl.ide.editing;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of what stands between two words of a text.
 *
 * @param start where it begins
 * @param end where it ends
 * @param text what takes the place
 */
record GapChange(int start, int end, String text) {

    /**
     * The changes that lead from a text to a formatted form of it. All are between words, so that
     * what an editor knows of words (the cursor, folded blocks, marks) stays with them.
     *
     * @throws IllegalStateException when the texts differ in more than blanks
     */
    static List<GapChange> between(String old, String formatted) {
        List<GapChange> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length() || j < formatted.length()) {
            int oldEnd = behindBlanks(old, i);
            int newEnd = behindBlanks(formatted, j);
            boolean same =
                    oldEnd - i == newEnd - j && old.regionMatches(i, formatted, j, oldEnd - i);
            if (!same) {
                changes.add(new GapChange(i, oldEnd, formatted.substring(j, newEnd)));
            }
            int words = oldEnd;
            i = oldEnd;
            j = newEnd;
            while (i < old.length()
                    && j < formatted.length()
                    && old.charAt(i) == formatted.charAt(j)
                    && !isBlank(old.charAt(i))) {
                i++;
                j++;
            }
            if (same && words == i && (i < old.length() || j < formatted.length())) {
                throw new IllegalStateException("a word would change at " + i);
            }
        }
        return changes;
    }

    private static int behindBlanks(String text, int start) {
        int end = start;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** The same change of a text that has this one as a part. */
    GapChange moved(int by) {
        return new GapChange(start + by, end + by, text);
    }
}
