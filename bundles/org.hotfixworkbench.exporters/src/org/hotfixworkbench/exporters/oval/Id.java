package org.hotfixworkbench.exporters.oval;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * An id. Its number is made of what the thing is: for definitions the name, for tests, objects and
 * states everything that is looked at. So it is the same in every build, and equal tests are one.
 *
 * @param kind what has it
 * @param number 60 bits, not zero
 */
record Id(Kind kind, long number) {

    /** Bits of a number: enough that two of a million tests do not meet, and a positive long. */
    static final int BITS = 60;

    /** The id of something. */
    static Id of(Kind kind, String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            long number = ByteBuffer.wrap(digest.digest()).getLong() >>> Long.SIZE - BITS;
            return new Id(kind, Math.max(1, number));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    /** As OVAL writes it. */
    String text(String namespace) {
        return "oval:" + namespace + ":" + kind.code() + ":" + number;
    }
}
