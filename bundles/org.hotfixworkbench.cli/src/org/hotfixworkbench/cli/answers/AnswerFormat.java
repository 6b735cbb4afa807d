package org.hotfixworkbench.cli.answers;

import java.util.Locale;

/** The forms of an answer. */
public enum AnswerFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
