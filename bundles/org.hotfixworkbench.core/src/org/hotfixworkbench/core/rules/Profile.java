package org.hotfixworkbench.core.rules;

import java.util.Locale;

/** For which purpose sources are checked; every rule has a severity for each. */
public enum Profile {
    /** While somebody writes: what is missing is not complained of. */
    DRAFT,
    /** Before others rely on it. */
    PUBLISH,
    /** For what an importer made of a genuine article, slips of the article included. */
    IMPORT;

    /** The name in options and files: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
