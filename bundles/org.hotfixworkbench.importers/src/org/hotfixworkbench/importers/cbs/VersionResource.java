package org.hotfixworkbench.importers.cbs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * The version in the version resource of a binary.
 *
 * <p>Domain: VS_FIXEDFILEINFO begins with the signature 0xFEEF04BD and the version 1.0 of the
 * structure; the file version follows as two words of 32 bits, each holding two numbers (Microsoft
 * Learn, verrsrc.h). It lies on a multiple of four.
 */
final class VersionResource {

    private static final int SIGNATURE = 0xFEEF04BD;
    private static final int STRUCTURE_VERSION = 0x00010000;
    private static final int LENGTH = 52;
    private static final int ALIGNMENT = 4;
    private static final int WORD = 0xFFFF;

    private VersionResource() {}

    /** The version of a binary; empty when the bytes are none, or it has no version. */
    static Optional<FileVersion> find(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != 'M' || bytes[1] != 'Z') {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i <= bytes.length - LENGTH; i += ALIGNMENT) {
            if (buffer.getInt(i) == SIGNATURE && buffer.getInt(i + 4) == STRUCTURE_VERSION) {
                int upper = buffer.getInt(i + 8);
                int lower = buffer.getInt(i + 12);
                return Optional.of(
                        new FileVersion(
                                upper >>> 16 & WORD,
                                upper & WORD,
                                lower >>> 16 & WORD,
                                lower & WORD));
            }
        }
        return Optional.empty();
    }
}
