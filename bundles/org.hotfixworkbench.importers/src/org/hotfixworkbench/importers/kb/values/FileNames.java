package org.hotfixworkbench.importers.kb.values;

import java.util.regex.Pattern;

/** Names of files as articles print them. */
public final class FileNames {

    private static final int LONGEST = 260;
    private static final Pattern WITH_ENDING =
            Pattern.compile(
                    "(?=.*\\p{L})[^\\s|<>\"?*:,;]*[^\\s|<>\"?*:,;.]\\.(?=[^.]*[\\p{L}_~$])[\\p{L}\\p{N}_~$!@#-]{1,12}"
                            + "|(?=.*\\p{L})[\\p{L}\\p{N}_~$.-]+\\.\\d{1,3}(?:\\.dll)?");
    private static final Pattern WITHOUT_ENDING =
            Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{N}_~$!@#%&'()\\[\\]{}+=.\\\\/-]{2,64}");
    private static final Pattern NUMBERS = Pattern.compile("[\\d.,:/\\s-]+[ap]?m?");

    private FileNames() {}

    /** Whether a text is a file name with an ending, such as Tcpip.sys. */
    public static boolean withEnding(String text) {
        return text.length() <= LONGEST
                && text.indexOf('.') >= 0
                && !NUMBERS.matcher(text).matches()
                && WITH_ENDING.matcher(text).matches()
                && !text.startsWith("http")
                && !text.startsWith("www.");
    }

    /** A file name without a remark in parentheses behind it, as in "Atl.dll (Windows 98)". */
    public static String base(String text) {
        int open = text.indexOf(" (");
        return open > 0 && text.endsWith(")") ? text.substring(0, open).strip() : text;
    }

    /** Whether a text could be a file name without an ending, such as Ntldr. */
    public static boolean possible(String text) {
        return !NUMBERS.matcher(text).matches() && WITHOUT_ENDING.matcher(text).matches();
    }

    /** Whether a text of several words is a file name with an ending. */
    public static boolean withBlanks(String text) {
        int last = text.lastIndexOf(' ');
        return last > 0
                && text.length() <= LONGEST
                && withEnding(text.substring(last + 1))
                && text.chars().noneMatch(it -> "|<>\"?*:;".indexOf(it) >= 0);
    }
}
