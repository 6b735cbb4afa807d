package org.hotfixworkbench.dsl.ide.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

/**
 * The one thread that reads and changes what the server knows. Tasks run in the order in which they
 * come; when none waits, it works in small steps on what is left to do. So nothing has to be locked
 * and nothing can be half changed.
 */
public final class LanguageThread implements AutoCloseable {

    /** Wait until a task comes. */
    public static final long FOREVER = Long.MAX_VALUE;

    /** Blocks may be nested as deeply here as in the thread that starts a program. */
    private static final long STACK = 16L << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Waiting<?>> tasks = new ArrayDeque<>();
    private final Idle idle;
    private final Consumer<Throwable> failed;
    private final Thread thread;
    private boolean closed;

    /** What is done when no task waits. */
    @FunctionalInterface
    public interface Idle {
        /**
         * Does a small piece of work.
         *
         * @return after how many milliseconds it wants to be called again, unless a task comes
         *     before: 0 when there is more to do, {@link #FOREVER} when there is not
         */
        long step();
    }

    /**
     * A task.
     *
     * @param <T> its result
     */
    @FunctionalInterface
    public interface Task<T> {
        /** Does it; a long one asks now and then whether anybody still wants it. */
        T run(CancelChecker cancel) throws Exception;
    }

    /**
     * Makes the thread; it begins with {@link #start}.
     *
     * @param idle what is done when no task waits
     * @param failed takes what such a step throws, which is a defect; the thread goes on
     */
    public LanguageThread(Idle idle, Consumer<Throwable> failed) {
        this.idle = idle;
        this.failed = failed;
        this.thread = new Thread(null, this::loop, "hotfix language", STACK);
        thread.setDaemon(true);
    }

    /** Begins with the first task. */
    public void start() {
        thread.start();
    }

    /**
     * Has a task run behind those that wait.
     *
     * @return its result; when that is cancelled before the task has begun it does not run
     */
    public <T> CompletableFuture<T> submit(Task<T> task) {
        Waiting<T> waiting = new Waiting<>(task, new CompletableFuture<>());
        lock.lock();
        try {
            if (closed) {
                waiting.result.cancel(false);
            } else {
                tasks.addLast(waiting);
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
        return waiting.result;
    }

    /** A task, and where its result goes. */
    private record Waiting<T>(Task<T> task, CompletableFuture<T> result) {

        void run() {
            if (result.isDone()) {
                return;
            }
            try {
                CancelChecker cancel =
                        () -> {
                            if (result.isCancelled()) {
                                throw new CancellationException();
                            }
                        };
                result.complete(task.run(cancel));
            } catch (Exception | StackOverflowError e) {
                result.completeExceptionally(e);
            }
        }
    }

    private void loop() {
        while (true) {
            Waiting<?> task = next();
            if (task != null) {
                task.run();
            } else if (closed()) {
                return;
            } else {
                await(step());
            }
        }
    }

    private long step() {
        try {
            return idle.step();
        } catch (RuntimeException | StackOverflowError e) {
            failed.accept(e);
            return 0;
        }
    }

    private @Nullable Waiting<?> next() {
        lock.lock();
        try {
            return closed ? null : tasks.pollFirst();
        } finally {
            lock.unlock();
        }
    }

    private boolean closed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void await(long milliseconds) {
        if (milliseconds <= 0) {
            return;
        }
        lock.lock();
        try {
            if (tasks.isEmpty() && !closed) {
                if (milliseconds == FOREVER) {
                    changed.await();
                } else {
                    changed.await(milliseconds, TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the caller is the language thread. */
    public boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    /**
     * Ends the thread after the task that runs, and waits for that. Tasks that wait are cancelled.
     */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            tasks.forEach(it -> it.result.cancel(false));
            tasks.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (isCurrent()) {
            return;
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
