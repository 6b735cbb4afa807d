package org.hotfixworkbench.importers.tests;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Makes cabinets without compression (Microsoft Cabinet Format, [MS-CAB]): a header, one folder,
 * its files, one block of data for each 32 KiB without checksums.
 */
final class Cabinets {

    private static final int HEADER = 36;
    private static final int FOLDER = 8;
    private static final int FILE = 16;
    private static final int BLOCK = 8;
    private static final int LARGEST_BLOCK = 32_768;

    private Cabinets() {}

    /** A cabinet with files. */
    static byte[] of(Map<String, byte[]> files) {
        return of(files, -1);
    }

    /**
     * A cabinet with files.
     *
     * @param claimed the size that each file claims to have; -1 for the real one
     */
    static byte[] of(Map<String, byte[]> files, long claimed) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] name = (file.getKey() + "\0").getBytes(StandardCharsets.US_ASCII);
            ByteBuffer entry = buffer(FILE + name.length);
            entry.putInt((int) (claimed < 0 ? file.getValue().length : claimed));
            entry.putInt(content.size());
            entry.putShort((short) 0);
            entry.putShort((short) 0x3C21);
            entry.putShort((short) 0x6000);
            entry.putShort((short) 0x20);
            entry.put(name);
            entries.writeBytes(entry.array());
            content.writeBytes(file.getValue());
        }
        byte[] all = content.toByteArray();
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        int count = 0;
        for (int at = 0; at < all.length; at += LARGEST_BLOCK) {
            int length = Math.min(LARGEST_BLOCK, all.length - at);
            ByteBuffer block = buffer(BLOCK + length);
            block.putInt(checksum(all, at, length));
            block.putShort((short) length);
            block.putShort((short) length);
            block.put(all, at, length);
            blocks.writeBytes(block.array());
            count++;
        }
        int start = HEADER + FOLDER + entries.size();
        ByteBuffer cabinet = buffer(start + blocks.size());
        cabinet.put("MSCF".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        cabinet.putInt(cabinet.capacity()).putInt(0);
        cabinet.putInt(HEADER + FOLDER).putInt(0);
        cabinet.put((byte) 3).put((byte) 1);
        cabinet.putShort((short) 1).putShort((short) files.size());
        cabinet.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        cabinet.putInt(start).putShort((short) count).putShort((short) 0);
        cabinet.put(entries.toByteArray()).put(blocks.toByteArray());
        return cabinet.array();
    }

    /** The checksum of a block: exclusive or of its words, then of its two lengths. */
    private static int checksum(byte[] bytes, int from, int length) {
        int sum = sum(ByteBuffer.wrap(bytes, from, length), 0);
        ByteBuffer lengths = buffer(4);
        lengths.putShort((short) length).putShort((short) length).flip();
        return sum(lengths, sum);
    }

    private static int sum(ByteBuffer bytes, int seed) {
        ByteBuffer words = bytes.order(ByteOrder.LITTLE_ENDIAN);
        int sum = seed;
        while (words.remaining() >= 4) {
            sum ^= words.getInt();
        }
        int rest = 0;
        while (words.hasRemaining()) {
            rest = rest << 8 | words.get() & 0xFF;
        }
        return sum ^ rest;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
