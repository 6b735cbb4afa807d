package org.hotfixworkbench.importers.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Source;

/**
 * The text of a source whose encoding nobody states.
 *
 * <p>Told apart are UTF-8 and UTF-16, with and without a byte order mark; {@code wmic} writes
 * UTF-16 without one when its output is appended to a file. Nothing tells the OEM code pages of
 * Windows consoles from each other, so everything else is read as code page 850: letters of ASCII
 * are right in any case, and a person can name the encoding.
 *
 * @param lines the lines without their ends, and without blanks at the end
 */
public record SourceText(List<String> lines) {

    /** The largest text that is read, in bytes. */
    public static final int LARGEST = 16 << 20;

    /** The longest line; what is longer is no text that a person or a tool prints in lines. */
    private static final int LONGEST_LINE = 1 << 20;

    private static final Charset OEM = Charset.forName("IBM850");

    /** Copies the lines. */
    public SourceText {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a source as text.
     *
     * @throws ImportException when it is too large, or no text
     * @throws IOException when it cannot be read
     */
    public static SourceText of(Source source) throws ImportException, IOException {
        String text = decode(source.bytes(LARGEST), source.encoding());
        List<String> lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).indexOf('\0') >= 0) {
                throw new ImportException(i + 1, "a binary file, not a text");
            }
            if (lines.get(i).length() > LONGEST_LINE) {
                throw new ImportException(i + 1, "this line is longer than a million characters");
            }
        }
        return new SourceText(lines);
    }

    /** The beginning of a source as text, to tell of what kind it is. */
    public static SourceText head(Source source) {
        return new SourceText(lines(decode(source.head(), source.encoding())));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::stripTrailing).toList();
    }

    private static String decode(byte[] bytes, Optional<Charset> named) {
        if (named.isPresent()) {
            return withoutMark(new String(bytes, named.get()));
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return withoutMark(new String(bytes, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return withoutMark(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return withoutMark(new String(bytes, StandardCharsets.UTF_16BE));
        }
        int wide = startOfWide(bytes);
        if (wide >= 0) {
            return new String(bytes, 0, wide, StandardCharsets.US_ASCII)
                    + (wide > 0 ? "\n" : "")
                    + withoutMark(
                            new String(
                                    bytes, wide, bytes.length - wide, StandardCharsets.UTF_16LE));
        }
        return utf8(bytes).orElseGet(() -> new String(bytes, OEM));
    }

    /**
     * Where text in UTF-16 begins, behind a sentence in ASCII or at once: there every second byte
     * is null for a while. -1 when there is none.
     */
    private static int startOfWide(byte[] bytes) {
        int nul = 0;
        while (nul < bytes.length && bytes[nul] != 0) {
            nul++;
        }
        if (nul == 0 || nul + 8 >= bytes.length) {
            return -1;
        }
        for (int i = nul; i < nul + 8; i += 2) {
            if (bytes[i] != 0 || bytes[i + 1] == 0) {
                return -1;
            }
        }
        int start = nul - 1;
        boolean marked = start >= 2 && (bytes[start - 2] & 0xFF) == 0xFF;
        return marked && (bytes[start - 1] & 0xFF) == 0xFE ? start - 2 : start;
    }

    /** The head of a text may end in the middle of a character. */
    private static Optional<String> utf8(byte[] bytes) {
        for (int cut = 0; cut < 4 && cut <= bytes.length; cut++) {
            boolean inside = bytes.length == Source.HEAD;
            if (cut > 0 && !inside) {
                break;
            }
            try {
                return Optional.of(
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut))
                                .toString());
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        return Arrays.equals(
                Arrays.stream(mark).toArray(),
                java.util.stream.IntStream.range(0, mark.length)
                        .map(i -> bytes[i] & 0xFF)
                        .toArray());
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
