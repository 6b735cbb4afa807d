package org.hotfixworkbench.editor;

import org.eclipse.core.runtime.ILog;
import org.hotfixworkbench.dsl.ide.server.ServicingLanguageServer;
import org.hotfixworkbench.editor.server.LanguageConnection;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Owns the one language server of the workbench: started on first use, stopped with the bundle. */
public final class EditorPlugin implements BundleActivator {

    /** The name of the bundle. */
    public static final String ID = "org.hotfixworkbench.editor";

    private static volatile LanguageConnection connection = LanguageConnection.none();

    @Override
    public void start(BundleContext context) {
        connection = new LanguageConnection(ServicingLanguageServer::new);
        connection.start();
    }

    @Override
    public void stop(BundleContext context) {
        LanguageConnection stopping = connection;
        connection = LanguageConnection.none();
        stopping.stop();
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
