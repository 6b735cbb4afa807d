package org.hotfixworkbench.editor.hierarchy;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.TypeHierarchyItem;

/** A hotfix in the tree. What is below it is asked for when somebody wants to see it. */
final class HierarchyNode {

    private final String name;
    private final @Nullable String detail;
    private final Location location;
    private final Object item;
    private @Nullable List<HierarchyNode> children;
    private boolean asked;

    private HierarchyNode(String name, @Nullable String detail, Location location, Object item) {
        this.name = name;
        this.detail = detail;
        this.location = location;
        this.item = item;
    }

    static HierarchyNode of(TypeHierarchyItem item) {
        return new HierarchyNode(
                item.getName(),
                item.getDetail(),
                new Location(item.getUri(), item.getSelectionRange()),
                item);
    }

    static HierarchyNode of(CallHierarchyItem item) {
        return new HierarchyNode(
                item.getName(),
                item.getDetail(),
                new Location(item.getUri(), item.getSelectionRange()),
                item);
    }

    String name() {
        return name;
    }

    @Nullable
    String detail() {
        return detail;
    }

    Location location() {
        return location;
    }

    /** The item of the server. */
    Object item() {
        return item;
    }

    /** What is below; null while nobody knows. */
    @Nullable
    List<HierarchyNode> children() {
        return children;
    }

    void setChildren(List<HierarchyNode> found) {
        children = found;
    }

    /** True for the first who wants to know what is below. */
    boolean ask() {
        boolean first = !asked;
        asked = true;
        return first;
    }
}
