package org.hotfixworkbench.editor.documents;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.hotfixworkbench.editor.server.LanguageConnection;

/**
 * Sends the changes of one document as they happen. What has piled up when the sender gets to it
 * (the edits of a format, for example) is one message.
 */
final class DocumentSender implements IDocumentListener {

    private final LanguageConnection connection;
    private final IDocument document;
    private final String uri;
    private final String language;
    private List<TextDocumentContentChangeEvent> changes = new ArrayList<>(); // guarded by this
    private int version = 1; // only the sender touches it
    private @Nullable TextDocumentContentChangeEvent announced;

    DocumentSender(LanguageConnection connection, IDocument document, String uri, String language) {
        this.connection = connection;
        this.document = document;
        this.uri = uri;
        this.language = language;
    }

    void open() {
        DidOpenTextDocumentParams params =
                new DidOpenTextDocumentParams(
                        new TextDocumentItem(uri, language, version, document.get()));
        connection.notify(server -> server.getTextDocumentService().didOpen(params));
        document.addDocumentListener(this);
    }

    void saved() {
        DidSaveTextDocumentParams params =
                new DidSaveTextDocumentParams(new TextDocumentIdentifier(uri));
        connection.notify(server -> server.getTextDocumentService().didSave(params));
    }

    void close() {
        document.removeDocumentListener(this);
        DidCloseTextDocumentParams params =
                new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri));
        connection.notify(server -> server.getTextDocumentService().didClose(params));
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        try {
            // The range is one of the old text, so now is the time.
            announced =
                    new TextDocumentContentChangeEvent(
                            Positions.of(document, event.getOffset(), event.getLength()),
                            event.getText() == null ? "" : event.getText());
        } catch (BadLocationException e) {
            announced = null; // the whole text will do
        }
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        TextDocumentContentChangeEvent change = announced;
        announced = null;
        boolean first;
        synchronized (this) {
            first = changes.isEmpty();
            changes.add(
                    change != null ? change : new TextDocumentContentChangeEvent(document.get()));
        }
        if (first) {
            connection.notify(server -> server.getTextDocumentService().didChange(takeChanges()));
        }
    }

    private synchronized DidChangeTextDocumentParams takeChanges() {
        List<TextDocumentContentChangeEvent> taken = changes;
        changes = new ArrayList<>();
        version++;
        return new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), taken);
    }
}
