package org.hotfixworkbench.exporters.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;

/**
 * JSON for people and for diffs: two blanks an indentation, and what is a row of a table in an
 * article is one line.
 */
final class JsonOutput extends JsonWriter {

    private static final FormattingStyle PAGE =
            FormattingStyle.PRETTY.withNewline("\n").withIndent("  ");
    private static final FormattingStyle LINE =
            FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    JsonOutput(Writer out) {
        super(out);
        setFormattingStyle(PAGE);
    }

    /** Begins a member, whose value follows. */
    JsonOutput member(String name) throws IOException {
        name(name);
        return this;
    }

    /** Begins an object that stands on one line, with all that is in it. */
    void beginLine() throws IOException {
        beginObject();
        setFormattingStyle(LINE);
    }

    /** Ends an object that stands on one line. */
    void endLine() throws IOException {
        endObject();
        setFormattingStyle(PAGE);
    }

    /** A value in its canonical text form, or null. */
    void text(String name, @Nullable Object value) throws IOException {
        name(name).value(value == null ? null : value.toString());
    }

    /** An enumeration literal, or null for the first one where that says "not stated". */
    void stated(String name, Enumerator literal) throws IOException {
        name(name).value(literal.getValue() == 0 ? null : literal.getLiteral());
    }

    /** Names on one line. */
    void names(String name, List<String> values) throws IOException {
        FormattingStyle before = beginInline(name);
        for (String value : values) {
            value(value);
        }
        endInline(before);
    }

    /** Numbers on one line. */
    void numbers(String name, List<Integer> values) throws IOException {
        FormattingStyle before = beginInline(name);
        for (Integer value : values) {
            value(value);
        }
        endInline(before);
    }

    private FormattingStyle beginInline(String name) throws IOException {
        FormattingStyle before = getFormattingStyle();
        name(name).beginArray();
        setFormattingStyle(LINE);
        return before;
    }

    private void endInline(FormattingStyle before) throws IOException {
        endArray();
        setFormattingStyle(before);
    }
}
