package org.hotfixworkbench.core.applicability;

import java.util.List;
import org.hotfixworkbench.core.rules.Location;

/**
 * A condition that takes part in a contradiction.
 *
 * @param kind where it comes from
 * @param location where it is stated
 * @param words what it demands, as a clause
 */
public record Clash(Kind kind, Location location, String words) {

    /** Several that exclude each other, in one sentence without full stop. */
    public static String sentence(List<Clash> clashes) {
        return Phrases.contradiction(clashes);
    }

    /** Where a condition comes from. */
    public enum Kind {
        /** A condition of the prerequisites. */
        PREREQUISITE,
        /** The list of products that the hotfix applies to. */
        APPLIES_TO,
        /** The hotfix installs only where it is not installed yet. */
        NOT_INSTALLED,
        /** A payload for the code base of the product. */
        CODEBASE,
        /** Files of the level of the machine, in whatever package. */
        LEVEL,
        /** A package for the product and the architecture of the machine. */
        PACKAGE,
        /** Files of the level in a package for the product and the architecture. */
        FILES
    }
}
