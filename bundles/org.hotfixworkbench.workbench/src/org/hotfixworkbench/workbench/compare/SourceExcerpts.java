package org.hotfixworkbench.workbench.compare;

import org.hotfixworkbench.workbench.compare.CompareAnswer.Side;

/** What stands at lines of a text, in one line. */
final class SourceExcerpts {

    private static final int LONGEST = 200;

    private final Side side;
    private final String[] lines;

    SourceExcerpts(Side side) {
        this.side = side;
        this.lines = side.text().split("\\R", -1);
    }

    /**
     * What stands at a line; a clause over several lines as a whole, of a block its heading. Empty
     * for no line, and for the line of the hotfix itself: there nothing is stated.
     *
     * @param line the line, from 1; 0 for none
     * @param heading whether the line of the hotfix itself is meant
     */
    String at(int line, boolean heading) {
        if (line < 1 || line > lines.length || line == side.line() && !heading) {
            return "";
        }
        String text = stripped(lines[line - 1]);
        if (text.endsWith("{") && text.startsWith("prerequisites")) {
            return shortened(block(line));
        }
        return shortened(
                text.endsWith("{") ? stripped(text.substring(0, text.length() - 1)) : text);
    }

    /** The lines up to the brace that ends what begins in one. */
    private String block(int line) {
        StringBuilder text = new StringBuilder();
        int open = 0;
        for (int i = line - 1; i < lines.length && text.length() < LONGEST; i++) {
            String part = stripped(lines[i]);
            open += count(part, '{') - count(part, '}');
            text.append(text.isEmpty() ? "" : " ").append(part);
            if (open <= 0) {
                break;
            }
        }
        return text.toString();
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(it -> it == wanted).count();
    }

    private static String stripped(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
    }
}
