package org.hotfixworkbench.exporters.answers;

import com.google.gson.stream.JsonWriter;
import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;

/** JSON as answers are laid out: two blanks an indentation, nothing escaped for web pages. */
public final class AnswerJson {

    private AnswerJson() {}

    /** What writes JSON to something, and neither keeps characters back nor closes it. */
    public static JsonWriter to(Appendable out) {
        JsonWriter json = new JsonWriter(new Unbuffered(out));
        json.setIndent("  ");
        json.setHtmlSafe(false);
        return json;
    }

    private static final class Unbuffered extends Writer {

        private final Appendable out;

        Unbuffered(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            out.append(new String(text, from, length));
        }

        @Override
        public void flush() throws IOException {
            if (out instanceof Flushable flushable) {
                flushable.flush();
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
