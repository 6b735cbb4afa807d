package org.hotfixworkbench.exporters.markdown;

import org.hotfixworkbench.exporters.pages.PageText;

/** Text in Markdown, on one line: CommonMark with the tables of GitHub. */
final class MarkdownText {

    /** What has a meaning wherever it stands. */
    private static final String SPECIAL = "\\`*[]<>&|~";

    private MarkdownText() {}

    /** A text, cleaned and escaped. */
    static String of(String text) {
        String line = PageText.line(text).strip();
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || c == '_' && !inWord(line, i) || begins(line, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** An underscore between letters or digits emphasises nothing. */
    private static boolean inWord(String line, int at) {
        return at > 0
                && at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at + 1));
    }

    /** Whether a character at the beginning of a line would begin a heading, a list or a rule. */
    private static boolean begins(String line, int at) {
        char c = line.charAt(at);
        if (at == 0) {
            return c == '#' || c == '-' || c == '+';
        }
        return (c == '.' || c == ')')
                && line.substring(0, at).chars().allMatch(MarkdownText::digit);
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /**
     * A name or number as code.
     *
     * @param cell whether it is in a table, where a bar would end its cell
     */
    static String code(String text, boolean cell) {
        String line = PageText.line(text);
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        boolean padded =
                line.startsWith("`")
                        || line.endsWith("`")
                        || line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
        String pad = padded ? " " : "";
        String inside = cell ? line.replace("|", "\\|") : line;
        return line.isEmpty() ? "" : fence + pad + inside + pad + fence;
    }
}
