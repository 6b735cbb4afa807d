package org.hotfixworkbench.editor.commands;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Position;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.navigation.Words;

/** What stands at a place of an open text. */
final class WordAt {

    private WordAt() {}

    /** The word; that of any text which is not open is just an element. */
    static String of(String uri, Position position) {
        IFile file = Uris.file(uri).orElse(null);
        ITextFileBuffer buffer =
                file == null
                        ? null
                        : FileBuffers.getTextFileBufferManager()
                                .getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        if (buffer == null) {
            return "an element";
        }
        IDocument document = buffer.getDocument();
        try {
            IRegion word = Words.at(document, Positions.offset(document, position));
            return document.get(word.getOffset(), word.getLength());
        } catch (BadLocationException e) {
            return "an element"; // the text has changed since
        }
    }
}
