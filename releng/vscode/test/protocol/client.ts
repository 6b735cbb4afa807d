import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';

/** A client that can do what current editors can. */
export const CAPABILITIES: ClientCapabilities = {
    workspace: {
        applyEdit: true,
        workspaceEdit: { documentChanges: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        workspaceFolders: true,
    },
    textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
        rename: { prepareSupport: true },
        publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true },
    },
};
