package org.hotfixworkbench.exporters;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.pieces.EarlierExport;
import org.hotfixworkbench.exporters.pieces.Piece;
import org.hotfixworkbench.exporters.pieces.PieceWriter;

/**
 * Takes pieces of an earlier export for one writer, in the order in which they are asked for, while
 * the compiler goes on. Nobody else may use the writer before {@link #await}.
 */
final class ReuseThread implements AutoCloseable {

    private final PieceWriter writer;
    private final EarlierExport earlier;
    private final Deque<Future<Piece>> pending = new ArrayDeque<>();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("reuse").factory());

    ReuseThread(PieceWriter writer, EarlierExport earlier) {
        this.writer = writer;
        this.earlier = earlier;
    }

    /**
     * Takes a piece.
     *
     * @return the new piece
     * @throws IOException when a piece that was asked for before could not be taken
     */
    Future<Piece> reuse(Piece piece) throws IOException {
        for (Future<Piece> first = pending.peek();
                first != null && first.isDone();
                first = pending.peek()) {
            await(pending.remove());
        }
        Future<Piece> reused = thread.submit(() -> writer.reuse(piece, earlier));
        pending.add(reused);
        return reused;
    }

    /**
     * Waits until all pieces are taken.
     *
     * @throws IOException when one could not be taken
     */
    void await() throws IOException {
        while (!pending.isEmpty()) {
            await(pending.remove());
        }
    }

    private static void await(Future<Piece> piece) throws IOException {
        try {
            piece.get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("An export was interrupted");
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        return switch (cause) {
            case IOException it -> it;
            case RuntimeException it -> throw it;
            case Error it -> throw it;
            case null, default -> new IOException("A piece could not be taken", cause);
        };
    }

    /**
     * Ends the thread; what was not taken yet is not taken any more. The piece that is being taken
     * comes to its end: an interrupt would close the file, and the writer could not be closed.
     */
    @Override
    public void close() {
        pending.forEach(it -> it.cancel(false));
        pending.clear();
        thread.close();
    }
}
