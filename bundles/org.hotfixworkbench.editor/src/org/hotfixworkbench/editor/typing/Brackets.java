package org.hotfixworkbench.editor.typing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Braces of a text; those in comments and quotes are none. */
final class Brackets {

    private static final Pattern PIECE =
            Pattern.compile(
                    "//[^\\n\\r]*|/\\*(?s:.*?)(?:\\*/|\\z)|\"\"\"(?s:.*?)(?:\"\"\"|\\z)"
                            + "|\"(?:[^\"\\\\\\r\\n]++|\\\\[^\\r\\n])*+\"?|[{}]");

    private Brackets() {}

    /** How many blocks are not closed; less than nothing when there are closing braces too many. */
    static int balance(String text) {
        int balance = 0;
        for (Matcher piece = PIECE.matcher(text); piece.find(); ) {
            balance += step(piece);
        }
        return balance;
    }

    private static int step(Matcher piece) {
        return switch (piece.group()) {
            case "{" -> 1;
            case "}" -> -1;
            default -> 0;
        };
    }

    /** Where the block around an offset opens; -1 outside of blocks. */
    static int opening(String text, int offset) {
        Deque<Integer> open = new ArrayDeque<>();
        for (Matcher piece = PIECE.matcher(text); piece.find() && piece.start() < offset; ) {
            if (step(piece) > 0) {
                open.push(piece.start());
            } else if (step(piece) < 0) {
                open.poll();
            }
        }
        return open.isEmpty() ? -1 : open.peek();
    }
}
