package org.hotfixworkbench.cli.incremental;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of a sequence of values, each of which has its end: "ab", "c" is not "a", "bc". */
final class Sha256 {

    /** Files are many and small: a new buffer for each would keep the garbage collector busy. */
    private static final ThreadLocal<byte[]> BUFFER =
            ThreadLocal.withInitial(() -> new byte[1 << 16]);

    private final MessageDigest digest = create();

    private static MessageDigest create() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The digest of some bytes. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(create().digest(bytes));
    }

    /** The digest of what is in a file. */
    static FileContent of(Path file) throws IOException {
        MessageDigest digest = create();
        byte[] buffer = BUFFER.get();
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
        }
        return new FileContent(size, HexFormat.of().formatHex(digest.digest()));
    }

    Sha256 add(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    Sha256 add(FileContent content) {
        return add(Long.toString(content.size())).add(content.sha256());
    }

    /** The digest of everything that was added; nothing can be added afterwards. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
