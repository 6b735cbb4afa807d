package org.hotfixworkbench.editor;

import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.services.LanguageServer;
import org.hotfixworkbench.dsl.ide.server.ServicingLanguageServer;
import org.hotfixworkbench.editor.server.LanguageConnection;
import org.hotfixworkbench.editor.server.ServerLog;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Owns the one language server of the workbench: started on first use, stopped with the bundle. */
public final class EditorPlugin implements BundleActivator {

    /** The name of the bundle. */
    public static final String ID = "org.hotfixworkbench.editor";

    private static volatile LanguageConnection connection = LanguageConnection.none();

    @Override
    public void start(BundleContext context) {
        ServerLog.connect();
        serve(ServicingLanguageServer::new);
    }

    @Override
    public void stop(BundleContext context) {
        LanguageConnection stopping = connection;
        connection = LanguageConnection.none();
        stopping.stop();
    }

    /** Puts a server that the supplier makes in the place of the one there was. */
    static void serve(Supplier<LanguageServer> server) {
        LanguageConnection before = connection;
        LanguageConnection next = new LanguageConnection(server);
        connection = next;
        before.stop();
        next.start();
    }

    /** The server's connection; one that answers nothing when the bundle is not active. */
    public static LanguageConnection connection() {
        return connection;
    }

    /** The log of this bundle. */
    public static ILog log() {
        return ILog.of(EditorPlugin.class);
    }
}
