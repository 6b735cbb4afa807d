package org.hotfixworkbench.cli.report;

import java.io.IOException;

/** Escapes texts for XML 1.0. What XML cannot hold at all is shown as U+FFFD. */
final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** Writes an attribute with a blank before it. */
    static void attribute(Appendable out, String name, String value) throws IOException {
        out.append(' ').append(name).append("=\"");
        escape(out, value, true);
        out.append('"');
    }

    /** Writes a text between tags. */
    static void content(Appendable out, String text) throws IOException {
        escape(out, text, false);
    }

    private static void escape(Appendable out, String text, boolean attribute) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append(Character.toString(isAllowed(c) ? c : REPLACEMENT));
            }
        }
    }

    private static boolean isAllowed(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
