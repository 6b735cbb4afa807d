package org.hotfixworkbench.editor.hierarchy;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** A hotfix at one place of the tree. For the thread of the display. */
final class HierarchyNode {

    private final @Nullable HierarchyNode parent;
    private final HierarchyEntry entry;
    private @Nullable List<HierarchyNode> children; // null until they are known
    private boolean asked;
    private boolean failed;

    HierarchyNode(@Nullable HierarchyNode parent, HierarchyEntry entry) {
        this.parent = parent;
        this.entry = entry;
    }

    @Nullable
    HierarchyNode parent() {
        return parent;
    }

    HierarchyEntry entry() {
        return entry;
    }

    /** What stands below it; null as long as nobody knows. */
    @Nullable
    List<HierarchyNode> children() {
        return children;
    }

    void fill(List<HierarchyEntry> entries) {
        children = entries.stream().map(it -> new HierarchyNode(this, it)).toList();
    }

    /** There will be no answer. */
    void fail() {
        failed = true;
    }

    boolean hasFailed() {
        return failed;
    }

    /** Whether it has not been asked for what stands below it; true only once. */
    boolean askNow() {
        boolean first = !asked;
        asked = true;
        return first;
    }

    /** Whether the same hotfix stands above: replacing in a circle would go on for ever. */
    boolean isRepeated() {
        for (HierarchyNode above = parent; above != null; above = above.parent) {
            if (above.entry.name().equals(entry.name())) {
                return true;
            }
        }
        return false;
    }
}
