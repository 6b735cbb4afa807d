package org.hotfixworkbench.exporters;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.exporters.pieces.EarlierExport;
import org.hotfixworkbench.exporters.pieces.EarlierExportException;
import org.hotfixworkbench.exporters.pieces.Piece;
import org.hotfixworkbench.exporters.pieces.PieceExporter;
import org.hotfixworkbench.exporters.pieces.PieceWriter;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Product;

/** Writes a model in several formats while it is being compiled. */
public final class ModelExport implements Closeable {

    private final List<ModelWriter> writers = new ArrayList<>();
    private final List<Format> formats = new ArrayList<>();
    private final List<ExportFinding> findings = new ArrayList<>();
    private final ModelParts parts = new ModelParts();

    /** Those of the writers that have pieces. */
    private final List<PieceWriter> pieceWriters = new ArrayList<>();

    private final @Nullable EarlierExport earlier;

    /** One for each writer, as soon as something is reused. */
    private final List<ReuseThread> threads = new ArrayList<>();

    /**
     * Begins a model.
     *
     * @param choices what is written
     * @param folder where the files go; the caller commits it after {@link #finish}
     * @throws IOException when a file cannot be begun
     */
    public ModelExport(Collection<FormatChoice> choices, OutputFolder folder) throws IOException {
        this(choices, folder, null);
    }

    /**
     * Begins a model of which parts may be taken from an earlier export.
     *
     * @param choices what is written
     * @param folder where the files go; the caller commits it after {@link #finish}
     * @param earlier the files of an export with the same choices; closed with this one
     * @throws IOException when a file cannot be begun
     */
    public ModelExport(
            Collection<FormatChoice> choices, OutputFolder folder, @Nullable EarlierExport earlier)
            throws IOException {
        this.earlier = earlier;
        try {
            for (FormatChoice choice : choices) {
                Export export = new Export(folder, choice, findings::add);
                formats.add(choice.format());
                ModelWriter writer = choice.format().exporter().open(export);
                writers.add(writer);
                if (writer instanceof PieceWriter it) {
                    pieceWriters.add(it);
                }
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Whether all formats have pieces, so that a later export can reuse what files gave. */
    public static boolean inPieces(Collection<FormatChoice> choices) {
        return choices.stream().allMatch(it -> it.format().exporter() instanceof PieceExporter);
    }

    private boolean inPieces() {
        return pieceWriters.size() == formats.size();
    }

    /**
     * Writes the catalog; called first.
     *
     * @throws UncheckedIOException when that is not possible
     */
    public void catalog(Catalog catalog) {
        catalog.codebases().forEach(it -> write(it, parts));
        catalog.products().forEach(it -> write(it, parts));
        endPieces();
    }

    /**
     * Writes the other elements of a file; called in the order of the names of files.
     *
     * @return what a later export can {@link #reuse}; empty when a format has no pieces
     * @throws UncheckedIOException when that is not possible
     * @throws EarlierExportException when something before could not be reused
     */
    public Optional<ExportedFile> document(Document document) {
        await();
        ModelParts own = new ModelParts();
        int known = findings.size();
        for (Element element : document.getElements()) {
            if (!(element instanceof Codebase) && !(element instanceof Product)) {
                write(element, own);
            }
        }
        parts.add(own);
        List<Future<Piece>> pieces = endPieces();
        return inPieces()
                ? Optional.of(
                        new ExportedFile(pieces, own, findings.subList(known, findings.size())))
                : Optional.empty();
    }

    /**
     * Writes what the elements of a file gave to the earlier export; called instead of {@link
     * #document}. Choices, file, catalog and the names of the elements that the file refers to have
     * to be the same. It is done beside the caller's thread, so that what goes wrong shows in a
     * later call, in {@link #finish} at the latest.
     *
     * @return what a later export can reuse
     * @throws EarlierExportException when a file of the earlier export is not what it was; this
     *     export has to be given up then
     * @throws UncheckedIOException when it is not possible to write
     * @throws IllegalStateException when there is no earlier export or a format has no pieces
     */
    public ExportedFile reuse(ExportedFile file) {
        if (earlier == null || file.pieces().size() != formats.size() || !inPieces()) {
            throw new IllegalStateException("There is no earlier export of the same formats");
        }
        if (threads.isEmpty()) {
            pieceWriters.forEach(it -> threads.add(new ReuseThread(it, earlier)));
        }
        List<Future<Piece>> pieces = new ArrayList<>();
        try {
            for (ReuseThread thread : threads) {
                pieces.add(thread.reuse(file.pieces().get(pieces.size())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.add(file.parts());
        findings.addAll(file.findings());
        return new ExportedFile(pieces, file.parts(), file.findings());
    }

    private void await() {
        try {
            for (ReuseThread thread : threads) {
                thread.await();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Element element, ModelParts counts) {
        counts.add(element);
        try {
            for (ModelWriter writer : writers) {
                writer.write(element);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Future<Piece>> endPieces() {
        List<Future<Piece>> pieces = new ArrayList<>();
        try {
            for (PieceWriter writer : pieceWriters) {
                pieces.add(CompletableFuture.completedFuture(writer.endPiece()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pieces;
    }

    /**
     * Completes all formats.
     *
     * @throws IOException when one cannot be written
     * @throws EarlierExportException when something could not be reused
     */
    public void finish() throws IOException {
        for (ReuseThread thread : threads) {
            thread.await();
        }
        for (ModelWriter writer : writers) {
            writer.finish();
        }
        close();
    }

    /** What each format loses of the elements that were written, in the order of the formats. */
    public List<Losses> losses() {
        return formats.stream().map(it -> Losses.of(it, parts.counts())).toList();
    }

    /** What formats did not accept; complete after {@link #finish}. */
    public List<ExportFinding> findings() {
        return List.copyOf(findings);
    }

    /** Closes the files. A format that was not finished is not complete. */
    @Override
    public void close() throws IOException {
        threads.forEach(ReuseThread::close);
        threads.clear();
        List<Closeable> open = new ArrayList<>(writers);
        writers.clear();
        pieceWriters.clear();
        if (earlier != null) {
            open.add(earlier);
        }
        Closing.all(open);
    }
}
