package org.hotfixworkbench.exporters;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;

/** Something to do when the process ends, such as by Ctrl+C, before this is closed. */
final class ExitHook implements Closeable {

    private final Thread thread;

    private ExitHook(Thread thread) {
        this.thread = thread;
    }

    /**
     * Sets something up.
     *
     * @param action runs in a thread of its own while the other threads go on
     * @throws IOException when the process ends already
     */
    static ExitHook open(Runnable action) throws IOException {
        Thread thread = new Thread(action, "exit");
        try {
            Runtime.getRuntime().addShutdownHook(thread);
        } catch (IllegalStateException e) {
            throw ended();
        }
        return new ExitHook(thread);
    }

    /** What those are told who begin something that nobody will see. */
    static IOException ended() {
        return new InterruptedIOException("the process ends");
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException e) {
            // the process ends: the action runs, or will, and has to expect that
        }
    }
}
