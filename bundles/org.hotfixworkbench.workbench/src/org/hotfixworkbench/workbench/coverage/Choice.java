package org.hotfixworkbench.workbench.coverage;

import java.util.List;
import java.util.function.Predicate;
import org.hotfixworkbench.workbench.coverage.CoverageAnswers.SystemCell;

/** Which releases are shown: those with such a system. */
enum Choice {
    /** All that some hotfix covers or names. */
    HOTFIXES("Releases With Hotfixes", it -> it.covers() + it.missing() > 0),
    /** All of the catalog. */
    ALL("All Releases", it -> true),
    /** Those that no hotfix covers, or that one names without having a package. */
    HOLES("Only Holes", SystemCell::isHole),
    /** Those for which two hotfixes bring the same. */
    TWICE("Only Claimed Twice", it -> it.twice() > 0),
    /** Those that the marked hotfix covers or names. */
    MARKED("Only of the Marked Hotfix", it -> it.own() != null);

    private final String words;
    private final Predicate<SystemCell> wanted;

    Choice(String words, Predicate<SystemCell> wanted) {
        this.words = words;
        this.wanted = wanted;
    }

    /** How it is called. */
    String words() {
        return words;
    }

    /** Whether a release with these systems is shown. */
    boolean shows(List<SystemCell> systems) {
        return systems.stream().anyMatch(wanted);
    }
}
