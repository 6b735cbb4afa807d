package org.hotfixworkbench.core.applicability.engine;

/** What a hotfix has for a system. */
public enum Fit {
    /** A package for it, and no condition that it cannot meet. */
    COVERS("covers"),
    /** No package for it, although its conditions name the product and accept the level. */
    MISSING("missing"),
    /** Nothing: it is not about this system. */
    NONE("none");

    private final String literal;

    Fit(String literal) {
        this.literal = literal;
    }

    /** The word for it. */
    public String literal() {
        return literal;
    }
}
