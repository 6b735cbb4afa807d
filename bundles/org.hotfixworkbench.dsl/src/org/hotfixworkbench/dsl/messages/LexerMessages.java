package org.hotfixworkbench.dsl.messages;

/** The messages for text that is no token at all. */
final class LexerMessages {

    private LexerMessages() {}

    /** Translates what the lexer says. */
    static String of(String message) {
        if (message.endsWith("'<EOF>' expecting '\"'")) {
            return "this text block is not closed: \"\"\" is missing";
        }
        if (message.contains("'<EOF>' expecting '*'")
                || message.contains("'<EOF>' expecting '/'")) {
            return "this comment is not closed: */ is missing";
        }
        if (message.contains("(...)+")) {
            return "write four digits or more, or a blank before the comma: digits and a comma begin"
                    + " a size";
        }
        return "a text cannot end in a backslash: write \\\\ for a backslash, and close the text";
    }
}
