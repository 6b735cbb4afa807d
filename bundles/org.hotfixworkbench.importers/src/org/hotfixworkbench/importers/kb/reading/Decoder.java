package org.hotfixworkbench.importers.kb.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.kb.RepairLog;

/**
 * Tells the encoding of an article: a byte order mark, UTF-16 without one, UTF-8, what an HTML page
 * declares, and Windows-1252 for all the rest, in which the old archives are.
 */
public final class Decoder {

    private static final int SAMPLE = 4096;
    private static final int DECLARATION = 2048;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_-]{2,30})");

    private Decoder() {}

    /**
     * Decodes an article.
     *
     * @param named the encoding that a person has named; empty when it has to be found out
     * @param whole whether these are all bytes; the beginning of a file may end inside a character
     * @throws ImportException when it is a binary file
     */
    public static String decode(byte[] bytes, Optional<Charset> named, boolean whole, RepairLog log)
            throws ImportException {
        Charset unicode = named.orElseGet(() -> unicode(bytes));
        String text = unicode == null ? narrow(bytes, whole, log) : new String(bytes, unicode);
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text = text.substring(1);
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int line = (int) text.substring(0, nul).chars().filter(it -> it == '\n').count() + 1;
            throw new ImportException(line, "holds NUL characters: this is no text");
        }
        return text;
    }

    private static @Nullable Charset unicode(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            if (mark == 0xFFFE) {
                return StandardCharsets.UTF_16LE;
            }
            if (mark == 0xFEFF) {
                return StandardCharsets.UTF_16BE;
            }
        }
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int half = length / 4;
        if (half > 0 && odd > half && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return half > 0 && even > half && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static String narrow(byte[] bytes, boolean whole, RepairLog log) {
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8, whole);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        Optional<Charset> declared = declared(bytes);
        if (declared.isPresent()) {
            Optional<String> text = strict(bytes, declared.get(), whole);
            if (text.isPresent()) {
                return text.get();
            }
        }
        log.repair(1, "not UTF-8: read as Windows-1252");
        return new String(bytes, WINDOWS);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head =
                new String(
                        bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return Optional.empty();
        }
        String name = declared.group(1);
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static Optional<String> strict(byte[] bytes, Charset charset, boolean whole) {
        int end = bytes.length;
        int tries = whole ? 1 : 4;
        for (int i = 0; i < tries && end - i > 0; i++) {
            try {
                return Optional.of(
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)
                                .decode(ByteBuffer.wrap(bytes, 0, end - i))
                                .toString());
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
