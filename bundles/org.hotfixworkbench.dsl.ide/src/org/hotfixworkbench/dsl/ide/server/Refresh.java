package org.hotfixworkbench.dsl.ide.server;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;

/** Asks the client to ask again for what may have changed with other files: hints and lenses. */
final class Refresh {

    private final LanguageClient client;
    private final boolean hints;
    private final boolean lenses;

    Refresh(LanguageClient client, @Nullable ClientCapabilities capabilities) {
        this.client = client;
        WorkspaceClientCapabilities workspace =
                capabilities == null ? null : capabilities.getWorkspace();
        hints =
                workspace != null
                        && workspace.getInlayHint() != null
                        && Boolean.TRUE.equals(workspace.getInlayHint().getRefreshSupport());
        lenses =
                workspace != null
                        && workspace.getCodeLens() != null
                        && Boolean.TRUE.equals(workspace.getCodeLens().getRefreshSupport());
    }

    /** Asks for both, where the client understands it. */
    void everything() {
        if (hints) {
            client.refreshInlayHints();
        }
        if (lenses) {
            client.refreshCodeLenses();
        }
    }
}
