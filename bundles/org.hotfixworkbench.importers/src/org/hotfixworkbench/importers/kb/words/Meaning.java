package org.hotfixworkbench.importers.kb.words;

import java.util.Locale;

/** What the words of the vocabulary stand for. */
final class Meaning {

    private static final int ASCII = 128;

    private Meaning() {}

    /**
     * Returns a text in the form in which the vocabulary has it: lower case, single blanks, plain
     * hyphens and apostrophes, without emphasis, links' brackets and a colon around it.
     */
    static String normal(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = kept.length() > 0;
                continue;
            }
            if (c >= ASCII && Character.getType(c) == Character.FORMAT) {
                continue;
            }
            if (blank) {
                kept.append(' ');
                blank = false;
            }
            kept.append(plain(c));
        }
        return trimmed(kept.toString().toLowerCase(Locale.ROOT));
    }

    private static char plain(char c) {
        if (c >= ASCII && Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
            return '-';
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '`', '\u00B4' -> '\'';
            case '\uFF08' -> '(';
            case '\uFF09' -> ')';
            case '\uFF1A' -> ':';
            default -> c;
        };
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (to > from && " :*_#".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < to && " *_#".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from, to);
    }
}
