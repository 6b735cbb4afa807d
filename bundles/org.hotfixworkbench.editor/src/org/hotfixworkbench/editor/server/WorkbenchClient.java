package org.hotfixworkbench.editor.server;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.UnregistrationParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.edits.WorkspaceEdits;
import org.hotfixworkbench.editor.markers.Diagnostics;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.editor.workspace.WorkspaceFiles;

/**
 * What the server calls. The calls come from threads of the server, so nothing here waits for the
 * display or for a lock of the workspace.
 */
final class WorkbenchClient implements LanguageClient {

    private final Diagnostics diagnostics;
    private final WorkspaceFiles files;

    WorkbenchClient(Diagnostics diagnostics, WorkspaceFiles files) {
        this.diagnostics = diagnostics;
        this.files = files;
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
        diagnostics.put(params.getUri(), params.getDiagnostics());
    }

    @Override
    public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(
            ApplyWorkspaceEditParams params) {
        return CompletableFuture.supplyAsync(
                () -> new ApplyWorkspaceEditResponse(WorkspaceEdits.apply(params.getEdit())),
                Display.getDefault()::asyncExec);
    }

    @Override
    public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
        Range range =
                params.getSelection() != null
                        ? params.getSelection()
                        : new Range(
                                new org.eclipse.lsp4j.Position(), new org.eclipse.lsp4j.Position());
        return CompletableFuture.supplyAsync(
                () -> new ShowDocumentResult(Places.open(new Location(params.getUri(), range))),
                Display.getDefault()::asyncExec);
    }

    @Override
    public CompletableFuture<List<WorkspaceFolder>> workspaceFolders() {
        return CompletableFuture.completedFuture(files.folders());
    }

    @Override
    public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
        return CompletableFuture.completedFuture(
                Collections.nCopies(params.getItems().size(), null));
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        return nothing();
    }

    @Override
    public CompletableFuture<Void> unregisterCapability(UnregistrationParams params) {
        return nothing();
    }

    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
        return nothing();
    }

    @Override
    public void notifyProgress(ProgressParams params) {
        // markers appear as they are found
    }

    @Override
    public CompletableFuture<Void> refreshInlayHints() {
        return refresh();
    }

    @Override
    public CompletableFuture<Void> refreshCodeLenses() {
        return refresh();
    }

    @Override
    public CompletableFuture<Void> refreshSemanticTokens() {
        return refresh();
    }

    @Override
    public CompletableFuture<Void> refreshFoldingRanges() {
        return refresh();
    }

    private CompletableFuture<Void> refresh() {
        diagnostics.refresh();
        return nothing();
    }

    private static CompletableFuture<Void> nothing() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object object) {
        // nobody is told
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
            ShowMessageRequestParams params) {
        logMessage(params);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        ILog log = EditorPlugin.log();
        switch (message.getType()) {
            case Error -> log.error(message.getMessage());
            case Warning -> log.warn(message.getMessage());
            default -> log.info(message.getMessage());
        }
    }
}
