package org.hotfixworkbench.editor.highlighting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Cuts a text into the pieces that look different, as the lexer of the language would. */
final class Lexer {

    private static final String LETTER = "A-Za-z_$~@#%&!'()\\u00C0-\\u024F";
    private static final String PART = "[" + LETTER + "0-9.+\\\\-]";

    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<comment>//[^\\n\\r]*|/\\*(?s:.*?)(?:\\*/|\\z))"
                            + "|(?<string>\"\"\"(?s:.*?)(?:\"\"\"|\\z)"
                            + "|\"(?:[^\"\\\\\\r\\n]++|\\\\[^\\r\\n])*+\"?)"
                            + ("|(?<version>[0-9]++(?:\\.[0-9]++){2}\\.[0-9]*+x*+(?!" + PART + "))")
                            + ("|(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2}(?!" + PART + ")")
                            + "|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)"
                            + ("|(?<number>[0-9]++(?:,[0-9]++)*+(?:\\.\\.[0-9]++)?(?!"
                                    + PART
                                    + "))")
                            + ("|(?<word>[" + LETTER + "0-9]" + PART + "*+)"));

    private Lexer() {}

    /** A piece of text; a piece of no style is not mentioned. */
    record Token(Style style, int start, int end) {}

    /**
     * The pieces of a part of a text.
     *
     * @param from where no piece is under way
     * @param to a piece that reaches further is the last one, in full length
     */
    static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        scan(text, from, to, tokens::add);
        return tokens;
    }

    /** The pieces that span several lines: a change inside may concern all that follows. */
    static List<Token> blocks(String text) {
        List<Token> blocks = new ArrayList<>();
        scan(
                text,
                0,
                text.length(),
                token -> {
                    if (text.startsWith("/*", token.start)
                            || text.startsWith("\"\"\"", token.start)) {
                        blocks.add(token);
                    }
                });
        return blocks;
    }

    private static void scan(String text, int from, int to, Consumer<Token> consumer) {
        Matcher matcher = TOKEN.matcher(text);
        int position = from;
        while (position < to && matcher.find(position) && matcher.start() < to) {
            Style style = style(matcher);
            if (style != null) {
                consumer.accept(new Token(style, matcher.start(), matcher.end()));
            }
            position = matcher.end();
        }
    }

    private static @Nullable Style style(Matcher matcher) {
        if (matcher.start("word") >= 0) {
            return Keywords.ALL.contains(matcher.group("word")) ? Style.KEYWORD : null;
        }
        if (matcher.start("comment") >= 0) {
            return Style.COMMENT;
        }
        if (matcher.start("string") >= 0) {
            return Style.STRING;
        }
        if (matcher.start("version") >= 0) {
            return Style.VERSION;
        }
        return matcher.start("date") >= 0 ? Style.DATE : Style.NUMBER;
    }
}
