package org.hotfixworkbench.dsl.ide.clauses;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.NonNull;

/**
 * The word that a position is in or behind, or nothing at that position.
 *
 * @param start where it begins
 * @param end where it ends
 * @param prefix what of it is before the position
 */
public record Typed(int start, int end, @NonNull String prefix) {

    /** Sizes and times, which are not one word to the lexer until they are whole. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.,:-])(\\d{1,3}(,\\d{0,3})+|\\d{1,2}:\\d{0,2})$");

    private static final int LONGEST_NUMBER = 32;

    /** The plain word at a position. */
    static Typed at(String text, int offset) {
        int end = offset;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        Matcher number = NUMBER.matcher(text).region(Math.max(0, offset - LONGEST_NUMBER), offset);
        number.useTransparentBounds(true);
        int start = offset;
        if (number.find()) {
            start = number.start();
        } else {
            while (start > 0 && isWordPart(text.charAt(start - 1))) {
                start--;
            }
        }
        return new Typed(start, end, text.substring(start, offset));
    }

    /** A text in quotes that a position is in. */
    static Typed in(Token quoted, int offset) {
        return new Typed(
                quoted.offset(),
                quoted.end(),
                quoted.text().substring(0, offset - quoted.offset()));
    }

    /** The characters of a word; a position may be between any two of them. */
    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || "_$~@#%&!'().-+\\".indexOf(c) >= 0
                || c >= '\u00C0' && c <= '\u024F';
    }

    /** Whether it is a text in quotes. */
    public boolean quoted() {
        return prefix.startsWith("\"");
    }

    /** Whether nothing is there yet. */
    public boolean nothing() {
        return start == end;
    }
}
