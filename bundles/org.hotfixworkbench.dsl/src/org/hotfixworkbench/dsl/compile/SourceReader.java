package org.hotfixworkbench.dsl.compile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads source files, which are UTF-8 text of a bounded size, and says plainly what is not. */
public final class SourceReader {

    /** The largest file that is read: 16 MiB, some 200,000 rows. */
    public static final long LARGEST = 16L << 20;

    private static final char REPLACEMENT = '\uFFFD';

    /** Why a file cannot be read; the message starts with a place where there is one. */
    public static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1;

        private final InputProblem problem;

        UnreadableException(InputProblem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        /** The problem as reports print it. */
        public InputProblem problem() {
            return problem;
        }
    }

    private SourceReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableException when it cannot be read, is too large, binary or not UTF-8
     */
    public static String read(SourceFile file) throws UnreadableException {
        byte[] bytes = bytes(file);
        if (isUtf16(bytes)) {
            throw unreadable(file.name(), "this file is UTF-16; save it as UTF-8");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw unreadable(place(file, text.substring(0, nul)), "a binary file, not a text");
        }
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(file, bytes);
        }
        return text;
    }

    /**
     * The text has the character that stands for bytes which mean none; it may be written there.
     */
    private static void requireUtf8(SourceFile file, byte[] bytes) throws UnreadableException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(ByteBuffer.wrap(bytes), out, true).isError()) {
            String readable = out.flip().toString();
            throw unreadable(
                    place(file, readable), "this byte is not UTF-8; save the file as UTF-8");
        }
    }

    private static byte[] bytes(SourceFile file) throws UnreadableException {
        try {
            if (!Files.readAttributes(file.path(), BasicFileAttributes.class).isRegularFile()) {
                // a pipe would be waited for, a device would never end
                throw unreadable(file.name(), "not a regular file");
            }
            long size = Files.size(file.path());
            if (size > LARGEST) {
                String limit = (LARGEST >> 20) + " MiB";
                throw unreadable(file.name(), "this file is larger than " + limit);
            }
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw unreadable(file.name(), reason(e));
        }
    }

    /** Whether a text starts with a byte order mark of UTF-16, or with a Latin letter in UTF-16. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0xFF && second == 0xFE
                || first == 0xFE && second == 0xFF
                || (first == 0) != (second == 0);
    }

    private static String place(SourceFile file, String textBefore) {
        int line = 1 + (int) textBefore.chars().filter(it -> it == '\n').count();
        int column = textBefore.length() - textBefore.lastIndexOf('\n');
        return file.name() + ":" + line + ":" + column;
    }

    static UnreadableException unreadable(String name, String message) {
        return new UnreadableException(new InputProblem(name, message));
    }

    /** What an exception of the file system means, in words. */
    public static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "no such file or folder";
            case AccessDeniedException denied -> "no permission to read it";
            default -> "cannot be read: " + e.getMessage();
        };
    }
}
