package org.hotfixworkbench.editor.navigation;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Words as the language has them: file names, versions and hyphenated names are one each. */
public final class Words {

    private Words() {}

    /** The word at an offset; empty between words. */
    public static IRegion at(IDocument document, int offset) throws BadLocationException {
        int start = offset;
        while (start > 0 && isPart(document.getChar(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < document.getLength() && isPart(document.getChar(end))) {
            end++;
        }
        return new Region(start, end - start);
    }

    /** Whether a character may be inside a word. */
    public static boolean isPart(char character) {
        return Character.isLetterOrDigit(character) || "._-+\\$~@#%&!'()".indexOf(character) >= 0;
    }
}
