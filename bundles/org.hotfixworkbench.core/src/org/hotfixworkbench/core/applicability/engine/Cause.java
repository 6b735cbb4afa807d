package org.hotfixworkbench.core.applicability.engine;

import org.hotfixworkbench.model.Reason;
import org.hotfixworkbench.model.Verdict;

/** What decides a verdict. */
public enum Cause {
    /** A file would get the hotfix's copy. */
    INSTALLS(Verdict.APPLICABLE, "installs-files", Reason.UNSTATED),
    /** Everything stated holds; the hotfix lists no file with a version for the machine. */
    NO_FILES(Verdict.APPLICABLE, "conditions-hold", Reason.UNSTATED),
    /** The list of installed hotfixes names it. */
    LISTED(Verdict.INSTALLED, "listed", Reason.UNSTATED),
    /** Something installed replaces it, in so many words. */
    REPLACED(Verdict.SUPERSEDED, "replaced", Reason.UNSTATED),
    /** Something installed is an alternative to it. */
    ALTERNATIVE(Verdict.SUPERSEDED, "alternative", Reason.UNSTATED),
    /** Every file that it would install is there already in the same or a higher version. */
    NEWER_FILES(Verdict.SUPERSEDED, "newer-files", Reason.UNSTATED),
    /** No package for the architecture. */
    ARCHITECTURE(Verdict.NOT_APPLICABLE, "architecture", Reason.ARCHITECTURE),
    /** Not for the product. */
    PRODUCT(Verdict.NOT_APPLICABLE, "product", Reason.PRODUCT),
    /** Not for the service level. */
    SERVICE_LEVEL(Verdict.NOT_APPLICABLE, "service-level", Reason.SERVICE_LEVEL),
    /** A required hotfix is absent, or a forbidden one present. */
    PREREQUISITE(Verdict.NOT_APPLICABLE, "prerequisite", Reason.PREREQUISITE),
    /** A required feature is absent, or a forbidden one present. */
    FEATURE(Verdict.NOT_APPLICABLE, "feature", Reason.FEATURE),
    /** No copy of a file for the branch that the file is on. */
    BRANCH(Verdict.NOT_APPLICABLE, "branch", Reason.BRANCH),
    /** What the machine runs is not known well enough. */
    MISSING_RELEASE(Verdict.UNKNOWN, "release-not-known", Reason.UNSTATED),
    /** Whether a hotfix is installed is not known. */
    MISSING_HOTFIX(Verdict.UNKNOWN, "installed-not-known", Reason.UNSTATED),
    /** Whether a feature is there is not known. */
    MISSING_FEATURE(Verdict.UNKNOWN, "feature-not-known", Reason.UNSTATED),
    /** The version of a file is not known. */
    MISSING_FILE(Verdict.UNKNOWN, "file-version-not-known", Reason.UNSTATED),
    /** The hotfix does not say which machines it is for, or says it in a way nobody can resolve. */
    NOT_DESCRIBED(Verdict.UNKNOWN, "not-described", Reason.UNSTATED);

    private static final Cause[] ALL = values();

    private final Verdict verdict;
    private final String literal;
    private final Reason reason;

    Cause(Verdict verdict, String literal, Reason reason) {
        this.verdict = verdict;
        this.literal = literal;
        this.reason = reason;
    }

    /** The verdict that it leads to. */
    public Verdict verdict() {
        return verdict;
    }

    /** The word for it. */
    public String literal() {
        return literal;
    }

    /** The reason as expectations state it; UNSTATED unless the hotfix is not applicable. */
    public Reason reason() {
        return reason;
    }

    static Cause of(int number) {
        return ALL[number];
    }
}
