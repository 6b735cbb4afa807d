package org.hotfixworkbench.cli.incremental;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Reads what {@link Packer} has written; whatever the bytes are, it stays within them. */
final class Unpacker {

    private static final int CONTINUED = 0x80;
    private static final int BITS = 7;

    private final byte[] bytes;
    private final int end;
    private int at;

    /**
     * Reads one of several values of a kind.
     *
     * @param <T> the kind
     */
    @FunctionalInterface
    interface Part<T> {
        T read(Unpacker from) throws IOException;
    }

    Unpacker(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    private static StreamCorruptedException damaged() {
        return new StreamCorruptedException("what was remembered of a build is damaged");
    }

    private byte next() throws IOException {
        if (at == end) {
            throw damaged();
        }
        return bytes[at++];
    }

    long number() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            byte next = next();
            value |= (long) (next & CONTINUED - 1) << shift;
            if (next >= 0) {
                return value >>> 1 ^ -(value & 1);
            }
        }
        throw damaged();
    }

    int integer() throws IOException {
        long value = number();
        if (value != (int) value) {
            throw damaged();
        }
        return (int) value;
    }

    /** A number of things that take a byte each, or more. */
    int count() throws IOException {
        long value = number();
        if (value < 0 || value > end - at) {
            throw damaged();
        }
        return (int) value;
    }

    boolean flag() throws IOException {
        return next() != 0;
    }

    String text() throws IOException {
        int length = count();
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    @Nullable
    String optionalText() throws IOException {
        return flag() ? text() : null;
    }

    <T> List<T> list(Part<T> part) throws IOException {
        int count = count();
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(part.read(this));
        }
        return values;
    }

    /** One of some values. */
    <T> T choice(T[] values) throws IOException {
        return values[below(values.length)];
    }

    /** A number from 0 that is less than a limit. */
    int below(int limit) throws IOException {
        long value = number();
        if (value < 0 || value >= limit) {
            throw damaged();
        }
        return (int) value;
    }

    /** A value, unless there is none. */
    static <T> T required(@Nullable T value) throws IOException {
        if (value == null) {
            throw damaged();
        }
        return value;
    }

    /** Bytes with their length. */
    byte[] block() throws IOException {
        int length = count();
        byte[] block = new byte[length];
        System.arraycopy(bytes, at, block, 0, length);
        at += length;
        return block;
    }

    /** What is in bytes with their length, as others read it. */
    DataInput data() throws IOException {
        int length = count();
        DataInput data = new DataInputStream(new ByteArrayInputStream(bytes, at, length));
        at += length;
        return data;
    }

    /** Everything has been read. */
    void end() throws IOException {
        if (at != end) {
            throw damaged();
        }
    }
}
