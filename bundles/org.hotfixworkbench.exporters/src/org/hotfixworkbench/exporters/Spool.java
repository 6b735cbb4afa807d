package org.hotfixworkbench.exporters;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Keeps what can be written only when the whole model has passed by, such as what replaces a
 * hotfix, on the disk and not in memory. It is a file of its own that is gone when it is closed.
 */
public final class Spool implements Closeable {

    /**
     * Where something is kept.
     *
     * @param offset its first byte
     * @param length how many bytes it has
     */
    public record Piece(long offset, int length) {}

    private final FileChannel channel;
    private long end;

    /**
     * Opens a spool beside the files of an export.
     *
     * @throws IOException when there is no place for it
     */
    public Spool(OutputFolder folder) throws IOException {
        channel = folder.scratch();
    }

    /**
     * Keeps some bytes.
     *
     * @throws IOException when the disk does not take them
     */
    public Piece add(byte[] bytes) throws IOException {
        Piece piece = new Piece(end, bytes.length);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            end += channel.write(buffer, end);
        }
        return piece;
    }

    /**
     * The bytes that were kept.
     *
     * @throws IOException when they cannot be read
     */
    public byte[] get(Piece piece) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(piece.length());
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, piece.offset() + buffer.position()) < 0) {
                throw new EOFException("The temporary file has become shorter");
            }
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
