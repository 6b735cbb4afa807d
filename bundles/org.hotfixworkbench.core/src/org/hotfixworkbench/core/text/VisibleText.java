package org.hotfixworkbench.core.text;

/** Text of a source as a terminal may show it. */
public final class VisibleText {

    private VisibleText() {}

    /**
     * The text with control characters replaced, tabs excepted: a source must not give orders to
     * the terminal.
     */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            visible.append(c != '\t' && Character.isISOControl(c) ? '\uFFFD' : c);
        }
        return visible.toString();
    }
}
