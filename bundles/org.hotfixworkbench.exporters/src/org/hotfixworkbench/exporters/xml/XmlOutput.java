package org.hotfixworkbench.exporters.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes XML, indented by two blanks. The JDK's stream writer leaves line breaks in attributes as
 * they are, and every parser then reads blanks; here what is read is what was written. A character
 * that XML does not have is refused.
 */
public final class XmlOutput {

    /** The characters of ASCII that stand for themselves. */
    private static final boolean[] PLAIN = plain();

    /** U+FFFE and U+FFFF. */
    private static final char LAST_CHARACTERS = 0xFFFE;

    private final Writer out;
    private int depth;

    /** Whether the tag of the innermost element still waits for its end. */
    private boolean tagOpen;

    /** Writes a document. */
    public XmlOutput(Writer out) {
        this(out, 0);
    }

    /**
     * Writes a part of a document.
     *
     * @param depth how many elements it is inside of
     */
    public XmlOutput(Writer out, int depth) {
        this.out = out;
        this.depth = depth;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        Arrays.fill(plain, ' ', plain.length, true);
        for (char c : "<>&\"".toCharArray()) {
            plain[c] = false;
        }
        return plain;
    }

    /** Writes markup as it is. */
    public void raw(String markup) throws IOException {
        out.write(markup);
    }

    /** Begins an element on a line of its own. */
    public void begin(String tag) throws IOException {
        endTag();
        lineBreak();
        out.write('<');
        out.write(tag);
        tagOpen = true;
        depth++;
    }

    /** Ends the tag of the element that was just begun: its content follows from elsewhere. */
    public void content() throws IOException {
        endTag();
    }

    /** Adds an attribute to the element that was just begun. */
    public void attribute(String name, String value) throws IOException {
        beginAttribute(name);
        escaped(value);
        endAttribute();
    }

    /** Begins an attribute whose value follows by {@link #raw}. */
    public void beginAttribute(String name) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
    }

    /** Ends the attribute that {@link #beginAttribute} has begun. */
    public void endAttribute() throws IOException {
        out.write('"');
    }

    /** Writes an element that has nothing but text. */
    public void textElement(String tag, String text) throws IOException {
        begin(tag);
        endWith(tag, text);
    }

    /** Ends the innermost element, which has attributes and nothing but text. */
    public void endWith(String tag, String text) throws IOException {
        endTag();
        escaped(text);
        depth--;
        closeTag(tag);
    }

    /** Ends the innermost element. */
    public void end(String tag) throws IOException {
        depth--;
        if (tagOpen) {
            out.write("/>");
            tagOpen = false;
        } else {
            lineBreak();
            closeTag(tag);
        }
    }

    private void closeTag(String tag) throws IOException {
        out.write("</");
        out.write(tag);
        out.write('>');
    }

    private void endTag() throws IOException {
        if (tagOpen) {
            out.write('>');
            tagOpen = false;
        }
    }

    private void lineBreak() throws IOException {
        out.write('\n');
        for (int i = 0; i < depth; i++) {
            out.write("  ");
        }
    }

    private void escaped(String text) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String reference = c < PLAIN.length && PLAIN[c] ? null : reference(text, i);
            if (reference != null) {
                out.write(text, written, i - written);
                out.write(reference);
                written = i + 1;
            }
        }
        out.write(text, written, text.length() - written);
    }

    /** What stands for a character; null when that is the character itself. */
    private static @Nullable String reference(String text, int index)
            throws CharConversionException {
        char c = text.charAt(index);
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\t' -> "&#9;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            default -> {
                if (!isXml(text, index)) {
                    throw new CharConversionException(
                            "XML has no character U+%04X, which is in '%s'"
                                    .formatted((int) c, text));
                }
                yield null;
            }
        };
    }

    private static boolean isXml(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c >= ' ' && c < LAST_CHARACTERS;
    }
}
