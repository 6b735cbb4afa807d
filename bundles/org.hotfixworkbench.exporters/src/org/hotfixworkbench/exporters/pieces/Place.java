package org.hotfixworkbench.exporters.pieces;

/** Where something begins in a file; what is kept back until the end does not know it before. */
final class Place {

    /** The beginning of a file. */
    static final Place FILE = new Place();

    static {
        FILE.settle(0);
    }

    private long offset = -1;

    /** Tells the place. */
    void settle(long known) {
        offset = known;
    }

    /**
     * The place.
     *
     * @throws IllegalStateException when it is not known yet
     */
    long offset() {
        if (offset < 0) {
            throw new IllegalStateException("The export is not finished");
        }
        return offset;
    }
}
