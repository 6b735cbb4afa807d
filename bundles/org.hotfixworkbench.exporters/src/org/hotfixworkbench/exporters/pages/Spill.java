package org.hotfixworkbench.exporters.pages;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** A temporary file: what cannot be written yet waits there, not in memory. */
final class Spill implements Closeable {

    private static final int BUFFER = 1 << 14;

    private final FileChannel channel;
    private final DataOutputStream out;
    private long length;

    /** Writes to a file that is empty, and that is closed with this spill. */
    Spill(FileChannel channel) {
        this.channel = channel;
        out =
                new DataOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
    }

    /** How much was written: where the next value begins. */
    long length() {
        return length;
    }

    /** Adds a text. */
    void text(CharSequence text) throws IOException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.write(bytes);
        length += bytes.length;
    }

    /** Adds a number. */
    void number(long number) throws IOException {
        out.writeLong(number);
        length += Long.BYTES;
    }

    /** Reads from a place; values come back in the order in which they were added. */
    Reader from(long position) throws IOException {
        out.flush();
        return new Reader(new DataInputStream(new At(channel, position)));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Reads what was added. */
    record Reader(DataInputStream in) {

        /** The next text. */
        String text() throws IOException {
            byte[] bytes = in.readNBytes(Math.toIntExact(in.readLong()));
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** The next number. */
        long number() throws IOException {
            return in.readLong();
        }
    }

    /** Reads from a place of its own, whoever else reads. */
    private static final class At extends InputStream {

        private final FileChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
        private long position;

        At(FileChannel channel, long position) {
            this.channel = channel;
            this.position = position;
        }

        @Override
        public int read() throws IOException {
            return fill() ? buffer.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            if (!fill()) {
                return -1;
            }
            int part = Math.min(count, buffer.remaining());
            buffer.get(bytes, offset, part);
            return part;
        }

        private boolean fill() throws IOException {
            if (buffer.hasRemaining()) {
                return true;
            }
            int read = channel.read(buffer.clear(), position);
            position += Math.max(0, read);
            buffer.flip();
            return read > 0;
        }
    }
}
