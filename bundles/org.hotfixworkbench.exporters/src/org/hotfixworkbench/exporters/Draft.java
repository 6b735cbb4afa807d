package org.hotfixworkbench.exporters;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** A file that is written under another name beside its place. */
final class Draft implements Closeable {

    private final Path target;
    private final Path file;
    private final FileChannel channel;
    private final CRC32C crc = new CRC32C();

    private Draft(Path target, Path file, FileChannel channel) {
        this.target = target;
        this.file = file;
        this.channel = channel;
    }

    /** Not a temporary file of the JDK: that one would be readable for its owner only. */
    static Draft begin(Path target) throws IOException {
        for (int i = 0; ; i++) {
            Path file = target.resolveSibling("." + target.getFileName() + "." + i + ".tmp");
            try {
                return new Draft(
                        target,
                        file,
                        FileChannel.open(
                                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            } catch (FileAlreadyExistsException e) {
                if (i == Short.MAX_VALUE) {
                    throw e;
                }
            }
        }
    }

    /** Writes it. */
    OutputStream stream() {
        return new CheckedOutputStream(Channels.newOutputStream(channel), crc);
    }

    /**
     * The checksum of what was written.
     *
     * @throws IllegalStateException when it was not closed
     */
    Checksum checksum() throws IOException {
        requireClosed();
        return new Checksum(Files.size(file), (int) crc.getValue());
    }

    /**
     * Makes sure that it can be moved.
     *
     * @throws IllegalStateException when it was not closed
     * @throws IOException when a folder is in its place
     */
    void requireMovable() throws IOException {
        requireClosed();
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
    }

    private void requireClosed() {
        if (channel.isOpen()) {
            throw new IllegalStateException(target + " is not closed");
        }
    }

    /** Moves it into place, in one step where the file system can do that. */
    void move() throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes it, also while somebody writes it. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Closes and deletes it. */
    @Override
    public void close() throws IOException {
        channel.close();
        delete();
    }
}
