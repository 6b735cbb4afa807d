package org.hotfixworkbench.workbench.explorer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.navigator.IDescriptionProvider;
import org.hotfixworkbench.editor.viewers.Icons;

/** Names of elements, what is worth knowing of them in a paler colour, and their icons. */
public final class ElementLabels extends LabelProvider
        implements IStyledLabelProvider, IDescriptionProvider {

    @Override
    public @Nullable StyledString getStyledText(@Nullable Object element) {
        return switch (element) {
            case ElementNode node ->
                    new StyledString(node.label())
                            .append(node.remark(), StyledString.DECORATIONS_STYLER);
            case String text -> new StyledString(text);
            case null, default -> null;
        };
    }

    @Override
    public @Nullable String getText(@Nullable Object element) {
        StyledString text = getStyledText(element);
        return text == null ? null : text.getString();
    }

    @Override
    public @Nullable Image getImage(@Nullable Object element) {
        return element instanceof ElementNode node ? Icons.of(node.kind()) : null;
    }

    @Override
    public @Nullable String getDescription(@Nullable Object element) {
        return element instanceof ElementNode node
                ? node + " - " + node.file().getFullPath()
                : null;
    }
}
