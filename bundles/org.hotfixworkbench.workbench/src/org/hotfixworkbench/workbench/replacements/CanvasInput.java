package org.hotfixworkbench.workbench.replacements;

import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.hotfixworkbench.workbench.replacements.scene.Scene;
import org.hotfixworkbench.workbench.replacements.scene.Viewport;
import org.hotfixworkbench.workbench.replacements.scene.Walk;

/** What mouse and keys do in the window on a scene. */
final class CanvasInput {

    private static final int PAN = 60;

    private final ReplacementCanvas window;
    private int dragX;
    private int dragY;
    private boolean dragging;
    private int hovered = -1;

    CanvasInput(ReplacementCanvas window) {
        this.window = window;
    }

    void install(Canvas canvas) {
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, this::traverse);
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseUp, event -> release(canvas));
        canvas.addListener(SWT.MouseMove, event -> move(canvas, event));
        canvas.addListener(SWT.MouseDoubleClick, event -> window.open());
        canvas.addListener(SWT.MouseWheel, this::wheel);
    }

    private void press(Event event) {
        window.control().setFocus();
        OptionalInt node = window.nodeAt(event);
        if (event.button != 2) {
            window.select(node.orElse(-1));
        }
        dragging = event.button == 2 || event.button == 1;
        dragX = event.x;
        dragY = event.y;
    }

    private void release(Canvas canvas) {
        dragging = false;
        canvas.setCursor(null);
    }

    private void move(Canvas canvas, Event event) {
        if (dragging) {
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
            window.show(window.window().moved((double) dragX - event.x, (double) dragY - event.y));
            dragX = event.x;
            dragY = event.y;
            return;
        }
        int node = window.nodeAt(event).orElse(-1);
        if (node != hovered) {
            hovered = node;
            canvas.setToolTipText(hover(window.scene(), node));
        }
    }

    private static @Nullable String hover(@Nullable Scene scene, int node) {
        return scene == null || node < 0 ? null : Details.hover(scene, node);
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            double factor = event.count > 0 ? Viewport.STEP : 1 / Viewport.STEP;
            Viewport shown = window.window();
            window.show(shown.zoomed(shown.scale() * factor, event.x, event.y));
            event.doit = false;
        }
    }

    /** Tab goes through the hotfixes, and on to the next control behind the last one. */
    private void traverse(Event event) {
        boolean forth = event.detail == SWT.TRAVERSE_TAB_NEXT;
        boolean back = event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (!forth && !back) {
            // keys of the canvas itself; Escape closes what is around it
            event.doit = event.detail == SWT.TRAVERSE_ESCAPE;
            return;
        }
        event.doit = !window.step(forth ? Walk::next : Walk::previous);
    }

    private void key(Event event) {
        boolean pans =
                (event.stateMask & (SWT.MOD1 | SWT.MOD2)) != 0 || window.selected().isEmpty();
        switch (event.keyCode) {
            case SWT.ARROW_UP -> arrow(pans, 0, -PAN, Walk::newer);
            case SWT.ARROW_DOWN -> arrow(pans, 0, PAN, Walk::older);
            case SWT.ARROW_LEFT -> arrow(pans, -PAN, 0, Walk::left);
            case SWT.ARROW_RIGHT -> arrow(pans, PAN, 0, Walk::right);
            case SWT.HOME -> window.step((walk, node) -> walk.first());
            case SWT.END -> window.step((walk, node) -> walk.last());
            case SWT.PAGE_UP -> pan(0, PAN - window.window().height());
            case SWT.PAGE_DOWN -> pan(0, window.window().height() - PAN);
            case SWT.CR, SWT.KEYPAD_CR -> window.open();
            case SWT.KEYPAD_ADD -> window.zoom(Viewport.STEP);
            case SWT.KEYPAD_SUBTRACT -> window.zoom(1 / Viewport.STEP);
            default -> letter(event.character);
        }
    }

    private void letter(char character) {
        switch (character) {
            case '+', '=' -> window.zoom(Viewport.STEP);
            case '-' -> window.zoom(1 / Viewport.STEP);
            case '0' -> window.actualSize();
            case '9' -> window.fit();
            default -> {
                // no key of ours
            }
        }
    }

    private void arrow(boolean pans, double right, double down, ReplacementCanvas.Step step) {
        if (pans) {
            pan(right, down);
        } else {
            window.step(step);
        }
    }

    private void pan(double right, double down) {
        window.show(window.window().moved(right, down));
    }
}
