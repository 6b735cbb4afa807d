package org.hotfixworkbench.dsl.ide.clauses;

import java.util.Locale;

/** What a pair of braces is around. */
public enum Region {
    /** The file itself. */
    DOCUMENT,
    /** A hotfix. */
    HOTFIX,
    /** A group of conditions. */
    CONDITIONS,
    /** The files for a code base. */
    PAYLOAD,
    /** The rows for an architecture. */
    PACKAGE,
    /** A group of alternatives. */
    FIXES,
    /** A machine. */
    MACHINE,
    /** A code base. */
    CODEBASE,
    /** A product. */
    PRODUCT,
    /** Something that the language does not have. */
    UNKNOWN;

    /** Whether what is in it has nothing but its order to tell where the next one begins. */
    boolean isList() {
        return this == CONDITIONS || this == FIXES;
    }

    static Region of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
