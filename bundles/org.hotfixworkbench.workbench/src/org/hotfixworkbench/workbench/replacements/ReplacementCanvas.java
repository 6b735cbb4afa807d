package org.hotfixworkbench.workbench.replacements;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.hotfixworkbench.core.supersedence.ReplacementView.Node;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Box;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Point;
import org.hotfixworkbench.workbench.replacements.paint.Fonts;
import org.hotfixworkbench.workbench.replacements.paint.Palette;
import org.hotfixworkbench.workbench.replacements.paint.ScenePainter;
import org.hotfixworkbench.workbench.replacements.scene.Scene;
import org.hotfixworkbench.workbench.replacements.scene.Viewport;
import org.hotfixworkbench.workbench.replacements.scene.Walk;

/** A window on a scene: it scrolls, zooms, and walks from hotfix to hotfix. */
final class ReplacementCanvas {

    private final Canvas canvas;
    private final Fonts fonts;
    private final List<Consumer<Node>> openListeners = new ArrayList<>();
    private final List<Runnable> changeListeners = new ArrayList<>();
    private Viewport window = Viewport.empty();
    private @Nullable Scene scene;
    private int selected = -1;

    /** An empty window. */
    ReplacementCanvas(Composite parent, Fonts fonts) {
        this.fonts = fonts;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
        canvas.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        canvas.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(
                SWT.Resize,
                event -> {
                    Rectangle area = canvas.getClientArea();
                    show(window.sized(area.width, area.height));
                });
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        new CanvasInput(this).install(canvas);
        describe();
    }

    private void describe() {
        canvas.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = spoken();
                            }
                        });
        canvas.getAccessible()
                .addAccessibleControlListener(
                        new AccessibleControlAdapter() {
                            @Override
                            public void getRole(AccessibleControlEvent event) {
                                event.detail = ACC.ROLE_GRAPHIC;
                            }

                            @Override
                            public void getValue(AccessibleControlEvent event) {
                                event.result = spoken();
                            }
                        });
    }

    /** What assistive technology says. */
    String spoken() {
        Scene shown = scene;
        return shown == null || selected < 0
                ? "Replacements, no hotfix selected"
                : Details.spoken(shown, selected);
    }

    /** Shows another scene. The selected hotfix, or what is in the middle, stays in its place. */
    void set(Scene other) {
        Scene before = scene;
        int anchor = before == null ? -1 : anchor(before);
        Point pixel = anchor < 0 || before == null ? null : pixel(before, anchor);
        String name = selected < 0 || before == null ? "" : before.node(selected).name();
        scene = other;
        selected = other.find(name).orElse(-1);
        window = window.over(other.width(), other.height());
        if (before != null && pixel != null) {
            OptionalInt same = other.find(before.node(anchor).name());
            if (same.isPresent()) {
                Point now = pixel(other, same.getAsInt());
                window = window.moved(now.x() - pixel.x(), now.y() - pixel.y());
            }
        }
        show(window);
        told();
    }

    private Point pixel(Scene where, int node) {
        Box box = where.box(node);
        return window.toWindow(box.x(), box.y());
    }

    private int anchor(Scene from) {
        if (selected >= 0) {
            return selected;
        }
        Point middle = window.toScene(window.width() / 2, window.height() / 2);
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int box : from.boxesIn(window.seen())) {
            Box place = from.box(box);
            double distance = Math.hypot(place.x() - middle.x(), place.y() - middle.y());
            if (from.isNode(box) && distance < least) {
                nearest = box;
                least = distance;
            }
        }
        return nearest;
    }

    private void paint(GC gc) {
        Scene shown = scene;
        gc.setBackground(canvas.getBackground());
        gc.fillRectangle(canvas.getClientArea());
        if (shown != null) {
            new ScenePainter(gc, shown, palette(), fonts, selected).paint(window);
        }
    }

    /** The colours in which it is painted. */
    Palette palette() {
        return new Palette(canvas.getDisplay(), canvas.getBackground(), canvas.getForeground());
    }

    private void scrolled() {
        show(
                window.at(
                        canvas.getHorizontalBar().getSelection() / window.scale()
                                - Viewport.MARGIN,
                        canvas.getVerticalBar().getSelection() / window.scale()
                                - Viewport.MARGIN));
    }

    /** Shows another part. */
    void show(Viewport other) {
        window = other;
        bar(canvas.getHorizontalBar(), window.left(), window.width(), window.sceneWidth());
        bar(canvas.getVerticalBar(), window.top(), window.height(), window.sceneHeight());
        canvas.redraw();
    }

    private void bar(ScrollBar bar, double start, double length, double size) {
        int whole = (int) Math.ceil((size + 2 * Viewport.MARGIN) * window.scale());
        int thumb = (int) Math.min(length, whole);
        int place = (int) Math.max(0, Math.round((start + Viewport.MARGIN) * window.scale()));
        bar.setValues(place, 0, whole, Math.max(1, thumb), 40, Math.max(1, thumb - 40));
        bar.setEnabled(thumb < whole);
    }

    /** The part that is shown. */
    Viewport window() {
        return window;
    }

    /** Makes everything larger or smaller around the middle. */
    void zoom(double factor) {
        show(window.zoomed(window.scale() * factor, window.width() / 2, window.height() / 2));
    }

    /** Shows everything as large as it is. */
    void actualSize() {
        zoom(1 / window.scale());
        selected().ifPresent(it -> reveal());
    }

    /** Shows everything. */
    void fit() {
        show(window.fitted());
    }

    /** What is shown; null for nothing yet. */
    @Nullable Scene scene() {
        return scene;
    }

    /** The selected hotfix. */
    OptionalInt selected() {
        return selected < 0 ? OptionalInt.empty() : OptionalInt.of(selected);
    }

    /** Selects a hotfix and scrolls to it; -1 selects none. */
    void select(int node) {
        selected = node;
        if (node >= 0) {
            reveal();
        }
        canvas.redraw();
        told();
    }

    private void reveal() {
        Scene shown = scene;
        if (shown != null && selected >= 0) {
            show(window.revealing(shown.box(selected)));
        }
    }

    /** Selects a hotfix and brings it to the middle. */
    void selectInMiddle(int node) {
        Scene shown = scene;
        if (shown != null) {
            show(window.centred(shown.box(node)));
        }
        select(node);
    }

    private void told() {
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        changeListeners.forEach(Runnable::run);
    }

    /** Goes one step of a walk; false when there is none. */
    boolean step(Step step) {
        Scene shown = scene;
        if (shown == null) {
            return false;
        }
        Walk walk = new Walk(shown);
        OptionalInt next = selected < 0 ? walk.first() : step.from(walk, selected);
        next.ifPresent(this::select);
        return next.isPresent();
    }

    /** A step of a walk. */
    @FunctionalInterface
    interface Step {
        /** Where it leads. */
        OptionalInt from(Walk walk, int node);
    }

    /** The hotfix at a pixel. */
    OptionalInt nodeAt(Event event) {
        Scene shown = scene;
        Point place = window.toScene(event.x, event.y);
        return shown == null ? OptionalInt.empty() : shown.nodeAt(place.x(), place.y());
    }

    /** Opens the source of the selected hotfix. */
    void open() {
        Scene shown = scene;
        if (shown != null && selected >= 0) {
            Node node = shown.node(selected);
            openListeners.forEach(it -> it.accept(node));
        }
    }

    /** Is told which hotfix was double-clicked, or on which Enter was pressed. */
    void onOpen(Consumer<Node> listener) {
        openListeners.add(listener);
    }

    /** Is told that another hotfix is selected, or another scene is shown. */
    void onChange(Runnable listener) {
        changeListeners.add(listener);
    }

    /** The control to lay out. */
    Canvas control() {
        return canvas;
    }
}
