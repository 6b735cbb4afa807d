package org.hotfixworkbench.importers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file or a text to import: its beginning is at hand, to tell of what kind it is; the rest of a
 * file is read when it is asked for.
 */
public final class Source {

    /** So much of a file is looked at to tell of what kind it is, in bytes. */
    public static final int HEAD = 64 * 1024;

    private final String name;
    private final @Nullable Path file;
    private final Content content;
    private final byte[] head;
    private final @Nullable Charset encoding;

    /** Where the bytes are. */
    private interface Content {
        InputStream open() throws IOException;
    }

    private Source(String name, @Nullable Path file, Content content, @Nullable Charset encoding)
            throws IOException {
        this.name = name;
        this.file = file;
        this.content = content;
        this.encoding = encoding;
        try (InputStream input = content.open()) {
            head = input.readNBytes(HEAD);
        }
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
        return new Source(
                String.valueOf(file.getFileName()),
                file,
                () -> Files.newInputStream(file),
                encoding);
    }

    /**
     * A text that is in no file: from a clipboard or an editor. Where its size matters, it is that
     * of UTF-8.
     *
     * @param name as messages name it, and from which a name is made where the text gives none
     */
    public static Source of(String name, String text) {
        Charset encoding = StandardCharsets.UTF_8;
        byte[] bytes = text.getBytes(encoding);
        try {
            return new Source(name, null, () -> new ByteArrayInputStream(bytes), encoding);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    /** The encoding that a person has named; empty when it has to be found out. */
    public Optional<Charset> encoding() {
        return Optional.ofNullable(encoding);
    }

    /** The file; empty when it is a text. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The name of the file without folders. */
    public String name() {
        return name;
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
        try (InputStream input = content.open()) {
            byte[] bytes = input.readNBytes(limit);
            if (input.read() >= 0) {
                throw new ImportException(0, "larger than %d MiB".formatted(limit >> 20));
            }
            return bytes;
        }
    }
}
