package org.hotfixworkbench.editor.server;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ClientInfo;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHintCapabilities;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.SemanticTokensCapabilities;
import org.eclipse.lsp4j.SemanticTokensWorkspaceCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What this client can do, as the server is told. */
final class ClientAbilities {

    private ClientAbilities() {}

    static InitializeParams parameters() {
        InitializeParams params = new InitializeParams();
        params.setProcessId(Math.toIntExact(ProcessHandle.current().pid()));
        params.setClientInfo(new ClientInfo("Hotfix Workbench"));
        params.setCapabilities(new ClientCapabilities(workspace(), texts(), null));
        return params;
    }

    private static WorkspaceClientCapabilities workspace() {
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        workspace.setApplyEdit(true);
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        workspace.setWorkspaceEdit(edits);
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        workspace.setInlayHint(new InlayHintWorkspaceCapabilities(true));
        workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
        workspace.setSemanticTokens(new SemanticTokensWorkspaceCapabilities(true));
        return workspace;
    }

    private static TextDocumentClientCapabilities texts() {
        TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
        DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        texts.setDocumentSymbol(symbols);
        texts.setFoldingRange(new FoldingRangeCapabilities());
        texts.setCodeAction(codeActions());
        texts.setRename(new RenameCapabilities(true, false));
        texts.setCompletion(completion());
        HoverCapabilities hover = new HoverCapabilities();
        hover.setContentFormat(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT));
        texts.setHover(hover);
        texts.setInlayHint(new InlayHintCapabilities());
        texts.setSemanticTokens(new SemanticTokensCapabilities(true));
        PublishDiagnosticsCapabilities diagnostics = new PublishDiagnosticsCapabilities();
        diagnostics.setVersionSupport(true);
        diagnostics.setCodeDescriptionSupport(true);
        diagnostics.setDataSupport(true);
        texts.setPublishDiagnostics(diagnostics);
        return texts;
    }

    private static CodeActionCapabilities codeActions() {
        CodeActionCapabilities actions = new CodeActionCapabilities();
        actions.setCodeActionLiteralSupport(
                new CodeActionLiteralSupportCapabilities(
                        new CodeActionKindCapabilities(
                                List.of(
                                        CodeActionKind.QuickFix,
                                        CodeActionKind.Refactor,
                                        CodeActionKind.Source,
                                        CodeActionKind.SourceFixAll))));
        actions.setDataSupport(true);
        return actions;
    }

    private static CompletionCapabilities completion() {
        CompletionItemCapabilities items = new CompletionItemCapabilities(true);
        items.setDocumentationFormat(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT));
        items.setDeprecatedSupport(true);
        return new CompletionCapabilities(items);
    }
}
