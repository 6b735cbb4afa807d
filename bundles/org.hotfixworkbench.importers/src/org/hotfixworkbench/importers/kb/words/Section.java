package org.hotfixworkbench.importers.kb.words;

/** What a section of an article is about, told by its heading. */
public enum Section {
    /** What a user sees. */
    SYMPTOMS,
    /** Why it happens. */
    CAUSE,
    /** What helps. */
    RESOLUTION,
    /** What a machine has to meet. */
    PREREQUISITES,
    /** What has to be changed in the registry. */
    REGISTRY,
    /** Whether the machine has to be restarted. */
    RESTART,
    /** What is replaced. */
    REPLACEMENT,
    /** The files. */
    FILES,
    /** Whether the problem is confirmed. */
    STATUS,
    /** The products that the article is about. */
    APPLIES,
    /** The products of a security bulletin. */
    AFFECTED,
    /** The products that a security bulletin is not about. */
    UNAFFECTED,
    /** An introduction. */
    SUMMARY,
    /** What is of no interest here, but ends the section before it. */
    MORE
}
