package org.hotfixworkbench.editor.elements;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.swt.graphics.Image;
import org.hotfixworkbench.editor.viewers.Icons;

/** The name of an element, and where it is. */
final class ElementLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        WorkspaceSymbol symbol = (WorkspaceSymbol) element;
        StyledString label = new StyledString(symbol.getName());
        String container = symbol.getContainerName();
        if (container != null && !container.isBlank()) {
            label.append("  " + container, StyledString.QUALIFIER_STYLER);
        }
        return label;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return Icons.of(((WorkspaceSymbol) element).getKind());
    }
}
