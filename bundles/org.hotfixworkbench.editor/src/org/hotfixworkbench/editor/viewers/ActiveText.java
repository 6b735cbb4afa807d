package org.hotfixworkbench.editor.viewers;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.documents.Uris;

/** The text that a command is about: what the active editor shows, and what is selected there. */
public record ActiveText(ITextEditor editor, IDocument document, String uri) {

    /** The text of the active editor; empty when it is none of ours. */
    public static Optional<ActiveText> of(ExecutionEvent event) {
        return of(HandlerUtil.getActiveEditor(event));
    }

    /** The text of an editor; empty when it is none of ours. */
    public static Optional<ActiveText> of(IEditorPart part) {
        ITextEditor editor =
                part instanceof ITextEditor text
                        ? text
                        : part == null ? null : part.getAdapter(ITextEditor.class);
        if (editor == null || editor.getDocumentProvider() == null) {
            return Optional.empty();
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        return Uris.of(document).map(uri -> new ActiveText(editor, document, uri));
    }

    /** What is selected; an empty selection is the place of the caret. */
    public ITextSelection selection() {
        return (ITextSelection) editor.getSelectionProvider().getSelection();
    }

    /** The range that is selected. */
    public Range range() {
        try {
            return Positions.of(document, selection().getOffset(), selection().getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException("The selection is outside its text", e);
        }
    }

    /** The place of the caret, or where the selection begins. */
    public Position position() {
        return range().getStart();
    }

    /** The text, as the protocol calls it. */
    public TextDocumentIdentifier identifier() {
        return new TextDocumentIdentifier(uri);
    }

    /** Text and place, as the protocol calls them. */
    public TextDocumentPositionParams place() {
        return new TextDocumentPositionParams(identifier(), position());
    }

    /** The viewer of the editor. */
    public ITextViewer viewer() {
        return editor.getAdapter(ITextViewer.class);
    }
}
