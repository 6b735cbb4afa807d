package org.hotfixworkbench.editor.selection;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.graphics.Point;

/**
 * How a selection has grown in a viewer, to be able to go back. It is worth nothing as soon as
 * something else is selected.
 */
final class SelectionSteps {

    private static final String KEY = SelectionSteps.class.getName();

    private final ITextViewer viewer;
    private final Deque<IRegion> before = new ArrayDeque<>();
    private IRegion last = new Region(0, 0);

    private SelectionSteps(ITextViewer viewer) {
        this.viewer = viewer;
    }

    /** The steps in a viewer; they end with its widget. */
    static SelectionSteps of(ITextViewer viewer) {
        if (viewer.getTextWidget().getData(KEY) instanceof SelectionSteps steps) {
            return steps;
        }
        SelectionSteps steps = new SelectionSteps(viewer);
        viewer.getTextWidget().setData(KEY, steps);
        return steps;
    }

    /** What is selected now. */
    IRegion selected() {
        Point selected = viewer.getSelectedRange();
        return new Region(selected.x, selected.y);
    }

    /** Selects more. */
    void grow(IRegion larger) {
        IRegion smaller = selected();
        if (!smaller.equals(last)) {
            before.clear();
        }
        before.push(smaller);
        select(larger);
    }

    /** Selects what was selected before the last step, if there was one. */
    void shrink() {
        if (!selected().equals(last)) {
            before.clear();
        }
        if (!before.isEmpty()) {
            select(before.pop());
        }
    }

    /** The place on screen stays: a large selection has its beginning elsewhere. */
    private void select(IRegion region) {
        last = region;
        viewer.setSelectedRange(region.getOffset(), region.getLength());
    }
}
