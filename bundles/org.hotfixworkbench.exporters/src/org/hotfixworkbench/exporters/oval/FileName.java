package org.hotfixworkbench.exporters.oval;

import java.util.Locale;

/**
 * A file that a scanner looks for.
 *
 * @param name its name
 * @param narrow whether it is the 32-bit file of a system that may have a native one, too
 */
record FileName(String name, boolean narrow) {

    /** Characters that no name of a file has, so that the Schematron of OVAL refuses them. */
    private static final String FORBIDDEN = "\\/:*?\"<>|";

    /** Whether OVAL accepts it. */
    boolean valid() {
        return !name.isBlank()
                && Characters.allowed(name)
                && name.chars().noneMatch(c -> c < ' ' || FORBIDDEN.indexOf(c) >= 0);
    }

    /** The name in the one spelling that ids are made of. */
    String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return key() + (narrow ? " (32-bit)" : "");
    }
}
