package org.hotfixworkbench.core.rules;

import java.util.Locale;

/** For which purpose sources are checked; every rule has a severity for each. */
public enum Profile {
    /** While somebody writes: what is missing is not complained of. */
    DRAFT("While somebody writes: what is missing is not complained of."),
    /** Before others rely on it. */
    PUBLISH("Before others rely on it: what is missing or doubtful is told."),
    /** For what an importer made of a genuine article, slips of the article included. */
    IMPORT(
            "For what an importer made of a genuine article: its slips are told, but refuse nothing.");

    private final String purpose;

    Profile(String purpose) {
        this.purpose = purpose;
    }

    /** What it is for, in a sentence. */
    public String purpose() {
        return purpose;
    }

    /** The name in options and files: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
