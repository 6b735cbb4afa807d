package org.hotfixworkbench.core.rules;

import java.util.Locale;

/** What a rule is about; rules are listed by family. */
public enum Family {
    /** File versions. */
    VERSION,
    /** Service branches. */
    BRANCH,
    /** Service levels. */
    LEVEL,
    /** Architectures of packages and files. */
    ARCHITECTURE,
    /** Rows of a package. */
    PAYLOAD,
    /** Component, deployment and package manifests. */
    MANIFEST,
    /** What replaces what. */
    REPLACEMENT,
    /** Whether a hotfix can apply at all. */
    APPLICABILITY,
    /** The catalog, and machines. */
    CATALOG,
    /** Names, references and the text itself. */
    TEXT;

    /** The name in reports: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
