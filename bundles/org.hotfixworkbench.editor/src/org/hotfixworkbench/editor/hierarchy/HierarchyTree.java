package org.hotfixworkbench.editor.hierarchy;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree as far as it is known; asks for more when a node is shown. */
final class HierarchyTree implements ITreeContentProvider {

    private final Consumer<HierarchyNode> question;

    HierarchyTree(Consumer<HierarchyNode> question) {
        this.question = question;
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        HierarchyNode node = (HierarchyNode) parent;
        List<HierarchyNode> children = node.children();
        if (children == null && node.ask()) {
            question.accept(node);
        }
        return children == null ? new Object[0] : children.toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        List<HierarchyNode> children = ((HierarchyNode) element).children();
        return children == null || !children.isEmpty();
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return null;
    }
}
