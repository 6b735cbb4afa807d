package org.hotfixworkbench.exporters.pieces;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Numbers and texts in few bytes. Nothing is allocated because a damaged number asks for it. */
public final class Compact {

    private static final int PART = 1 << 16;

    private Compact() {}

    /** Writes a number that is not negative: seven bits a byte, the lowest first. */
    public static void writeNumber(DataOutput out, long number) throws IOException {
        long rest = number;
        while (rest > 0x7F) {
            out.writeByte((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    /**
     * Reads a number that is not negative.
     *
     * @throws StreamCorruptedException when there is none
     */
    public static long readNumber(DataInput in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
            byte part = in.readByte();
            number |= (long) (part & 0x7F) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new StreamCorruptedException("A number has too many digits");
    }

    /** Writes bytes with their number. */
    public static void writeBytes(DataOutput out, byte[] bytes) throws IOException {
        writeNumber(out, bytes.length);
        out.write(bytes);
    }

    /** Reads bytes with their number. */
    public static byte[] readBytes(DataInput in) throws IOException {
        long rest = readNumber(in);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (rest > 0) {
            byte[] part = new byte[(int) Math.min(rest, PART)];
            in.readFully(part);
            bytes.write(part);
            rest -= part.length;
        }
        return bytes.toByteArray();
    }

    /** Writes a text. */
    public static void writeText(DataOutput out, String text) throws IOException {
        writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a text. */
    public static String readText(DataInput in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    /** Writes a list. */
    public static <T> void writeList(DataOutput out, List<T> list, Writing<T> writing)
            throws IOException {
        writeNumber(out, list.size());
        for (T item : list) {
            writing.write(out, item);
        }
    }

    /** Reads a list. */
    public static <T> List<T> readList(DataInput in, Reading<T> reading) throws IOException {
        List<T> list = new ArrayList<>();
        for (long rest = readNumber(in); rest > 0; rest--) {
            list.add(reading.read(in));
        }
        return list;
    }

    /** Writes an item of a list. */
    @FunctionalInterface
    public interface Writing<T> {

        /** Writes it. */
        void write(DataOutput out, T item) throws IOException;
    }

    /** Reads an item of a list. */
    @FunctionalInterface
    public interface Reading<T> {

        /** Reads it. */
        T read(DataInput in) throws IOException;
    }
}
