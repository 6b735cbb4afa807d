package org.hotfixworkbench.exporters.oval;

/** Characters that XML does not have: most control characters, and halves of pairs. */
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** Whether XML has all characters of a text. */
    static boolean allowed(String text) {
        return text.codePoints().allMatch(Characters::allowed);
    }

    private static boolean allowed(int c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && (c & 0xFFFE) != 0xFFFE;
    }

    /** The text with a sign in place of each of them. */
    static String clean(String text) {
        if (allowed(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> clean.appendCodePoint(allowed(c) ? c : REPLACEMENT));
        return clean.toString();
    }
}
