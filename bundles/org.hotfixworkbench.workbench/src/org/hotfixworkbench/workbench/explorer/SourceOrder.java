package org.hotfixworkbench.workbench.explorer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Leaves elements of a file in the order of the text. */
public final class SourceOrder extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, @Nullable Object one, @Nullable Object other) {
        return one instanceof ElementNode first && other instanceof ElementNode second
                ? Integer.compare(line(first), line(second))
                : 0;
    }

    private static int line(ElementNode node) {
        return node.range().getStart().getLine();
    }
}
