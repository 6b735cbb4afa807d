package org.hotfixworkbench.core.applicability.engine;

/** What a hotfix would do to one file of a machine. */
public enum FileOutcome {
    /** The file gets the hotfix's copy. */
    INSTALL("install"),
    /** The file has the same or a higher version on the same build and branch. */
    ALREADY_NEWER("already-newer"),
    /** The hotfix has copies of the file for other service levels only. */
    NOT_FOR_THIS_LEVEL("not-for-this-level"),
    /** The file is on a branch that it does not leave, and the hotfix has no copy for it. */
    MISSING_BRANCH("missing-branch"),
    /** The version of the file on the machine is not known, or has no order with the copies. */
    UNKNOWN("unknown");

    private final String literal;

    FileOutcome(String literal) {
        this.literal = literal;
    }

    /** The word for it. */
    public String literal() {
        return literal;
    }

    /** The outcome when either may be the case. */
    FileOutcome or(FileOutcome other) {
        return this == other ? this : UNKNOWN;
    }
}
