package org.hotfixworkbench.exporters.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes structures in the compact protocol of Thrift, in which Parquet has its headers
 * (apache/thrift, "thrift-compact-protocol.md"). Fields come in the order of their ids.
 */
final class ThriftOutput {

    static final int I32 = 5;
    static final int BINARY = 8;
    static final int STRUCT = 12;

    private static final int I64 = 6;
    private static final int LIST = 9;
    private static final int LONG_LIST = 15;
    private static final int MORE = 0x80;
    private static final int SEVEN_BITS = 0x7F;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    private void field(int id, int type) {
        bytes.write(id - last << 4 | type);
        last = id;
    }

    ThriftOutput i32(int id, int value) {
        field(id, I32);
        return i32(value);
    }

    ThriftOutput i64(int id, long value) {
        field(id, I64);
        varint(value << 1 ^ value >> 63);
        return this;
    }

    ThriftOutput binary(int id, byte[] value) {
        field(id, BINARY);
        return binary(value);
    }

    ThriftOutput text(int id, String value) {
        return binary(id, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Begins a structure that is a field; {@link #end} ends it. */
    ThriftOutput begin(int id) {
        field(id, STRUCT);
        return begin();
    }

    /** Begins a list that is a field; its elements follow without ids. */
    ThriftOutput list(int id, int type, int size) {
        field(id, LIST);
        if (size < LONG_LIST) {
            bytes.write(size << 4 | type);
        } else {
            bytes.write(LONG_LIST << 4 | type);
            varint(size);
        }
        return this;
    }

    /** Begins a structure that is an element of a list, or the outermost one. */
    ThriftOutput begin() {
        outer.push(last);
        last = 0;
        return this;
    }

    ThriftOutput end() {
        bytes.write(0);
        last = outer.pop();
        return this;
    }

    /** Adds an element of a list. */
    ThriftOutput i32(int value) {
        varint((value << 1 ^ value >> 31) & 0xFFFFFFFFL);
        return this;
    }

    /** Adds an element of a list. */
    ThriftOutput text(String value) {
        return binary(value.getBytes(StandardCharsets.UTF_8));
    }

    private ThriftOutput binary(byte[] value) {
        varint(value.length);
        bytes.writeBytes(value);
        return this;
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            bytes.write((int) (rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
