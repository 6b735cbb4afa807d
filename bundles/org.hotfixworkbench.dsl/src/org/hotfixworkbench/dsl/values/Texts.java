package org.hotfixworkbench.dsl.values;

import org.hotfixworkbench.dsl.parser.antlr.internal.InternalServicingLexer;

/** Texts in quotes, and text blocks in triple quotes. */
final class Texts {

    private static final String BLOCK = "\"\"\"";

    /** Text blocks stand in clauses of a hotfix: their lines go two levels in. */
    private static final String LINE_INDENT = "        ";

    private static final String END_INDENT = "    ";

    private Texts() {}

    static boolean isQuoted(String text) {
        return !text.isEmpty() && text.charAt(0) == '"';
    }

    /** Returns the content of a text in quotes. */
    static String unquoted(String text) {
        StringBuilder content = new StringBuilder(text.length());
        int i = 1;
        while (i < text.length() && text.charAt(i) != '"') {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                c = escaped(text.charAt(i));
            }
            content.append(c);
            i++;
        }
        if (i != text.length() - 1) {
            throw new UnclosedTextException(content.toString());
        }
        return content.toString();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case '\\', '"' -> c;
            default ->
                    throw new IllegalArgumentException(
                            "'\\" + c + "' means nothing: write \\\\ for a backslash");
        };
    }

    /** Returns the text in quotes. */
    static String quoted(String content) {
        StringBuilder text = new StringBuilder(content.length() + 2).append('"');
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            switch (c) {
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                case '\\', '"' -> text.append('\\').append(c);
                default -> text.append(c);
            }
        }
        return text.append('"').toString();
    }

    /** Reads a text in quotes or a text block. */
    static String read(String text) {
        return text.startsWith(BLOCK) ? block(text) : unquoted(text);
    }

    /**
     * Returns the content of a text block: without the blanks that all its lines begin with,
     * without blanks at the end of lines, and without blank lines at its begin and end. A backslash
     * is a character like others.
     */
    private static String block(String text) {
        String content = text.substring(BLOCK.length(), text.length() - BLOCK.length());
        String lines = content.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
        int start = 0;
        int lineEnd = lines.indexOf('\n');
        while (lineEnd >= 0 && lines.substring(start, lineEnd).isBlank()) {
            start = lineEnd + 1;
            lineEnd = lines.indexOf('\n', start);
        }
        return lines.substring(start).stripIndent();
    }

    /** Writes a text of several lines as a block where a block can hold it, else in quotes. */
    static String write(String content) {
        if (content.indexOf('\n') < 0) {
            return quoted(content);
        }
        StringBuilder text = new StringBuilder(BLOCK);
        for (String line : content.split("\n", -1)) {
            text.append('\n');
            if (!line.isEmpty()) {
                text.append(LINE_INDENT).append(line);
            }
        }
        text.append('\n').append(END_INDENT).append(BLOCK);
        String block = text.toString();
        return !content.contains(BLOCK) && block(block).equals(content) ? block : quoted(content);
    }

    /** Returns the name as it has to be written: plain where it is one word to the lexer. */
    static String name(String name) {
        return Tokens.typeOf(name) == InternalServicingLexer.RULE_WORD ? name : quoted(name);
    }

    /** Returns the name of a level, which may also be a number. */
    static String levelName(String name) {
        int type = Tokens.typeOf(name);
        boolean plain =
                type == InternalServicingLexer.RULE_WORD || type == InternalServicingLexer.RULE_INT;
        return plain ? name : quoted(name);
    }
}
