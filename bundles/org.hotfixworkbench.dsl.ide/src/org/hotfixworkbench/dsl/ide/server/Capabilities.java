package org.hotfixworkbench.dsl.ide.server;

import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

import java.util.List;

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
        // hover, outline, folding, colours, hints, lenses
    }

    private static void navigation(ServerCapabilities capabilities) {
        // definitions, references, symbols, hierarchies, rename
    }

    private static void changing(ServerCapabilities capabilities) {
        // fixes, formatting, commands
    }

    private static TextDocumentSyncOptions synchronization() {
        TextDocumentSyncOptions options = new TextDocumentSyncOptions();
        options.setOpenClose(true);
        options.setChange(TextDocumentSyncKind.Incremental);
        options.setSave(new SaveOptions(false));
        return options;
    }
}
