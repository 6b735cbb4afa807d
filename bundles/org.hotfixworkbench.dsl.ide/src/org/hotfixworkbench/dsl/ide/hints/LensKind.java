package org.hotfixworkbench.dsl.ide.hints;

import java.util.Locale;

/** What a lens is about. */
enum LensKind {
    /** How often something is named. */
    REFERENCES,
    /** What a hotfix replaces. */
    REPLACES,
    /** What replaces a hotfix. */
    REPLACED,
    /** The machines that a hotfix applies to. */
    MACHINES,
    /** The verdicts about all hotfixes on a machine. */
    VERDICTS,
    /** Whether an expectation is met. */
    EXPECTATION;

    /** How it is written in what the client hands back. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
