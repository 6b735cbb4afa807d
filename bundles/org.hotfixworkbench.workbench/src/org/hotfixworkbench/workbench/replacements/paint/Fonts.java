package org.hotfixworkbench.workbench.replacements.paint;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.hotfixworkbench.exporters.graph.ReplacementLayout;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Widths;

/**
 * The fonts of texts in boxes and at lines. Their widths are measured once, letter by letter, so
 * that the layout can ask for them in any thread.
 */
public final class Fonts implements Widths {

    /** Above this, letters are taken as square. */
    private static final int LETTERS = 0x180;

    private static final int REPEATED = 8;
    private static final double ROOM = 3;

    private final Font name;
    private final Font text;
    private final Font label;
    private final double[] nameWidths;
    private final double[] textWidths;
    private final double[] labelWidths;

    /** Makes the fonts, to be disposed. In the thread of the display. */
    public Fonts(Device device) {
        name = font(device, ReplacementLayout.NAME_SIZE, SWT.BOLD);
        text = font(device, ReplacementLayout.TEXT_SIZE, SWT.NORMAL);
        label = font(device, ReplacementLayout.LABEL_SIZE, SWT.NORMAL);
        Image image = new Image(device, 1, 1);
        GC gc = new GC(image);
        nameWidths = measured(gc, name);
        textWidths = measured(gc, text);
        labelWidths = measured(gc, label);
        gc.dispose();
        image.dispose();
    }

    private static Font font(Device device, double pixels, int style) {
        String family = JFaceResources.getDialogFont().getFontData()[0].getName();
        return new Font(
                device, family, (int) Math.round(pixels * 72 / device.getDPI().y), style);
    }

    private static double[] measured(GC gc, Font font) {
        gc.setFont(font);
        double[] widths = new double[LETTERS];
        for (int c = ' '; c < LETTERS; c++) {
            String letters = String.valueOf((char) c).repeat(REPEATED);
            widths[c] = gc.stringExtent(letters).x / (double) REPEATED;
        }
        return widths;
    }

    /** The font of the first line of a box. */
    public Font name() {
        return name;
    }

    /** The font of the other lines. */
    public Font text() {
        return text;
    }

    /** The font of captions of lines. */
    public Font label() {
        return label;
    }

    @Override
    public double of(String words, double size) {
        double[] widths =
                size == ReplacementLayout.NAME_SIZE
                        ? nameWidths
                        : size == ReplacementLayout.TEXT_SIZE ? textWidths : labelWidths;
        return ROOM
                + words.codePoints()
                        .mapToDouble(it -> it < LETTERS ? widths[it] : size * 1.1)
                        .sum();
    }

    /** Gives the fonts back. */
    public void dispose() {
        name.dispose();
        text.dispose();
        label.dispose();
    }
}
