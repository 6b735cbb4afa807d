package org.hotfixworkbench.editor.hierarchy;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree: what stands below a hotfix is asked for when the hotfix is opened. */
final class HierarchyTree implements ITreeContentProvider {

    /** Stands where an answer is still to come. */
    static final String WAITING = "Asking...";

    /** Stands where no answer will come. */
    static final String FAILED = "No answer; F5 asks again";

    private final Consumer<HierarchyNode> asker;

    /** A tree that has a node filled by somebody when it is opened for the first time. */
    HierarchyTree(Consumer<HierarchyNode> asker) {
        this.asker = asker;
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (!(parent instanceof HierarchyNode node)) {
            return new Object[0];
        }
        List<HierarchyNode> children = node.children();
        if (children != null) {
            return children.toArray();
        }
        if (node.askNow()) {
            asker.accept(node);
        }
        return new Object[] {node.hasFailed() ? FAILED : WAITING};
    }

    @Override
    public boolean hasChildren(Object element) {
        if (!(element instanceof HierarchyNode node) || node.isRepeated()) {
            return false;
        }
        List<HierarchyNode> children = node.children();
        return children == null || !children.isEmpty();
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return element instanceof HierarchyNode node ? node.parent() : null;
    }
}
