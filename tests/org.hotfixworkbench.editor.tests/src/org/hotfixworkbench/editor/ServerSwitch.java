package org.hotfixworkbench.editor;

import java.util.function.Supplier;
import org.eclipse.lsp4j.services.LanguageServer;
import org.hotfixworkbench.dsl.ide.server.ServicingLanguageServer;
import org.hotfixworkbench.editor.testing.ScriptedServer;

/** Lets tests choose the server of the workbench. */
public final class ServerSwitch {

    private ServerSwitch() {}

    /** Puts a server in the place of the one there was. */
    public static void serve(Supplier<LanguageServer> server) {
        EditorPlugin.serve(server);
    }

    /** Puts a server there that says nothing. */
    public static void none() {
        EditorPlugin.serve(ScriptedServer::new);
    }

    /** Puts the real one there. */
    public static void real() {
        EditorPlugin.serve(ServicingLanguageServer::new);
    }
}
