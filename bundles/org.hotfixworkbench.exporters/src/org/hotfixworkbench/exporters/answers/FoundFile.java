package org.hotfixworkbench.exporters.answers;

import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.find.FoundRow;
import org.hotfixworkbench.core.supersedence.ReplacementViews;

/**
 * A row that {@code find} has found.
 *
 * @param row the row
 * @param newest whether there is no newer version; empty where versions have no order
 * @param successors what replaces its hotfix itself
 * @param latest the ends of the chains of what replaces its hotfix
 */
public record FoundFile(
        FoundRow row,
        Optional<Boolean> newest,
        List<ReplacementViews.Successor> successors,
        List<String> latest) {

    /** Copies the lists. */
    public FoundFile {
        successors = List.copyOf(successors);
        latest = List.copyOf(latest);
    }
}
