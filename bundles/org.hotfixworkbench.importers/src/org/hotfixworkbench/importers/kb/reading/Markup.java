package org.hotfixworkbench.importers.kb.reading;

import java.util.regex.Pattern;

/** Takes markup off that is left over in cells. */
final class Markup {

    private static final Pattern ESCAPE = Pattern.compile("\\\\([_*\\[\\]()#`~>|])");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__(?=\\s|$)|(?<=^|\\s)__");

    /** What a line of Markdown has when its text differs from what it stands for. */
    private static final Pattern ESCAPED =
            Pattern.compile("\\\\[_*\\[\\]()#`~>|.\\\\-]|<br\\s*/?>|&(?:nbsp|amp|lt|gt|#\\d+);");

    private Markup() {}

    /** A cell without emphasis and escapes of Markdown, with plain blanks. */
    static String plain(String cell) {
        String text = cell.replace('\u00A0', ' ');
        if (text.indexOf('*') >= 0 || text.indexOf("__") >= 0) {
            text = EMPHASIS.matcher(text).replaceAll("");
        }
        if (text.indexOf('\\') >= 0) {
            text = ESCAPE.matcher(text).replaceAll("$1");
        }
        return text.strip();
    }

    /** Whether a line has escapes, line breaks or entities, which its text does not have. */
    static boolean escaped(String line) {
        boolean possible =
                line.indexOf('\\') >= 0 || line.indexOf('<') >= 0 || line.indexOf('&') >= 0;
        return possible && ESCAPED.matcher(line).find();
    }
}
