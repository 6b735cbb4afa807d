package org.hotfixworkbench.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

/**
 * The comments between two tokens, and the line breaks around them. Blanks of every kind that the
 * lexer skips are left out, also those that Java does not take for white space.
 *
 * @param comments the comments in their order
 * @param linesAfter the line breaks behind the last comment
 */
record HiddenText(List<Comment> comments, int linesAfter) {

    /**
     * A comment.
     *
     * @param text the comment without line break at its end
     * @param linesBefore the line breaks before it
     */
    record Comment(String text, int linesBefore) {

        boolean endsLine() {
            return text.startsWith("//");
        }

        /** Returns the comment with its further lines moved to an indentation. */
        String indented(String indentation) {
            String normal = text.replace("\r\n", "\n").replace('\r', '\n');
            if (normal.indexOf('\n') < 0) {
                return normal.stripTrailing();
            }
            StringBuilder moved = new StringBuilder();
            for (String line : normal.split("\n", -1)) {
                if (moved.isEmpty()) {
                    moved.append(line.stripTrailing());
                } else if (line.stripLeading().startsWith("*")) {
                    moved.append('\n').append(indentation).append(' ').append(line.strip());
                } else {
                    moved.append('\n').append(line.stripTrailing());
                }
            }
            return moved.toString();
        }
    }

    /** Takes the text between two tokens apart. */
    static HiddenText of(String text) {
        List<Comment> comments = new ArrayList<>();
        int lines = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                boolean half = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                lines += (c == '\n' || c == '\r') && !half ? 1 : 0;
                i++;
            } else {
                int end = commentEnd(text, i);
                comments.add(new Comment(text.substring(i, end), lines));
                lines = 0;
                i = end;
            }
        }
        return new HiddenText(comments, lines);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\u00A0' || c == '\uFEFF';
    }

    private static int commentEnd(String text, int start) {
        int i = start;
        if (text.startsWith("/*", start)) {
            int end = text.indexOf("*/", start + 2);
            return end < 0 ? text.length() : end + 2;
        }
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }
}
