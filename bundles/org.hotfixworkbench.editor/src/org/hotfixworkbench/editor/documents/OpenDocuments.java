package org.hotfixworkbench.editor.documents;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;
import org.hotfixworkbench.editor.format.FormatOnSave;
import org.hotfixworkbench.editor.server.LanguageConnection;

/**
 * Tells the server of every text that is open, in whatever editor, compare view or refactoring:
 * file buffers know them all.
 */
public final class OpenDocuments implements IFileBufferListener {

    private final LanguageConnection connection;
    private final Map<IFileBuffer, DocumentSender> open = new ConcurrentHashMap<>();

    /** The documents that are told to a connection. */
    public OpenDocuments(LanguageConnection connection) {
        this.connection = connection;
    }

    /** Begins with what is open already. */
    public void start() {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
        for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
            bufferCreated(buffer);
        }
    }

    /** Tells the server that all are closed. */
    public void stop() {
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
        open.keySet().forEach(this::bufferDisposed);
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            Uris.of(text.getDocument())
                    .ifPresent(uri -> open.computeIfAbsent(buffer, it -> opened(text, uri)));
        }
    }

    private DocumentSender opened(ITextFileBuffer text, String uri) {
        String language = FileKind.of(uri).map(FileKind::ending).orElseThrow();
        DocumentSender sender = new DocumentSender(connection, text.getDocument(), uri, language);
        sender.open();
        return sender;
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        DocumentSender sender = open.remove(buffer);
        if (sender != null) {
            sender.close();
        }
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        bufferDisposed(buffer);
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        bufferDisposed(buffer);
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        if (open.containsKey(buffer)
                && buffer.isDirty()
                && buffer instanceof ITextFileBuffer text) {
            FormatOnSave.format(text);
        }
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
        DocumentSender sender = open.get(buffer);
        if (sender != null && !dirty) {
            sender.saved();
        }
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // the document tells
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // the document tells
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
        // no concern of the server
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // no concern of the server
    }
}
