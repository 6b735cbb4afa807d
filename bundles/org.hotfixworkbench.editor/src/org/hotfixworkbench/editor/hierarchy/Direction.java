package org.hotfixworkbench.editor.hierarchy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** What stands below a hotfix in the tree. */
enum Direction {
    /** Every hotfix that names it. */
    USERS(
            "Replaced or Required By",
            "is replaced or required by",
            "users",
            root -> HierarchyEntry.of(root.call()),
            HierarchyRequests::incoming),
    /** Every hotfix that it names. */
    USES(
            "Replaces and Requires",
            "replaces or requires",
            "uses",
            root -> HierarchyEntry.of(root.call()),
            HierarchyRequests::outgoing),
    /** Its predecessors. */
    REPLACED(
            "Replaces",
            "replaces",
            "replaced",
            root -> HierarchyEntry.of(root.type()),
            HierarchyRequests::supertypes),
    /** Its successors. */
    REPLACING(
            "Replaced By",
            "is replaced by",
            "replacing",
            root -> HierarchyEntry.of(root.type()),
            HierarchyRequests::subtypes);

    private final String label;
    private final String verb;
    private final String icon;
    private final Function<HierarchyRoot, HierarchyEntry> first;
    private final Function<HierarchyEntry, CompletableFuture<List<HierarchyEntry>>> below;

    Direction(
            String label,
            String verb,
            String icon,
            Function<HierarchyRoot, HierarchyEntry> first,
            Function<HierarchyEntry, CompletableFuture<List<HierarchyEntry>>> below) {
        this.label = label;
        this.verb = verb;
        this.icon = "icons/" + icon + ".svg";
        this.first = first;
        this.below = below;
    }

    /** What the user chooses it by. */
    String label() {
        return label;
    }

    /** The path of its icon in the bundle. */
    String icon() {
        return icon;
    }

    /** The sentence above a tree. */
    String sentence(String name, int count) {
        String object =
                switch (count) {
                    case 0 -> "nothing";
                    case 1 -> "1 hotfix";
                    default -> count + " hotfixes";
                };
        return name + " " + verb + " " + object;
    }

    /** The hotfix at the top. */
    HierarchyEntry first(HierarchyRoot root) {
        return first.apply(root);
    }

    /** Asks for what stands below a hotfix. */
    CompletableFuture<List<HierarchyEntry>> below(HierarchyEntry entry) {
        return below.apply(entry);
    }
}
