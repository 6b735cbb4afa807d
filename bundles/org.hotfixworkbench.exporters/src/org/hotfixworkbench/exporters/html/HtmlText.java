package org.hotfixworkbench.exporters.html;

import org.hotfixworkbench.exporters.pages.PageText;

/** Text in HTML, between tags or in an attribute with double quotes. */
final class HtmlText {

    private HtmlText() {}

    /** Adds a text, cleaned and escaped. */
    static void append(String text, StringBuilder out) {
        String clean = PageText.clean(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    /** A text, cleaned and escaped. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(text, out);
        return out.toString();
    }
}
