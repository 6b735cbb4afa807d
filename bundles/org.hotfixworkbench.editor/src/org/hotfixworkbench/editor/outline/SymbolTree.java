package org.hotfixworkbench.editor.outline;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.lsp4j.DocumentSymbol;

/** The symbols of a text as a tree. Symbols with the same name and place are equal. */
final class SymbolTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        List<DocumentSymbol> children = ((DocumentSymbol) parent).getChildren();
        return children == null ? new Object[0] : children.toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return null;
    }
}
