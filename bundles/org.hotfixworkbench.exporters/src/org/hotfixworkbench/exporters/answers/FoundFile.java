package org.hotfixworkbench.exporters.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hotfixworkbench.core.find.FileSearch;
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

    /**
     * What a search has found, in its order.
     *
     * @param rows the search, when all hotfixes have passed by
     * @param replacements what replaces what among them
     * @param newestOnly whether to leave out what has a newer version
     */
    public static List<FoundFile> all(
            FileSearch rows, ReplacementViews replacements, boolean newestOnly) {
        Map<String, Successors> successors = new HashMap<>();
        List<FoundFile> found = new ArrayList<>();
        for (FoundRow row : rows.found()) {
            Optional<Boolean> newest = rows.isNewest(row);
            if (!newestOnly || newest.orElse(true)) {
                Successors after =
                        successors.computeIfAbsent(
                                row.hotfix(), it -> Successors.of(replacements, it));
                found.add(new FoundFile(row, newest, after.direct(), after.latest()));
            }
        }
        return found;
    }

    /** What comes after a hotfix; it has many rows. */
    private record Successors(List<ReplacementViews.Successor> direct, List<String> latest) {
        static Successors of(ReplacementViews replacements, String hotfix) {
            OptionalInt node = replacements.node(hotfix);
            return node.isEmpty()
                    ? new Successors(List.of(), List.of())
                    : new Successors(
                            replacements.successors(node.getAsInt()),
                            replacements.newest(node.getAsInt()));
        }
    }
}
