package org.hotfixworkbench.exporters;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hotfixworkbench.core.catalog.Catalog;
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

    /**
     * Begins a model.
     *
     * @param choices what is written
     * @param folder where the files go; the caller commits it after {@link #finish}
     * @throws IOException when a file cannot be begun
     */
    public ModelExport(Collection<FormatChoice> choices, OutputFolder folder) throws IOException {
        try {
            for (FormatChoice choice : choices) {
                Export export = new Export(folder, choice, findings::add);
                formats.add(choice.format());
                writers.add(choice.format().exporter().open(export));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /**
     * Writes the catalog; called first.
     *
     * @throws UncheckedIOException when that is not possible
     */
    public void catalog(Catalog catalog) {
        catalog.codebases().forEach(this::write);
        catalog.products().forEach(this::write);
    }

    /**
     * Writes the other elements of a file; called in the order of the names of files.
     *
     * @throws UncheckedIOException when that is not possible
     */
    public void document(Document document) {
        for (Element element : document.getElements()) {
            if (!(element instanceof Codebase) && !(element instanceof Product)) {
                write(element);
            }
        }
    }

    private void write(Element element) {
        parts.add(element);
        try {
            for (ModelWriter writer : writers) {
                writer.write(element);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Completes all formats.
     *
     * @throws IOException when one cannot be written
     */
    public void finish() throws IOException {
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
        List<ModelWriter> open = List.copyOf(writers);
        writers.clear();
        for (ModelWriter writer : open) {
            writer.close();
        }
    }
}
