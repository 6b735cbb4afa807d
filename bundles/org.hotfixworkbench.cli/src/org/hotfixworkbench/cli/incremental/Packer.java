package org.hotfixworkbench.cli.incremental;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Values as few bytes, which {@link Unpacker} reads. What an {@link
 * org.hotfixworkbench.exporters.ExportedFile} says of itself is a block in them, in an encoding of
 * its own: exporters know no command line, and need neither negative numbers nor an end that is
 * checked for each value.
 */
final class Packer extends OutputStream {

    private static final int CONTINUED = 0x80;
    private static final int BITS = 7;

    private byte[] bytes = new byte[1 << 12];
    private int size;

    @Override
    public void write(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    @Override
    public void write(byte[] content, int from, int length) {
        room(length);
        System.arraycopy(content, from, bytes, size, length);
        size += length;
    }

    private void room(int length) {
        if (bytes.length - size < length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
        }
    }

    /** A number of any size and sign; small ones take one byte. */
    void number(long value) {
        // the sign goes last, so that small negative numbers are short, too
        long rest = value << 1 ^ value >> Long.SIZE - 1;
        while ((rest & -CONTINUED) != 0) {
            write((int) rest | CONTINUED);
            rest >>>= BITS;
        }
        write((int) rest);
    }

    void flag(boolean value) {
        write(value ? 1 : 0);
    }

    void text(String value) {
        block(value.getBytes(StandardCharsets.UTF_8));
    }

    void optionalText(@Nullable String value) {
        flag(value != null);
        if (value != null) {
            text(value);
        }
    }

    /** Bytes with their length. */
    void block(byte[] content) {
        number(content.length);
        write(content, 0, content.length);
    }

    <T> void list(Collection<T> values, BiConsumer<Packer, T> part) {
        number(values.size());
        values.forEach(it -> part.accept(this, it));
    }

    /** What was packed so far. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Hands over what was packed, and is empty again. */
    void flushTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }
}
