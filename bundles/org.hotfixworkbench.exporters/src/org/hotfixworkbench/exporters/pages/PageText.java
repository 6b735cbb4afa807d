package org.hotfixworkbench.exporters.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text of sources as a page can show it. */
public final class PageText {

    /** Where a paragraph begins: behind an empty line, or at what looks like an item of a list. */
    private static final Pattern PARAGRAPHS =
            Pattern.compile(
                    "\\n[ \\t]*(?:\\n\\s*)+|\\n(?=[ \\t]*(?:[-*\\u2022]|\\d{1,3}[.)])[ \\t])");

    private PageText() {}

    /**
     * The text without what no page may contain: control characters but tab and line feed, halves
     * of surrogate pairs and code points that are no characters each become U+FFFD. Ends of lines
     * become line feeds.
     */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= '\u007F') {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .map(it -> it == '\r' || it == '\u0085' ? '\n' : isCharacter(it) ? it : '\uFFFD')
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isCharacter(int point) {
        if (point == '\t' || point == '\n') {
            return true;
        }
        return !Character.isISOControl(point)
                && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                && (point < 0xFDD0 || point > 0xFDEF)
                && (point & 0xFFFE) != 0xFFFE;
    }

    /** The cleaned text on one line. */
    public static String line(String text) {
        return clean(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** The paragraphs of a text, each cleaned and on one line. */
    public static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String part : PARAGRAPHS.split(clean(text))) {
            String line = part.strip().replaceAll("[ \\t]*\\n[ \\t]*", " ");
            if (!line.isEmpty()) {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }
}
