package org.hotfixworkbench.editor.edits;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Uris;

/** Edits of several texts. To be applied by the thread of the display: open texts have widgets. */
public final class WorkspaceEdits {

    private WorkspaceEdits() {}

    /** Changes all texts; false when one could not be changed, which is logged. */
    public static boolean apply(WorkspaceEdit edit) {
        boolean complete = true;
        for (Map.Entry<String, List<TextEdit>> text : byText(edit).entrySet()) {
            try {
                apply(text.getKey(), text.getValue());
            } catch (CoreException
                    | BadLocationException
                    | MalformedTreeException
                    | IllegalArgumentException e) {
                EditorPlugin.log().error("Cannot change " + text.getKey(), e);
                complete = false;
            }
        }
        return complete;
    }

    /** The edits of each text, in whichever of its two forms the server sent them. */
    public static Map<String, List<TextEdit>> byText(WorkspaceEdit edit) {
        Map<String, List<TextEdit>> all = new LinkedHashMap<>();
        if (edit.getDocumentChanges() != null && !edit.getDocumentChanges().isEmpty()) {
            edit.getDocumentChanges()
                    .forEach(
                            change -> {
                                if (change.isLeft()) {
                                    add(change.getLeft(), all);
                                }
                            });
        } else if (edit.getChanges() != null) {
            edit.getChanges().forEach((uri, edits) -> all.put(Uris.normal(uri), edits));
        }
        return all;
    }

    private static void add(TextDocumentEdit change, Map<String, List<TextEdit>> all) {
        List<TextEdit> edits =
                all.computeIfAbsent(
                        Uris.normal(change.getTextDocument().getUri()), it -> new ArrayList<>());
        change.getEdits()
                .forEach(
                        edit -> {
                            if (edit.isLeft()) {
                                edits.add(edit.getLeft());
                            }
                        });
    }

    private static void apply(String uri, List<TextEdit> edits)
            throws CoreException, BadLocationException {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        IFile file = Uris.file(uri).orElse(null);
        Path place = Path.of(URI.create(uri));
        if (file == null && !Files.isRegularFile(place)) {
            throw new IllegalArgumentException("There is no such file"); // and none is wanted
        }
        IPath path = file != null ? file.getFullPath() : IPath.fromPath(place);
        LocationKind kind = file != null ? LocationKind.IFILE : LocationKind.LOCATION;
        buffers.connect(path, kind, null);
        try {
            ITextFileBuffer buffer = buffers.getTextFileBuffer(path, kind);
            boolean closed = !buffer.isDirty() && !buffer.isShared();
            TextEdits.apply(buffer.getDocument(), edits);
            if (closed) {
                buffer.commit(null, false); // no editor shows it, so nobody else would save it
            }
        } finally {
            buffers.disconnect(path, kind, null);
        }
    }
}
