package org.hotfixworkbench.exporters.pieces;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads stretches of a file that mostly follow each other. It is read and not mapped: a mapped file
 * that another program cuts short ends the process, and what is checked here is what is written.
 */
final class EarlierFile implements Closeable {

    private static final int SIZE = 1 << 18;

    private final Path path;
    private final FileChannel channel;
    private final ByteBuffer window = ByteBuffer.allocate(SIZE).limit(0);
    private long start;

    private EarlierFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static EarlierFile open(Path path) {
        try {
            return new EarlierFile(path, FileChannel.open(path, StandardOpenOption.READ));
        } catch (IOException e) {
            throw new EarlierExportException(path + " cannot be read", e);
        }
    }

    /**
     * What stands at an offset: at least one byte, and possibly fewer than asked for. It is good
     * until the next call.
     */
    ByteBuffer at(long offset, long length) {
        if (offset < start || offset >= start + window.limit()) {
            fill(offset);
        }
        int from = (int) (offset - start);
        return window.slice(from, (int) Math.min(length, window.limit() - from));
    }

    private void fill(long offset) {
        int read;
        try {
            read = channel.read(window.clear(), offset);
        } catch (IOException e) {
            throw new EarlierExportException(path + " cannot be read", e);
        }
        window.flip();
        start = offset;
        if (read <= 0) {
            throw new EarlierExportException(path + " is shorter than it was");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
