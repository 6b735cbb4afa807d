package org.hotfixworkbench.editor.testing;

import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.hotfixworkbench.editor.ServerSwitch;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test a scripted server in the place of the real one. */
public final class WithServer implements BeforeEachCallback, AfterEachCallback {

    private ScriptedServer server;

    @Override
    public void beforeEach(ExtensionContext context) {
        ScriptedServer scripted = new ScriptedServer();
        scripted.capabilities()
                .setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("\n"));
        scripted.capabilities().setSemanticTokensProvider(Legend.options());
        server = scripted;
        ServerSwitch.serve(() -> scripted);
        Workbench.await(
                "the server is there",
                () ->
                        org.hotfixworkbench.editor.EditorPlugin.connection()
                                .capabilities()
                                .isPresent());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Workbench.page().closeAllEditors(false);
        ServerSwitch.none();
    }

    /** The server of this test. */
    public ScriptedServer server() {
        return server;
    }
}
