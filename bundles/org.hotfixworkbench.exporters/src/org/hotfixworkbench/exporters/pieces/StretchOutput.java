package org.hotfixworkbench.exporters.pieces;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Passes on what is written, and knows its stretches. A file is written in large parts, which takes
 * half the time of the usual eight kilobytes; a source that ends does not end a part.
 */
public final class StretchOutput extends OutputStream {

    private static final int PART = 1 << 16;

    private final String file;
    private final OutputStream out;
    private final Place place;
    private final CRC32C checksum = new CRC32C();
    private @Nullable EarlierFile earlier;

    /** What is not passed on yet. */
    private final byte[] part;

    private int inPart;
    private long position;

    /** The first byte of the stretch that is written. */
    private long start;

    private boolean inStretch;

    private StretchOutput(String file, OutputStream out, Place place, int part) {
        this.file = file;
        this.out = out;
        this.place = place;
        this.part = new byte[part];
    }

    /**
     * Writes a file.
     *
     * @param file its name in the folder of an export
     * @param out where it goes
     */
    public static StretchOutput of(String file, OutputStream out) {
        return new StretchOutput(file, out, Place.FILE, PART);
    }

    /**
     * Writes what is kept back and gets its place in a file at the end.
     *
     * @param file the name of that file in the folder of an export
     * @param out where it is kept
     */
    public static StretchOutput keptBack(String file, OutputStream out) {
        return new StretchOutput(file, out, new Place(), 0);
    }

    /** Tells where in its file that stands which was kept back. */
    public void settle(long offset) {
        place.settle(offset);
    }

    /** How many bytes were written. */
    public long position() {
        return position;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > part.length - inPart) {
            passOn();
        }
        if (length > part.length) {
            out.write(bytes, offset, length);
        } else {
            System.arraycopy(bytes, offset, part, inPart, length);
            inPart += length;
        }
        if (inStretch) {
            int before = (int) Math.min(length, Math.max(0, start - position));
            checksum.update(bytes, offset + before, length - before);
        }
        position += length;
    }

    private void passOn() throws IOException {
        out.write(part, 0, inPart);
        inPart = 0;
    }

    /** Does nothing: a text is flushed at the end of each source, and a part goes on. */
    @Override
    public void flush() {
        // see above
    }

    @Override
    public void close() throws IOException {
        try (out) {
            passOn();
        }
    }

    /** Whether a stretch was begun and not ended. */
    public boolean inStretch() {
        return inStretch;
    }

    /**
     * Begins a stretch.
     *
     * @param offset how many bytes come before it that are of no source, such as a comma
     */
    public void begin(int offset) {
        if (inStretch) {
            throw new IllegalStateException("The stretch before is not ended");
        }
        start = position + offset;
        checksum.reset();
        inStretch = true;
    }

    /** Ends the stretch; when none was begun there is no text. */
    public Stretch end() {
        if (!inStretch) {
            return Stretch.NONE;
        }
        inStretch = false;
        return new Stretch(place, start, position - start, (int) checksum.getValue());
    }

    /**
     * Writes what stands in the same file of an earlier export.
     *
     * @return where it stands now
     * @throws IOException when the file cannot be written
     * @throws EarlierExportException when the file of the earlier export is not what it was
     */
    public Stretch copy(Stretch stretch, EarlierExport export) throws IOException {
        EarlierFile source = earlier;
        if (source == null) {
            source = export.open(file);
            earlier = source;
        }
        begin(0);
        long offset = stretch.offset();
        long end = offset + stretch.length();
        while (offset < end) {
            ByteBuffer part = source.at(offset, end - offset);
            write(part.array(), part.arrayOffset(), part.remaining());
            offset += part.remaining();
        }
        Stretch copy = end();
        if (!copy.hasTextOf(stretch)) {
            throw new EarlierExportException(file + " is not what the earlier export has written");
        }
        return copy;
    }
}
