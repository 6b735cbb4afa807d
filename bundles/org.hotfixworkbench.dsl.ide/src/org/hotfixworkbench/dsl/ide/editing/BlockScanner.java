package org.hotfixworkbench.dsl.ide.editing;

import java.util.ArrayList;
import java.util.List;

/** Follows the braces of a text. Comments and texts are skipped as the lexer does. */
final class BlockScanner {

    private final String text;
    private final List<OpenBlocks.Block> open = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private int at;

    /** Whether the end of the text is in a comment or text that does not end. */
    private boolean unclosed;

    BlockScanner(String text) {
        this.text = text;
    }

    /** Goes on to a place, or behind the comment or text that it is in. */
    void scan(int end) {
        while (at < end) {
            next();
        }
    }

    /** The blocks that are open now. */
    List<OpenBlocks.Block> open() {
        return open;
    }

    /** Whether a place that it was sent to is in a comment or text. */
    boolean isInside(int end) {
        return at > end || unclosed;
    }

    /** Where the innermost open block ends: at its brace, or else at the end of the text. */
    int endOfBlock() {
        int depth = open.size();
        while (at < text.length()) {
            if (text.charAt(at) == '}' && open.size() == depth) {
                return at;
            }
            next();
        }
        return at;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '{') {
            BlockKind outer = open.isEmpty() ? null : open.getLast().kind();
            open.add(new OpenBlocks.Block(BlockKind.of(words, outer), List.copyOf(words), at));
            words.clear();
            at++;
        } else if (c == '}') {
            if (!open.isEmpty()) {
                open.removeLast();
            }
            words.clear();
            at++;
        } else if (c == '"') {
            text();
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
            skip(text.indexOf("*/", at + 2), 2);
        } else if (Character.isLetterOrDigit(c)) {
            word();
        } else {
            at++;
        }
    }

    private void skip(int end, int length) {
        unclosed = end < 0;
        at = unclosed ? text.length() : end + length;
    }

    private void word() {
        int start = at;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        words.add(text.substring(start, at));
    }

    private static boolean isWordPart(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "{}\",/".indexOf(c) < 0;
    }

    private void text() {
        if (text.startsWith("\"\"\"", at)) {
            skip(text.indexOf("\"\"\"", at + 3), 3);
            return;
        }
        at++;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            char c = text.charAt(at);
            boolean escape = c == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n';
            at += escape ? 2 : 1;
            if (c == '"') {
                return;
            }
        }
    }
}
