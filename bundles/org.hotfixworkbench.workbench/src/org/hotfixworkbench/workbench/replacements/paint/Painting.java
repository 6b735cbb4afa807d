package org.hotfixworkbench.workbench.replacements.paint;

import java.io.ByteArrayOutputStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.workbench.replacements.scene.Scene;
import org.hotfixworkbench.workbench.replacements.scene.Viewport;

/**
 * A whole scene with its legend as an image.
 *
 * @param width the width of the image for scale 1
 * @param height the height of the image for scale 1
 */
public record Painting(Scene scene, Legend legend, int width, int height) {

    /** The most pixels that an image has. */
    public static final long LARGEST = 60_000_000;

    private static final int NARROWEST = 420;
    private static final int MARGIN = (int) Viewport.MARGIN;

    /** Measures the image of a scene. */
    public static Painting of(Scene scene, Fonts fonts, Display display) {
        Legend legend = new Legend(scene);
        int width = Math.max(NARROWEST, (int) Math.ceil(scene.width()) + 2 * MARGIN);
        Image image = new Image(display, 1, 1);
        GC gc = new GC(image);
        int below = legend.height(gc, fonts, width - 2 * MARGIN);
        gc.dispose();
        image.dispose();
        int height = (int) Math.ceil(scene.height()) + below + 3 * MARGIN;
        return new Painting(scene, legend, width, height);
    }

    /** Whether an image in a scale has too many pixels. */
    public boolean isTooLarge(int scale) {
        return (long) width * scale * height * scale > LARGEST;
    }

    /** Paints it, in any thread. */
    public ImageData paint(Palette palette, Fonts fonts, Display display, int scale) {
        Image image = new Image(display, width * scale, height * scale);
        GC gc = new GC(image);
        gc.setBackground(palette.ground());
        gc.fillRectangle(image.getBounds());
        int below = legend.height(gc, fonts, width - 2 * MARGIN);
        double top = height - below - 2.0 * MARGIN;
        Viewport window =
                new Viewport(
                        scale,
                        -MARGIN,
                        -MARGIN,
                        (double) width * scale,
                        (top + MARGIN) * scale,
                        scene.width(),
                        scene.height());
        new ScenePainter(gc, scene, palette, fonts, -1).paint(window);
        Transform transform = new Transform(display);
        transform.scale(scale, scale);
        gc.setTransform(transform);
        legend.paint(gc, palette, fonts, MARGIN, height - below - MARGIN, width - 2 * MARGIN);
        gc.setTransform(null);
        transform.dispose();
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    /** Paints it as the bytes of a PNG file. */
    public byte[] png(Palette palette, Fonts fonts, Display display, int scale) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {paint(palette, fonts, display, scale)};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }
}
