package org.hotfixworkbench.workbench.expectations;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A bar that grows while expectations are run, in the colour of the result. Words say the same. */
final class ResultBar extends Canvas {

    private static final String PASSED = "org.hotfixworkbench.workbench.color.passed";
    private static final String FAILED = "org.hotfixworkbench.workbench.color.failed";
    private static final int HEIGHT = 10;

    private String colour = "";
    private double share;

    ResultBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, this::paint);
    }

    /** Shows how much is done. */
    void progress(int done, int total) {
        share = total == 0 ? 0 : (double) done / total;
        colour = PASSED;
        redraw();
    }

    /** Shows a result. */
    void show(Counts counts) {
        share = counts.run() == 0 ? 0 : 1;
        colour = counts.good() ? PASSED : FAILED;
        redraw();
    }

    /** How much is done: 1 is everything. */
    double share() {
        return share;
    }

    private void paint(Event event) {
        Point size = getSize();
        event.gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        event.gc.fillRoundRectangle(0, 0, size.x, size.y, HEIGHT / 2, HEIGHT / 2);
        Color fill = share == 0 ? null : JFaceResources.getColorRegistry().get(colour);
        if (fill != null) {
            event.gc.setBackground(fill);
            event.gc.fillRoundRectangle(
                    0, 0, (int) (size.x * share), size.y, HEIGHT / 2, HEIGHT / 2);
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 100 : width, HEIGHT);
    }
}
