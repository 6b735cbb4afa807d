package org.hotfixworkbench.exporters.parquet;

import java.io.ByteArrayOutputStream;

/**
 * Compresses as Snappy does (google/snappy, "format_description.txt"): every reader of Parquet
 * knows it, and unlike the deflater of the JDK it gives the same bytes wherever it runs.
 */
final class Snappy {

    /** Offsets have two bytes. */
    private static final int BLOCK = 1 << 16;

    private static final int HASH_BITS = 14;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 64;
    private static final int SHORT_LITERAL = 60;

    private final byte[] in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Snappy(byte[] in) {
        this.in = in;
    }

    static byte[] compress(byte[] bytes) {
        Snappy snappy = new Snappy(bytes);
        snappy.length();
        for (int from = 0; from < bytes.length; from += BLOCK) {
            snappy.block(from, Math.min(bytes.length, from + BLOCK));
        }
        return snappy.out.toByteArray();
    }

    private void length() {
        int rest = in.length;
        while (rest > 0x7F) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private void block(int start, int end) {
        // places plus one, so that 0 is none
        int[] places = new int[1 << HASH_BITS];
        int literal = start;
        int at = start;
        while (at + SHORTEST <= end) {
            int word = word(at);
            int hash = word * 0x1E35A7BD >>> Integer.SIZE - HASH_BITS;
            int before = places[hash] - 1;
            places[hash] = at + 1;
            if (before < 0 || word(before) != word) {
                // the longer nothing was found, the less is looked for
                at += 1 + (at - literal >> 5);
                continue;
            }
            int length = SHORTEST;
            while (at + length < end && in[before + length] == in[at + length]) {
                length++;
            }
            literal(literal, at);
            copy(at - before, length);
            at += length;
            literal = at;
        }
        literal(literal, end);
    }

    private int word(int at) {
        return in[at] & 0xFF
                | (in[at + 1] & 0xFF) << 8
                | (in[at + 2] & 0xFF) << 16
                | in[at + 3] << 24;
    }

    private void literal(int from, int to) {
        int length = to - from;
        if (length == 0) {
            return;
        }
        int number = length - 1;
        if (number < SHORT_LITERAL) {
            out.write(number << 2);
        } else if (number <= 0xFF) {
            out.write(SHORT_LITERAL << 2);
            out.write(number);
        } else {
            out.write(SHORT_LITERAL + 1 << 2);
            out.write(number);
            out.write(number >>> Byte.SIZE);
        }
        out.write(in, from, length);
    }

    private void copy(int offset, int length) {
        int rest = length;
        while (rest > 0) {
            int part = Math.min(rest, LONGEST);
            out.write(part - 1 << 2 | 2);
            out.write(offset);
            out.write(offset >>> Byte.SIZE);
            rest -= part;
        }
    }
}
