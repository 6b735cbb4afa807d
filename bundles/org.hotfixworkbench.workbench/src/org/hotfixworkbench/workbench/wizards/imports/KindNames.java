package org.hotfixworkbench.workbench.wizards.imports;

import org.hotfixworkbench.importers.Importer;

/** Kinds of sources as users read them. */
final class KindNames {

    private KindNames() {}

    /** What the sources of a kind are, from a capital letter. */
    static String of(Importer kind) {
        String words = kind.description();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
