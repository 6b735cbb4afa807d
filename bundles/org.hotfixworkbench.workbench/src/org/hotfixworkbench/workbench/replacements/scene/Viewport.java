package org.hotfixworkbench.workbench.replacements.scene;

import org.hotfixworkbench.exporters.graph.ReplacementLayout.Box;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Point;

/**
 * The part of a scene that a window shows, and how large. A scene that is smaller than the window
 * stands in its middle.
 *
 * @param scale pixels of the window for one of the scene
 * @param left the left edge of the window in the scene
 * @param top the upper edge of the window in the scene
 * @param width width of the window, in its pixels
 * @param height height of the window, in its pixels
 * @param sceneWidth width of the scene
 * @param sceneHeight height of the scene
 */
public record Viewport(
        double scale,
        double left,
        double top,
        double width,
        double height,
        double sceneWidth,
        double sceneHeight) {

    /** The smallest scale. */
    public static final double SMALLEST = 0.02;

    /** The largest scale. */
    public static final double LARGEST = 4;

    /** What one step of zooming makes larger. */
    public static final double STEP = 1.2;

    /** What is free around the scene, in its pixels. */
    public static final double MARGIN = 20;

    /** A window at the upper left corner of an empty scene. */
    public static Viewport empty() {
        return new Viewport(1, 0, 0, 1, 1, 0, 0);
    }

    /** The same part of another scene. */
    public Viewport over(double newWidth, double newHeight) {
        return new Viewport(scale, left, top, width, height, newWidth, newHeight).clamped();
    }

    /** A window of another size, with the same upper left corner. */
    public Viewport sized(double newWidth, double newHeight) {
        return new Viewport(
                        scale,
                        left,
                        top,
                        Math.max(1, newWidth),
                        Math.max(1, newHeight),
                        sceneWidth,
                        sceneHeight)
                .clamped();
    }

    /** The window moved to a place. */
    public Viewport at(double newLeft, double newTop) {
        return new Viewport(scale, newLeft, newTop, width, height, sceneWidth, sceneHeight)
                .clamped();
    }

    /** The window moved by so many of its own pixels. */
    public Viewport moved(double right, double down) {
        return at(left + right / scale, top + down / scale);
    }

    /** Another scale; what is under a pixel of the window stays there. */
    public Viewport zoomed(double newScale, double x, double y) {
        double limited = Math.clamp(newScale, SMALLEST, LARGEST);
        Point fixed = toScene(x, y);
        return new Viewport(
                        limited,
                        fixed.x() - x / limited,
                        fixed.y() - y / limited,
                        width,
                        height,
                        sceneWidth,
                        sceneHeight)
                .clamped();
    }

    /** All of the scene, but not larger than it is. */
    public Viewport fitted() {
        double fitting =
                Math.min(
                        width / (sceneWidth + 2 * MARGIN), height / (sceneHeight + 2 * MARGIN));
        return zoomed(Math.min(1, fitting), 0, 0).at(-MARGIN, -MARGIN);
    }

    /** Moved as little as shows a box with some room around it. */
    public Viewport revealing(Box box) {
        return at(
                revealing(left, width / scale, box.x() - MARGIN, box.width() + 2 * MARGIN),
                revealing(top, height / scale, box.y() - MARGIN, box.height() + 2 * MARGIN));
    }

    private static double revealing(double start, double length, double from, double size) {
        if (from < start || size > length) {
            return from;
        }
        return from + size > start + length ? from + size - length : start;
    }

    /** Moved so that a box is in the middle. */
    public Viewport centred(Box box) {
        return at(
                box.x() + box.width() / 2 - width / scale / 2,
                box.y() + box.height() / 2 - height / scale / 2);
    }

    /** The place in the scene that a pixel of the window shows. */
    public Point toScene(double x, double y) {
        return new Point(left + x / scale, top + y / scale);
    }

    /** The pixel of the window that shows a place in the scene. */
    public Point toWindow(double x, double y) {
        return new Point((x - left) * scale, (y - top) * scale);
    }

    /** What is seen of the scene. */
    public Box seen() {
        return new Box(left, top, width / scale, height / scale);
    }

    private Viewport clamped() {
        return new Viewport(
                scale,
                clamped(left, width / scale, sceneWidth),
                clamped(top, height / scale, sceneHeight),
                width,
                height,
                sceneWidth,
                sceneHeight);
    }

    private static double clamped(double start, double length, double size) {
        double room = size + 2 * MARGIN - length;
        return room <= 0 ? -MARGIN + room / 2 : Math.clamp(start, -MARGIN, -MARGIN + room);
    }
}
