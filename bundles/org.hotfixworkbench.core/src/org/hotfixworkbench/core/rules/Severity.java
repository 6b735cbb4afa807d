package org.hotfixworkbench.core.rules;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** The data is wrong; nothing is built from it. */
    ERROR,
    /** The data is probably wrong, or a reader will be misled. */
    WARNING,
    /** Worth knowing, nothing to mend. */
    INFO,
    /** The rule does not run. */
    OFF;

    /** The name in reports: lower case. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
