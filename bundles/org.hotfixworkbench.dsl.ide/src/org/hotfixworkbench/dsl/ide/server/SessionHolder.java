package org.hotfixworkbench.dsl.ide.server;

import org.eclipse.jdt.annotation.Nullable;

/** Has the session between initialize and shutdown. */
final class SessionHolder {

    private volatile @Nullable Session session;

    void begin(Session begun) {
        session = begun;
    }

    /**
     * The session.
     *
     * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException before initialize and after shutdown
     */
    Session get() {
        Session known = session;
        if (known == null) {
            throw Failures.of("the server is not initialized");
        }
        return known;
    }

    /** Ends the session; nothing happens when there is none. */
    void end() {
        Session known = session;
        session = null;
        if (known != null) {
            known.close();
        }
    }
}
