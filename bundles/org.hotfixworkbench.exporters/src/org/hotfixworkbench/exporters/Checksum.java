package org.hotfixworkbench.exporters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * Tells whether a file that an export wrote is still what it was. That is a question about slips
 * and accidents, and hundreds of megabytes have to be looked at: SHA-256 would take ten times as
 * long.
 *
 * @param size in bytes
 * @param crc the CRC-32C
 */
public record Checksum(long size, int crc) {

    private static final int BUFFER = 1 << 16;

    /** The checksum of what is in a file. */
    public static Checksum of(Path file) throws IOException {
        CRC32C crc = new CRC32C();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                crc.update(buffer, 0, read);
                size += read;
            }
        }
        return new Checksum(size, (int) crc.getValue());
    }

    /** The checksum of some bytes. */
    public static Checksum of(byte[] bytes) {
        return new Checksum(bytes.length, crc(bytes, bytes.length));
    }

    /** The CRC-32C of the first of some bytes. */
    public static int crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
