package org.hotfixworkbench.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.hotfixworkbench.dsl.ide.actions.CodeActions;
import org.hotfixworkbench.dsl.ide.colours.SemanticColours;
import org.hotfixworkbench.dsl.ide.commands.Commands;
import org.hotfixworkbench.dsl.ide.editing.TypedText;

/** What the server can do, as it tells the client. */
final class Capabilities {

    private Capabilities() {}

    static ServerCapabilities of(Session session) {
        ServerCapabilities capabilities = new ServerCapabilities();
        capabilities.setPositionEncoding("utf-16");
        capabilities.setTextDocumentSync(synchronization());
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        capabilities.setWorkspace(new WorkspaceServerCapabilities(folders));
        writing(capabilities);
        reading(capabilities);
        navigation(capabilities);
        changing(capabilities);
        return capabilities;
    }

    private static void writing(ServerCapabilities capabilities) {
        capabilities.setCompletionProvider(
                new CompletionOptions(true, List.of(" ", ".", "-", "_", "\"")));
        capabilities.setSignatureHelpProvider(new SignatureHelpOptions(List.of(" "), List.of(",")));
    }

    private static void reading(ServerCapabilities capabilities) {
        capabilities.setHoverProvider(true);
        capabilities.setDocumentSymbolProvider(true);
        capabilities.setFoldingRangeProvider(true);
        capabilities.setSelectionRangeProvider(true);
        capabilities.setDocumentHighlightProvider(true);
        capabilities.setSemanticTokensProvider(
                new SemanticTokensWithRegistrationOptions(
                        SemanticColours.legend(), new SemanticTokensServerFull(false), true));
        capabilities.setDocumentLinkProvider(new DocumentLinkOptions(false));
        capabilities.setInlayHintProvider(true);
        capabilities.setCodeLensProvider(new CodeLensOptions(true));
    }

    private static void navigation(ServerCapabilities capabilities) {
        capabilities.setDefinitionProvider(true);
        capabilities.setDeclarationProvider(true);
        capabilities.setTypeDefinitionProvider(true);
        capabilities.setImplementationProvider(true);
        capabilities.setReferencesProvider(true);
        capabilities.setWorkspaceSymbolProvider(true);
        capabilities.setRenameProvider(new RenameOptions(true));
        capabilities.setCallHierarchyProvider(true);
        capabilities.setTypeHierarchyProvider(true);
    }

    private static void changing(ServerCapabilities capabilities) {
        CodeActionOptions actions =
                new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActions.FIX_ALL));
        capabilities.setCodeActionProvider(actions);
        capabilities.setDocumentFormattingProvider(true);
        capabilities.setDocumentRangeFormattingProvider(true);
        capabilities.setDocumentOnTypeFormattingProvider(
                new DocumentOnTypeFormattingOptions(TypedText.ENTER, List.of(TypedText.BRACE)));
        capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ids()));
    }

    private static TextDocumentSyncOptions synchronization() {
        TextDocumentSyncOptions options = new TextDocumentSyncOptions();
        options.setOpenClose(true);
        options.setChange(TextDocumentSyncKind.Incremental);
        options.setSave(new SaveOptions(false));
        return options;
    }
}
