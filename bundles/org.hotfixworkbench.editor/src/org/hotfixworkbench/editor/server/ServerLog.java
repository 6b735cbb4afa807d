package org.hotfixworkbench.editor.server;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.apache.log4j.spi.ThrowableInformation;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.editor.EditorPlugin;

/**
 * Brings what the language server and Xtext log into the log of the workbench. They know no
 * workbench and log with log4j, which loses everything when nobody listens.
 */
public final class ServerLog extends AppenderSkeleton {

    private ServerLog() {}

    /** Listens from now on, unless somebody has set log4j up already. */
    public static void connect() {
        Logger root = Logger.getRootLogger();
        if (!root.getAllAppenders().hasMoreElements()) {
            root.setLevel(Level.WARN);
            root.addAppender(new ServerLog());
        }
    }

    @Override
    protected void append(LoggingEvent event) {
        int severity =
                event.getLevel().isGreaterOrEqual(Level.ERROR) ? IStatus.ERROR : IStatus.WARNING;
        EditorPlugin.log().log(
                new Status(severity, EditorPlugin.ID, event.getRenderedMessage(), failure(event)));
    }

    private static @Nullable Throwable failure(LoggingEvent event) {
        ThrowableInformation information = event.getThrowableInformation();
        return information == null ? null : information.getThrowable();
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }

    @Override
    public void close() {
        // there is nothing that is open
    }
}
