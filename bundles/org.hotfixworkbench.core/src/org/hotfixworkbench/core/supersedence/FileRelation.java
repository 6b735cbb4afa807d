package org.hotfixworkbench.core.supersedence;

/** How the files of a hotfix compare with those of another one, inside each line of service. */
public enum FileRelation {
    /** It has a higher version of every file: it supersedes the other one, whatever is stated. */
    ALL_HIGHER("all-higher"),
    /** It has every file, some in the same version. */
    SAME_OR_HIGHER("same-or-higher"),
    /** It lacks some of the files, and has none in a lower version. */
    PARTIAL("partial"),
    /** It has a lower version of some file: to install it would take a fix away. */
    LOWER("lower"),
    /** There is nothing to compare: no files are stated, or none of them have an order. */
    UNKNOWN("unknown");

    private final String label;

    FileRelation(String label) {
        this.label = label;
    }

    /** The name in reports. */
    public String label() {
        return label;
    }
}
