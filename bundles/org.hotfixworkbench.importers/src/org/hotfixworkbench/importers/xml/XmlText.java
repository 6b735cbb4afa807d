package org.hotfixworkbench.importers.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.importers.ImportException;

/**
 * The text of an XML document. Its encoding is that of the byte order mark, that of the
 * declaration, or UTF-8 (XML 1.0, appendix F). The parser is not left to find it out: of a wrong
 * byte it tells standard error and not its caller.
 */
final class XmlText {

    private static final int DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private XmlText() {}

    static String decode(byte[] bytes) throws ImportException {
        Charset encoding = encoding(bytes);
        CharsetDecoder decoder =
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text =
                CharBuffer.allocate(
                        (int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        boolean wrong = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        String decoded = text.flip().toString();
        if (wrong) {
            int line = 1 + (int) decoded.chars().filter(it -> it == '\n').count();
            throw new ImportException(line, "not well-formed XML: a byte that is not " + encoding);
        }
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private static Charset encoding(byte[] bytes) throws ImportException {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (first == 0xFF && second == 0xFE || first == '<' && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
            return StandardCharsets.UTF_16BE;
        }
        String start =
                new String(
                        bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher stated = ENCODING.matcher(start);
        if (!stated.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(stated.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ImportException(1, "states the unknown encoding " + stated.group(1));
        }
    }
}
