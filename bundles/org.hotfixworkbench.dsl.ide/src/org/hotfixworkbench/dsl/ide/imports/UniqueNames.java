package org.hotfixworkbench.dsl.ide.imports;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that an import has given; each once. */
final class UniqueNames {

    /** The kind of names of files that hold several elements. */
    static final String FILE = "file";

    private static final int LONGEST = 120;
    private static final Pattern NOT_PORTABLE = Pattern.compile("[^\\p{L}\\p{N}._+~-]+");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final Set<String> used = new HashSet<>();

    /** The name, with a number behind it when it is taken by another element of the kind. */
    String unused(String kind, String wanted) {
        String name = wanted;
        for (int i = 2; !used.add(kind + " " + name.toLowerCase(Locale.ROOT)); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }

    /** The name as one that every operating system accepts for a file. */
    String fileName(String name) {
        String portable = NOT_PORTABLE.matcher(name).replaceAll("-");
        if (portable.length() > LONGEST) {
            portable = portable.substring(0, LONGEST);
        }
        if (portable.isEmpty()
                || portable.startsWith(".")
                || portable.startsWith("-")
                || DEVICE.matcher(portable).matches()) {
            portable = "_" + portable;
        }
        return unused("name of a file", portable);
    }
}
