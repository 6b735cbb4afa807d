package org.hotfixworkbench.editor.search;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.hotfixworkbench.editor.viewers.Icons;

/** What an element is called, the file it is in, and its icon. */
final class ElementLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        FoundElement found = (FoundElement) element;
        StyledString label = new StyledString(found.label());
        if (!found.container().isEmpty()) {
            label.append("  " + found.container(), StyledString.QUALIFIER_STYLER);
        }
        return label;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return Icons.of(((FoundElement) element).kind());
    }
}
