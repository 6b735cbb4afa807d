package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.ExportedFile;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.ModelExport;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.pieces.EarlierExport;
import org.hotfixworkbench.exporters.pieces.Piece;
import org.hotfixworkbench.exporters.pieces.PieceExporter;
import org.hotfixworkbench.exporters.pieces.PieceWriter;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.ServicingFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export that is given up closes everything, and that is no failure. */
class ModelExportCloseTest {

    @TempDir Path temp;

    /** Takes a piece only when the thread that closes the export waits for it. */
    private static final class SlowWriter implements PieceWriter {

        private final OutputStream out;
        private final Thread closer = Thread.currentThread();
        private final CountDownLatch begun = new CountDownLatch(1);
        private final AtomicInteger taken = new AtomicInteger();
        private volatile boolean closing;

        SlowWriter(Export export) throws IOException {
            out = export.folder().create("slow");
        }

        @Override
        public void write(Element element) {
            throw new AssertionError("There are no elements");
        }

        @Override
        public @NonNull Piece endPiece() {
            return new Piece(List.of(), List.of());
        }

        @Override
        public @NonNull Piece reuse(Piece piece, EarlierExport earlier) throws IOException {
            begun.countDown();
            try {
                while (!closing || closer.getState() != Thread.State.TIMED_WAITING) {
                    Thread.sleep(1);
                }
            } catch (InterruptedException e) {
                throw new InterruptedIOException("A piece was interrupted");
            }
            out.write(1);
            taken.incrementAndGet();
            return piece;
        }

        @Override
        public void finish() {
            throw new AssertionError("It is given up");
        }

        @Override
        public void close() throws IOException {
            // as a buffer does
            out.write(2);
            out.close();
        }
    }

    private static FormatChoice format(Exporter exporter) {
        return FormatChoice.of(new Format("test", "a test", List.of(), Set.of(), exporter));
    }

    private static ExportedFile nothing(FormatChoice format, Path folder) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder);
                ModelExport export = new ModelExport(List.of(format), output)) {
            return export.document(ServicingFactory.eINSTANCE.createDocument()).orElseThrow();
        }
    }

    @Test
    void thePieceThatIsBeingTakenIsNotInterrupted() throws Exception {
        SlowWriter[] made = new SlowWriter[1];
        PieceExporter exporter =
                export -> {
                    made[0] = new SlowWriter(export);
                    return made[0];
                };
        ExportedFile file = nothing(format(exporter), temp);
        try (OutputFolder output = OutputFolder.open(temp)) {
            ModelExport export =
                    new ModelExport(List.of(format(exporter)), output, new EarlierExport(temp));
            for (int i = 0; i < 3; i++) {
                export.reuse(file);
            }
            made[0].begun.await();
            made[0].closing = true;
            export.close();

            assertEquals(1, made[0].taken.get());
            assertEquals(2, output.written().get("slow").size());
        }
    }

    /** Cannot be closed. */
    private record BrokenWriter(String name, AtomicInteger closed) implements PieceWriter {

        @Override
        public void write(Element element) {
            throw new AssertionError("There are no elements");
        }

        @Override
        public @NonNull Piece endPiece() {
            throw new AssertionError("There are no elements");
        }

        @Override
        public @NonNull Piece reuse(Piece piece, EarlierExport earlier) {
            throw new AssertionError("There is no earlier export");
        }

        @Override
        public void finish() {
            throw new AssertionError("It is given up");
        }

        @Override
        public void close() throws IOException {
            closed.incrementAndGet();
            throw new IOException(name);
        }
    }

    @Test
    void aWriterThatCannotBeClosedDoesNotKeepOthersOpen() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        try (OutputFolder output = OutputFolder.open(temp)) {
            ModelExport export =
                    new ModelExport(
                            List.of(
                                    format(it -> new BrokenWriter("first", closed)),
                                    format(it -> new BrokenWriter("second", closed))),
                            output);

            IOException failure = assertThrows(IOException.class, export::close);

            assertEquals(2, closed.get());
            assertEquals("first", failure.getMessage());
            assertEquals("second", failure.getSuppressed()[0].getMessage());
        }
    }
}
