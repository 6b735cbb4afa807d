package org.hotfixworkbench.dsl.compile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.dsl.compile.SourceReader.UnreadableException;

/**
 * A step of the compilation that other threads take for the next files, while one file is being
 * worked on. The results come in the order of the files, and few of them wait in memory. Where
 * there is one file or one processor the step is taken when its result is asked for.
 *
 * @param <T> the result of the step
 */
public final class WorkAhead<T> implements AutoCloseable {

    /**
     * So much text may wait as results for each thread, in bytes; a parsed file takes some hundred
     * times as much.
     */
    private static final long WAITING = 128 * 1024;

    /** More threads would wait for the one that takes the results. */
    private static final int MOST_THREADS = 16;

    /** A machine with few processors has no less memory for each. */
    private static final int LEAST_WAITING = 4;

    /** Blocks may be nested as deeply here as in the thread that starts the program. */
    private static final long STACK = 4 << 20;

    private final List<SourceFile> files;
    private final Step<T> step;
    private final @Nullable ExecutorService threads;
    private final Deque<Waiting<T>> waiting = new ArrayDeque<>();
    private final int most;
    private final long largest;
    private int begun;
    private int taken;
    private long size;

    /**
     * What is done with a file, in whichever thread.
     *
     * @param <T> its result
     */
    @FunctionalInterface
    public interface Step<T> {
        /** The result for a file. */
        T apply(SourceFile file) throws UnreadableException;
    }

    private record Waiting<T>(Future<T> result, long size) {}

    /** Begins with the first of some files, in as many threads as there are processors. */
    public WorkAhead(List<SourceFile> files, Step<T> step) {
        this(files, step, usualThreads());
    }

    /** As many threads as there are processors, within a limit. */
    static int usualThreads() {
        return Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
    }

    /**
     * Begins with the first of some files.
     *
     * @param threads how many threads take the step, beside the one that takes the results; with
     *     fewer than two that one does all
     */
    WorkAhead(List<SourceFile> files, Step<T> step, int threads) {
        this.files = files;
        this.step = step;
        this.most = 4 * threads;
        this.largest = WAITING * Math.max(threads, LEAST_WAITING);
        this.threads =
                threads < 2 || files.size() < 2
                        ? null
                        : Executors.newFixedThreadPool(threads, thread());
    }

    private static ThreadFactory thread() {
        return task -> {
            Thread thread = new Thread(null, task, "ahead", STACK);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * The result for the next file, in the order of the list.
     *
     * @throws UnreadableException when the step throws it
     */
    public T next() throws UnreadableException {
        ExecutorService executor = threads;
        if (executor == null) {
            return step.apply(files.get(taken++));
        }
        begin(executor);
        Waiting<T> first = waiting.removeFirst();
        size -= first.size;
        taken++;
        try {
            return first.result.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case UnreadableException unreadable -> throw unreadable;
                case RuntimeException failure -> throw failure;
                case Error error -> throw error;
                case Throwable other -> throw new IllegalStateException(other);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while compiling", e);
        }
    }

    private void begin(ExecutorService executor) {
        while (begun < files.size() && waiting.size() < most) {
            SourceFile file = files.get(begun);
            long next = file.path().toFile().length();
            if (size + next > largest && !waiting.isEmpty()) {
                return;
            }
            waiting.addLast(new Waiting<>(executor.submit(() -> step.apply(file)), next));
            size += next;
            begun++;
        }
    }

    /** Gives up what nobody asked for. */
    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
