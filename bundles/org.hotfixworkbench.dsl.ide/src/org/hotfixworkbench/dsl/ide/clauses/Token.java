package org.hotfixworkbench.dsl.ide.clauses;

import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.dsl.values.Names;

/**
 * A word, a text or a sign of the source.
 *
 * @param offset where it begins
 * @param text as it is written
 * @param first whether it is the first one on its line
 */
public record Token(int offset, @NonNull String text, boolean first) {

    private static final String SIGNS_OF_WORDS = "-_$~@#%&!'()";

    /** The position behind it. */
    public int end() {
        return offset + text.length();
    }

    /** What it says, without quotes. */
    public String read() {
        return Names.read(text);
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isText() {
        return text.charAt(0) == '"';
    }

    /** Whether it is a text whose closing quote is missing. */
    boolean isOpenText() {
        return isText()
                && (text.length() == 1 || text.charAt(text.length() - 1) != '"' || isEscapedEnd());
    }

    private boolean isEscapedEnd() {
        int backslashes = 0;
        for (int i = text.length() - 2; i > 0 && text.charAt(i) == '\\'; i--) {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** Whether it may be a value: a word, a number, a dash for none. */
    boolean isValue() {
        char c = text.charAt(0);
        return Character.isLetterOrDigit(c) || SIGNS_OF_WORDS.indexOf(c) >= 0;
    }
}
