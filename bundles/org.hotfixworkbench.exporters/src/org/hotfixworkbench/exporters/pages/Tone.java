package org.hotfixworkbench.exporters.pages;

/** How something is to be taken; never told by a colour alone. */
public enum Tone {
    /** As it should be. */
    GOOD,
    /** Worth a look. */
    WARNING,
    /** Wrong. */
    BAD,
    /** Nothing is known. */
    QUIET
}
