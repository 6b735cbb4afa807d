package org.hotfixworkbench.exporters.parquet;

import java.io.ByteArrayOutputStream;

/** The content of a page: numbers in little endian, and small numbers packed. */
final class PageBytes {

    private static final int GROUP = 8;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void int32(int value) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            bytes.write(value >>> shift);
        }
    }

    void int64(long value) {
        int32((int) value);
        int32((int) (value >>> Integer.SIZE));
    }

    void text(byte[] utf8) {
        int32(utf8.length);
        bytes.writeBytes(utf8);
    }

    void add(byte[] content) {
        bytes.writeBytes(content);
    }

    void addByte(int value) {
        bytes.write(value);
    }

    /** Adds bits, the first one in the lowest bit of the first byte. */
    void bits(boolean[] values, int count) {
        for (int i = 0; i < count; i += Byte.SIZE) {
            int packed = 0;
            for (int j = i; j < Math.min(i + Byte.SIZE, count); j++) {
                packed |= values[j] ? 1 << j - i : 0;
            }
            bytes.write(packed);
        }
    }

    /**
     * Adds numbers in the hybrid of runs and packed bits: a number that comes eight times or more
     * is written once, and what is between such runs in groups of eight.
     */
    void hybrid(int[] values, int count, int width) {
        int from = 0;
        while (from < count) {
            int run = run(values, from, count);
            if (run >= GROUP) {
                varint(run << 1);
                for (int shift = 0; shift < width; shift += Byte.SIZE) {
                    bytes.write(values[from] >>> shift);
                }
                from += run;
            } else {
                int to = from + GROUP;
                while (to < count && run(values, to, count) < GROUP) {
                    to += GROUP;
                }
                varint((to - from) / GROUP << 1 | 1);
                pack(values, from, to, count, width);
                from = to;
            }
        }
    }

    private static int run(int[] values, int from, int count) {
        int to = from + 1;
        while (to < count && values[to] == values[from]) {
            to++;
        }
        return to - from;
    }

    /** The last group is filled up with zeros. */
    private void pack(int[] values, int from, int to, int count, int width) {
        long buffer = 0;
        int filled = 0;
        for (int i = from; i < to; i++) {
            buffer |= (i < count ? (long) values[i] : 0) << filled;
            filled += width;
            while (filled >= Byte.SIZE) {
                bytes.write((int) buffer);
                buffer >>>= Byte.SIZE;
                filled -= Byte.SIZE;
            }
        }
    }

    private void varint(int value) {
        int rest = value;
        while (rest > 0x7F) {
            bytes.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    int size() {
        return bytes.size();
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
