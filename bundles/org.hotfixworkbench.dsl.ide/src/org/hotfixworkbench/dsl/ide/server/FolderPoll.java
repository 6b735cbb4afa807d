package org.hotfixworkbench.dsl.ide.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hotfixworkbench.dsl.ide.workspace.FolderChanges;

/** Looks for changes on disk itself, for clients that do not watch files. */
final class FolderPoll implements AutoCloseable {

    private static final long SECONDS = 3;

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        Thread thread = new Thread(task, "hotfix files");
                        thread.setDaemon(true);
                        return thread;
                    });

    FolderPoll(Session session) {
        FolderChanges changes = new FolderChanges(session.workspace());
        timer.scheduleWithFixedDelay(
                () ->
                        changes.look()
                                .forEach(
                                        path ->
                                                session.submit(
                                                        cancel -> {
                                                            WorkspaceRequests.changed(
                                                                    session, path);
                                                            return true;
                                                        })),
                SECONDS,
                SECONDS,
                TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
