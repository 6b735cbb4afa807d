package org.hotfixworkbench.dsl.formatting;

/**
 * What stands between two tokens, comments aside.
 *
 * @param minLines the fewest line breaks; 0 when the tokens stay on one line
 * @param newLines the line breaks of text that is made from a model
 * @param maxLines the most line breaks
 * @param blanks the blanks between the tokens, or the column of the second one when {@code wrapped}
 * @param wrapped whether the second token goes to a column of its own on the next line
 */
record Gap(int minLines, int newLines, int maxLines, int blanks, boolean wrapped) {

    /** One blank. */
    static final Gap BLANK = blanks(1);

    /** Nothing. */
    static final Gap NONE = blanks(0);

    /** The next line; one blank line before it is kept. */
    static final Gap LINE = new Gap(1, 1, 2, 0, false);

    /** The next line; in text that is made from a model a blank line before it. */
    static final Gap PARAGRAPH = new Gap(1, 2, 2, 0, false);

    /** As it is, because nobody knows what the token is. */
    static final Gap KEPT = new Gap(0, 0, 2, 1, false);

    /** A number of blanks. */
    static Gap blanks(int count) {
        return new Gap(0, 0, 0, count, false);
    }

    /** The next line, at a column. */
    static Gap wrapped(int column) {
        return new Gap(1, 1, 1, column, true);
    }

    /** Returns the line breaks for a place that has {@code present} ones now. */
    int lines(int present) {
        return Math.max(minLines, Math.min(maxLines, present));
    }
}
