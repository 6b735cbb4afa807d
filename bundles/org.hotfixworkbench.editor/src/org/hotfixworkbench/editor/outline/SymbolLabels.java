package org.hotfixworkbench.editor.outline;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.graphics.Image;
import org.hotfixworkbench.editor.viewers.Icons;

/** Names of symbols, what is worth knowing of them in a paler colour, and their icons. */
final class SymbolLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        DocumentSymbol symbol = (DocumentSymbol) element;
        StyledString label = new StyledString(symbol.getName());
        String detail = symbol.getDetail();
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
        return Icons.of(((DocumentSymbol) element).getKind());
    }
}
