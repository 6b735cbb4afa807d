package org.hotfixworkbench.exporters.pieces;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A stretch of a file, with the checksum of what stands there. */
public final class Stretch {

    /** No text at all. */
    static final Stretch NONE = new Stretch(Place.FILE, 0, 0, 0);

    private final Place place;
    private final long offset;
    private final long length;
    private final int checksum;

    /**
     * A stretch.
     *
     * @param offset its first byte, counted from a place
     * @param checksum CRC32C
     */
    Stretch(Place place, long offset, long length, int checksum) {
        this.place = place;
        this.offset = offset;
        this.length = length;
        this.checksum = checksum;
    }

    /** Its first byte in the file. */
    long offset() {
        return place.offset() + offset;
    }

    /** How many bytes it has. */
    public long length() {
        return length;
    }

    /** Whether the same text stands there, as far as a checksum can tell. */
    boolean hasTextOf(Stretch other) {
        return length == other.length && checksum == other.checksum;
    }

    void write(DataOutput out) throws IOException {
        Compact.writeNumber(out, length);
        if (length > 0) {
            Compact.writeNumber(out, offset());
            out.writeInt(checksum);
        }
    }

    static Stretch read(DataInput in) throws IOException {
        long length = Compact.readNumber(in);
        return length == 0
                ? NONE
                : new Stretch(Place.FILE, Compact.readNumber(in), length, in.readInt());
    }
}
