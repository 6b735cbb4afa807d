package org.hotfixworkbench.exporters.graph;

/**
 * Estimates how wide a text is drawn, since nothing here can measure it. The figures are those of
 * Helvetica and Arial in groups, rounded up, so that a text rather has room to spare.
 */
final class TextWidths {

    private static final double NARROW = 0.30;
    private static final double USUAL = 0.57;
    private static final double CAPITAL = 0.70;
    private static final double WIDE = 0.90;
    private static final double FULL = 1.05;

    /** Above this, characters are taken as square: Chinese, Japanese, Korean and the like. */
    private static final int LAST_LETTER = 0x2E7F;

    private TextWidths() {}

    /** The width of a text in pixels for a size of its font in pixels. */
    static double of(String text, double size) {
        return text.codePoints().mapToDouble(TextWidths::of).sum() * size;
    }

    private static double of(int c) {
        if (c > LAST_LETTER) {
            return FULL;
        }
        if ("iljtfrI.,:;!|'()[]·- ".indexOf(c) >= 0) {
            return NARROW;
        }
        if ("mwMW@%…".indexOf(c) >= 0) {
            return WIDE;
        }
        return Character.isUpperCase(c) ? CAPITAL : USUAL;
    }
}
