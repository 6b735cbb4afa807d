package org.hotfixworkbench.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file to import: its beginning is at hand, to tell of what kind it is; the rest is read when it
 * is asked for.
 */
public final class Source {

    /** So much of a file is looked at to tell of what kind it is, in bytes. */
    public static final int HEAD = 64 * 1024;

    private final Path file;
    private final byte[] head;
    private final @Nullable Charset encoding;

    private Source(Path file, byte[] head, @Nullable Charset encoding) {
        this.file = file;
        this.head = head;
        this.encoding = encoding;
    }

    /**
     * Opens a file and reads its beginning.
     *
     * @throws IOException when it cannot be read
     */
    public static Source open(Path file) throws IOException {
        return open(file, null);
    }

    /**
     * Opens a file whose encoding a person has named, and reads its beginning.
     *
     * @param encoding of a text; null when it has to be found out
     * @throws IOException when it cannot be read
     */
    public static Source open(Path file, @Nullable Charset encoding) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return new Source(file, input.readNBytes(HEAD), encoding);
        }
    }

    /** The encoding that a person has named; empty when it has to be found out. */
    public Optional<Charset> encoding() {
        return Optional.ofNullable(encoding);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** The name of the file without folders. */
    public String name() {
        return file.getFileName().toString();
    }

    /** The first bytes, {@link #HEAD} at most. */
    public byte[] head() {
        return Arrays.copyOf(head, head.length);
    }

    /**
     * All bytes.
     *
     * @param limit how many there may be
     * @throws ImportException when there are more
     * @throws IOException when it cannot be read
     */
    public byte[] bytes(int limit) throws ImportException, IOException {
        try (InputStream input = Files.newInputStream(file)) {
            byte[] bytes = input.readNBytes(limit);
            if (input.read() >= 0) {
                throw new ImportException(0, "larger than %d MiB".formatted(limit >> 20));
            }
            return bytes;
        }
    }
}
