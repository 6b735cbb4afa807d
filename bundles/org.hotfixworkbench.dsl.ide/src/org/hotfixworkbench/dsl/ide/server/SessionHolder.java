package org.hotfixworkbench.dsl.ide.server;

import java.util.concurrent.CompletableFuture;
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

    /**
     * Ends the session, behind what the client has asked before.
     *
     * @param ended the answer when there is none any more
     * @return done when it has ended
     */
    CompletableFuture<Object> end(CompletableFuture<Object> ended) {
        Session known = session;
        session = null;
        return known == null ? ended : known.end();
    }
}
