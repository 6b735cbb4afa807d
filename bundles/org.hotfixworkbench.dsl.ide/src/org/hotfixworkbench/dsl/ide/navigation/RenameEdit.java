package org.hotfixworkbench.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;

/** Changes of several files in the form that a client understands. */
final class RenameEdit {

    private static final String ANNOTATION = "rename";

    private final boolean versioned;
    private final boolean annotated;

    RenameEdit(ClientCapabilities capabilities) {
        WorkspaceClientCapabilities workspace = capabilities.getWorkspace();
        WorkspaceEditCapabilities edits = workspace == null ? null : workspace.getWorkspaceEdit();
        versioned = edits != null && Boolean.TRUE.equals(edits.getDocumentChanges());
        annotated = versioned && edits.getChangeAnnotationSupport() != null;
    }

    WorkspaceEdit of(Symbol symbol, String name, Map<SourceState, List<TextEdit>> edits) {
        if (!versioned) {
            Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
            edits.forEach((source, texts) -> changes.put(source.uri(), texts));
            return new WorkspaceEdit(changes);
        }
        List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
        edits.forEach((source, texts) -> changes.add(Either.forLeft(document(source, texts))));
        WorkspaceEdit edit = new WorkspaceEdit(changes);
        if (annotated) {
            ChangeAnnotation annotation =
                    new ChangeAnnotation("Rename " + symbol.name() + " to " + name);
            annotation.setNeedsConfirmation(false);
            edit.setChangeAnnotations(Map.of(ANNOTATION, annotation));
        }
        return edit;
    }

    private TextDocumentEdit document(SourceState source, List<TextEdit> texts) {
        @Nullable Integer version = source.version();
        List<Either<TextEdit, SnippetTextEdit>> edits =
                texts.stream()
                        .map(it -> Either.<TextEdit, SnippetTextEdit>forLeft(edit(it)))
                        .toList();
        return new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(source.uri(), version), edits);
    }

    private TextEdit edit(TextEdit edit) {
        return annotated
                ? new AnnotatedTextEdit(edit.getRange(), edit.getNewText(), ANNOTATION)
                : edit;
    }
}
