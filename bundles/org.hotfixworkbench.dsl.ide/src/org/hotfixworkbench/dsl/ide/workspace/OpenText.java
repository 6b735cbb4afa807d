package org.hotfixworkbench.dsl.ide.workspace;

import org.hotfixworkbench.dsl.check.LineIndex;

/**
 * The text of a document that an editor has open.
 *
 * @param lines the text and its lines
 * @param version the number that the editor gave it
 */
public record OpenText(LineIndex lines, int version) {

    /** A text. */
    static OpenText of(String text, int version) {
        return new OpenText(new LineIndex(text), version);
    }

    /** The text with a stretch of it replaced. */
    OpenText replaced(int offset, int length, String inserted, int newVersion) {
        String text = lines.text();
        StringBuilder changed = new StringBuilder(text.length() + inserted.length());
        changed.append(text, 0, offset)
                .append(inserted)
                .append(text, offset + length, text.length());
        return of(changed.toString(), newVersion);
    }
}
