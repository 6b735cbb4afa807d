package org.hotfixworkbench.exporters.oval;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tests, objects and states until the definitions are written, which come before them. There are as
 * many as rows and the same ones come again and again, so they are in a file, in partitions by
 * their numbers: one partition at a time is read, sorted and written without repetitions.
 */
final class PartsFile {

    private static final int PARTITION_BITS = 6;
    private static final int BLOCK = 1 << 15;

    private final FileChannel file;
    private final Partition[][] partitions;

    private record Block(long position, int length) {}

    private static final class Partition {
        private final List<Block> blocks = new ArrayList<>();
        private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    }

    PartsFile(FileChannel file) {
        this.file = file;
        partitions = new Partition[Kind.values().length][1 << PARTITION_BITS];
    }

    /** Adds a part; of two with one id the first one counts. */
    void add(Id id, String text) throws IOException {
        Partition partition = partition(id);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        DataOutputStream out = new DataOutputStream(partition.buffer);
        out.writeLong(id.number());
        out.writeInt(bytes.length);
        out.write(bytes);
        if (partition.buffer.size() >= BLOCK) {
            spill(partition);
        }
    }

    private Partition partition(Id id) {
        Partition[] ofKind = partitions[id.kind().ordinal()];
        int number = (int) (id.number() >>> Id.BITS - PARTITION_BITS);
        if (ofKind[number] == null) {
            ofKind[number] = new Partition();
        }
        return ofKind[number];
    }

    private void spill(Partition partition) throws IOException {
        long position = file.size();
        ByteBuffer bytes = ByteBuffer.wrap(partition.buffer.toByteArray());
        partition.blocks.add(new Block(position, bytes.remaining()));
        while (bytes.hasRemaining()) {
            file.write(bytes, position + bytes.position());
        }
        partition.buffer.reset();
    }

    /** Whether there is any part of a kind. */
    boolean has(Kind kind) {
        for (Partition partition : partitions[kind.ordinal()]) {
            if (partition != null) {
                return true;
            }
        }
        return false;
    }

    /** Writes the parts of a kind in the order of their numbers. */
    void write(Kind kind, Writer out) throws IOException {
        for (Partition partition : partitions[kind.ordinal()]) {
            if (partition != null) {
                Map<Long, String> parts = new TreeMap<>();
                for (Block block : partition.blocks) {
                    read(bytes(block), parts);
                }
                read(partition.buffer.toByteArray(), parts);
                for (String part : parts.values()) {
                    out.write(part);
                }
            }
        }
    }

    private byte[] bytes(Block block) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(block.length());
        while (bytes.hasRemaining()) {
            if (file.read(bytes, block.position() + bytes.position()) < 0) {
                throw new IOException("a temporary file was cut");
            }
        }
        return bytes.array();
    }

    private static void read(byte[] bytes, Map<Long, String> parts) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        while (in.available() > 0) {
            long number = in.readLong();
            byte[] text = in.readNBytes(in.readInt());
            parts.putIfAbsent(number, new String(text, StandardCharsets.UTF_8));
        }
    }
}
