package org.hotfixworkbench.dsl.ide.actions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;

/** Changes of files in the form that the client understands. */
public final class WorkspaceEdits {

    private final boolean versions;

    /** Takes what the client can do. */
    public WorkspaceEdits(ClientCapabilities client) {
        versions =
                client.getWorkspace() != null
                        && client.getWorkspace().getWorkspaceEdit() != null
                        && Boolean.TRUE.equals(
                                client.getWorkspace().getWorkspaceEdit().getDocumentChanges());
    }

    /** The changes of one file. */
    public WorkspaceEdit of(SourceState source, List<TextEdit> edits) {
        return of(Map.of(source, edits));
    }

    /**
     * The changes of several files. Of an open one the client learns for which version they were
     * made, if it wants to.
     */
    public WorkspaceEdit of(Map<SourceState, List<TextEdit>> changes) {
        WorkspaceEdit edit = new WorkspaceEdit();
        if (versions) {
            List<Either<TextDocumentEdit, ResourceOperation>> documents = new ArrayList<>();
            changes.forEach(
                    (source, edits) -> documents.add(Either.forLeft(document(source, edits))));
            edit.setDocumentChanges(documents);
        } else {
            Map<String, List<TextEdit>> plain = new LinkedHashMap<>();
            changes.forEach((source, edits) -> plain.put(source.uri(), edits));
            edit.setChanges(plain);
        }
        return edit;
    }

    private static TextDocumentEdit document(SourceState source, List<TextEdit> edits) {
        List<Either<TextEdit, SnippetTextEdit>> plain =
                edits.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList();
        return new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(source.uri(), source.version()), plain);
    }
}
