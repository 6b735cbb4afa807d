package org.hotfixworkbench.importers.kb.reading;

/**
 * A line of a source.
 *
 * @param number from 1
 * @param text without line end; lines that a reader adds to separate paragraphs are ""
 */
record Line(int number, String text) {

    private static final int SHORTEST_RULE = 3;

    boolean blank() {
        return text.isBlank();
    }

    /**
     * Whether the line only draws a line: at least three of {@code - = _ ~ +}, pipes and blanks.
     */
    boolean rule() {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("-=_~\u2500\u2014\u2013".indexOf(c) >= 0) {
                signs++;
            } else if (!Character.isWhitespace(c) && "+|:".indexOf(c) < 0) {
                return false;
            }
        }
        return signs >= SHORTEST_RULE;
    }

    /** How many blanks it begins with; a tab counts as eight. */
    int indent() {
        int indent = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            indent += text.charAt(i) == '\t' ? 8 : 1;
        }
        return indent;
    }
}
