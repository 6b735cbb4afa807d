package org.hotfixworkbench.editor.hierarchy;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.hotfixworkbench.editor.viewers.Icons;

/** The name of a hotfix, and its title. */
final class HierarchyLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        HierarchyNode node = (HierarchyNode) element;
        StyledString label = new StyledString(node.name());
        String detail = node.detail();
        if (detail != null && !detail.isBlank()) {
            label.append("  " + detail, StyledString.DECORATIONS_STYLER);
        }
        return label;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return Icons.of(SymbolKind.Class);
    }
}
