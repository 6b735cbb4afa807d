package org.hotfixworkbench.workbench.expectations;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A bar in the colour of the result. The words beside it say the same. */
final class ResultBar extends Canvas {

    private static final String PASSED = "org.hotfixworkbench.workbench.color.passed";
    private static final String FAILED = "org.hotfixworkbench.workbench.color.failed";
    private static final int HEIGHT = 8;

    private String colour = "";

    ResultBar(Composite parent) {
        super(parent, SWT.NONE);
        addListener(SWT.Paint, this::paint);
    }

    /** Shows a result. */
    void show(TestAnswer answer) {
        boolean good = answer.failed() + answer.unknown() == 0;
        colour = answer.outcomes().isEmpty() ? "" : good ? PASSED : FAILED;
        redraw();
    }

    private void paint(Event event) {
        Point size = getSize();
        Color fill =
                colour.isEmpty()
                        ? getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW)
                        : JFaceResources.getColorRegistry().get(colour);
        if (fill != null) {
            event.gc.setBackground(fill);
        }
        event.gc.fillRectangle(0, 0, size.x, size.y);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 100 : width, HEIGHT);
    }
}
