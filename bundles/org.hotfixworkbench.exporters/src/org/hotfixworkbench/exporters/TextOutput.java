package org.hotfixworkbench.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Writes text in UTF-8. A table has millions of cells, so there is a buffer and no lock. Text that
 * is not Unicode (half a surrogate pair) is refused and not replaced.
 */
public final class TextOutput extends Writer {

    private static final int SIZE = 1 << 14;

    private final Writer encoder;
    private final char[] buffer = new char[SIZE];
    private int length;

    /** Writes to a stream, which is closed with this writer. */
    public TextOutput(OutputStream out) {
        encoder = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
    }

    @Override
    public void write(int c) throws IOException {
        if (length == SIZE) {
            drain();
        }
        buffer[length++] = (char) c;
    }

    @Override
    public void write(String text, int offset, int count) throws IOException {
        int from = offset;
        int end = offset + count;
        while (from < end) {
            if (length == SIZE) {
                drain();
            }
            int part = Math.min(end - from, SIZE - length);
            text.getChars(from, from + part, buffer, length);
            length += part;
            from += part;
        }
    }

    @Override
    public void write(char[] chars, int offset, int count) throws IOException {
        drain();
        encode(chars, offset, count);
    }

    private void encode(char[] chars, int offset, int count) throws IOException {
        try {
            encoder.write(chars, offset, count);
        } catch (CharacterCodingException e) {
            throw new IOException("A text has half a surrogate pair, which UTF-8 cannot hold", e);
        }
    }

    private void drain() throws IOException {
        encode(buffer, 0, length);
        length = 0;
    }

    @Override
    public void flush() throws IOException {
        drain();
        encoder.flush();
    }

    @Override
    public void close() throws IOException {
        try (encoder) {
            drain();
        }
    }
}
