package org.hotfixworkbench.editor.edits;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.RewriteSessionEditProcessor;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.hotfixworkbench.editor.documents.Positions;

/** Edits of one text. */
public final class TextEdits {

    private TextEdits() {}

    /** The edits as the platform's own. */
    public static MultiTextEdit tree(IDocument document, List<? extends TextEdit> edits)
            throws BadLocationException {
        MultiTextEdit all = new MultiTextEdit();
        for (TextEdit edit : edits) {
            IRegion region = Positions.region(document, edit.getRange());
            all.addChild(
                    new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
        }
        return all;
    }

    /** Changes the document, as one step of undo. */
    public static void apply(IDocument document, List<? extends TextEdit> edits)
            throws BadLocationException, MalformedTreeException {
        if (edits.isEmpty()) {
            return;
        }
        MultiTextEdit all = tree(document, edits);
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            new RewriteSessionEditProcessor(
                            document, all, org.eclipse.text.edits.TextEdit.UPDATE_REGIONS)
                    .performEdits();
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }
}
