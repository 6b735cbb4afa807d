package org.hotfixworkbench.editor.viewers;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs a task when nothing has happened for a while. Whatever reads a whole text waits for a pause
 * in typing, because a change has to wait for the reads that it meets in the server.
 */
public final class Pause {

    /** How long nothing has to happen, in milliseconds. */
    public static final int LENGTH = 300;

    private final Runnable task;
    private final AtomicInteger turn = new AtomicInteger();

    /** A pause, after which the task is run in some thread. */
    public Pause(Runnable task) {
        this.task = task;
    }

    /** Something has happened: the pause begins again. */
    public void begin() {
        int mine = turn.incrementAndGet();
        CompletableFuture.delayedExecutor(LENGTH, TimeUnit.MILLISECONDS)
                .execute(
                        () -> {
                            if (mine == turn.get()) {
                                task.run();
                            }
                        });
    }

    /** The task is not run. */
    public void cancel() {
        turn.incrementAndGet();
    }
}
