package org.hotfixworkbench.workbench.replacements;

import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.PartInitException;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.replacements.scene.Scene;

/** Drives the view of what replaces what from other packages. */
public final class ReplacementsDriver {

    private final ReplacementsView view;

    /** Opens the view. */
    public ReplacementsDriver() throws PartInitException {
        view = (ReplacementsView) Workbench.page().showView(ReplacementsView.ID);
    }

    /** What is said in the place of a picture; empty when there is one. */
    public String sentence() {
        return view.page().sentence();
    }

    /** What is said above it. */
    public String summary() {
        return view.page().summary();
    }

    /** How many hotfixes are in the picture. */
    public int hotfixes() {
        Scene scene = view.canvas().scene();
        return scene == null || !view.page().isPicture() ? 0 : scene.view().nodes().size();
    }

    /** Shows what is around a hotfix; everything for an empty name. */
    public void focus(String hotfix) {
        view.focus(hotfix);
    }

    /** As large as it is. */
    public void actualSize() {
        view.canvas().actualSize();
    }

    /** So small that all is seen. */
    public void fit() {
        view.canvas().fit();
    }

    /** Shows another part, a little further down. */
    public void scroll() {
        view.canvas().show(view.canvas().window().moved(0, 40));
    }

    /** Goes to the next hotfix with a key. */
    public void next() {
        view.canvas().step((walk, node) -> walk.next(node));
    }

    /** The picture. */
    public Canvas canvas() {
        return view.canvas().control();
    }
}
