package org.hotfixworkbench.exporters;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files that are named after hotfixes: lower case, and an underscore for all that is
 * neither a letter of ASCII, a digit, a hyphen nor a plus sign. CSAF demands this (CSAF 2.0,
 * section 5.1), and such a name is one under every operating system.
 */
public final class FileNames {

    private static final Pattern OTHERS = Pattern.compile("[^+\\-a-z0-9]+");

    private final Set<String> taken = new HashSet<>();

    /** The name for something, without an ending. */
    public static String of(String name) {
        return OTHERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("_");
    }

    /** Takes a name; false when something else has it already. */
    public boolean take(String fileName) {
        return taken.add(fileName);
    }
}
