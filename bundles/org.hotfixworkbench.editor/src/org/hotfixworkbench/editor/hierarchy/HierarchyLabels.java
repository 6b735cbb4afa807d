package org.hotfixworkbench.editor.hierarchy;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.hotfixworkbench.editor.viewers.Icons;

/** The name of a hotfix, its title in a paler colour, and whether it stands above already. */
final class HierarchyLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        if (!(element instanceof HierarchyNode node)) {
            return new StyledString(element.toString(), StyledString.QUALIFIER_STYLER);
        }
        StyledString label = new StyledString(node.entry().name());
        if (!node.entry().detail().isBlank()) {
            label.append("  " + node.entry().detail(), StyledString.DECORATIONS_STYLER);
        }
        if (node.isRepeated()) {
            label.append("  (in a circle)", StyledString.QUALIFIER_STYLER);
        }
        return label;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return element instanceof HierarchyNode node ? Icons.of(node.entry().kind()) : null;
    }
}
