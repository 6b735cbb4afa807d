package org.hotfixworkbench.editor.documents;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Offsets of a document, and lines and characters of the protocol; both count UTF-16 units. */
public final class Positions {

    private Positions() {}

    /** The line and character of an offset. */
    public static Position of(IDocument document, int offset) throws BadLocationException {
        int line = document.getLineOfOffset(offset);
        return new Position(line, offset - document.getLineOffset(line));
    }

    /** The range of a region. */
    public static Range of(IDocument document, int offset, int length) throws BadLocationException {
        return new Range(of(document, offset), of(document, offset + length));
    }

    /** The range of the whole text. */
    public static Range all(IDocument document) throws BadLocationException {
        return of(document, 0, document.getLength());
    }

    /** The offset of a position; what lies behind the end is the end. */
    public static int offset(IDocument document, Position position) throws BadLocationException {
        if (position.getLine() >= document.getNumberOfLines()) {
            return document.getLength();
        }
        int line = document.getLineOffset(position.getLine());
        return Math.min(document.getLength(), line + position.getCharacter());
    }

    /** The region of a range. */
    public static IRegion region(IDocument document, Range range) throws BadLocationException {
        int start = offset(document, range.getStart());
        return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
    }
}
