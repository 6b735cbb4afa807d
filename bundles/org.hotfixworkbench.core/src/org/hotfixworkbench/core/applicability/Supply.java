package org.hotfixworkbench.core.applicability;

/**
 * What the payloads have to have for a machine. Each of the last three asks for more than the
 * first, and {@link #FILES} for more than all others, so that a proof can name the least that
 * fails.
 */
enum Supply {
    CODEBASE,
    LEVEL,
    PACKAGE,
    FILES
}
