package org.hotfixworkbench.editor.references;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** The text of a line behind its number, and of a file its name and folder. */
final class ReferenceLabels extends LabelProvider implements IStyledLabelProvider {

    private final WorkbenchLabelProvider files = new WorkbenchLabelProvider();
    private final boolean withFile;

    ReferenceLabels(boolean withFile) {
        this.withFile = withFile;
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof ReferenceLine line) {
            StyledString label =
                    new StyledString(line.line() + 1 + ": ", StyledString.QUALIFIER_STYLER);
            label.append(line.text());
            if (withFile) {
                label.append("  " + line.file().getFullPath(), StyledString.QUALIFIER_STYLER);
            }
            return label;
        }
        IFile file = (IFile) element;
        return new StyledString(file.getName())
                .append(
                        "  " + file.getParent().getFullPath().makeRelative(),
                        StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return element instanceof IFile ? files.getImage(element) : null;
    }

    @Override
    public void dispose() {
        files.dispose();
        super.dispose();
    }
}
