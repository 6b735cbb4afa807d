package org.hotfixworkbench.editor.references;

import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;

/** Files with their lines in a tree, lines alone in a table. */
final class ReferenceTree implements ITreeContentProvider {

    private @Nullable ReferenceResult result;
    private boolean tree;

    @Override
    public void inputChanged(Viewer viewer, Object before, Object after) {
        tree = viewer instanceof TreeViewer;
        result = after instanceof ReferenceResult references ? references : null;
    }

    private Object[] lines() {
        ReferenceResult current = result;
        return current == null ? new Object[0] : current.getElements();
    }

    @Override
    public Object[] getElements(Object input) {
        return tree
                ? Arrays.stream(lines()).map(it -> ((ReferenceLine) it).file()).distinct().toArray()
                : lines();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof IFile file
                ? Arrays.stream(lines())
                        .filter(it -> file.equals(((ReferenceLine) it).file()))
                        .toArray()
                : new Object[0];
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return element instanceof ReferenceLine line ? line.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile;
    }
}
