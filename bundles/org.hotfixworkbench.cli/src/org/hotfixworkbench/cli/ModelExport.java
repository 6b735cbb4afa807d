package org.hotfixworkbench.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Product;

/** Writes a model in several formats while it is being compiled. */
final class ModelExport implements Compilation.Model, Closeable {

    private final List<ModelWriter> writers = new ArrayList<>();

    ModelExport(Collection<Exporter> exporters, OutputFolder folder) throws IOException {
        try {
            for (Exporter exporter : exporters) {
                writers.add(exporter.open(folder));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public void catalog(Catalog catalog) {
        catalog.codebases().forEach(this::write);
        catalog.products().forEach(this::write);
    }

    @Override
    public void document(Document document) {
        for (Element element : document.getElements()) {
            if (!(element instanceof Codebase) && !(element instanceof Product)) {
                write(element);
            }
        }
    }

    private void write(Element element) {
        try {
            for (ModelWriter writer : writers) {
                writer.write(element);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Completes all formats. */
    void finish() throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        List<ModelWriter> open = List.copyOf(writers);
        writers.clear();
        for (ModelWriter writer : open) {
            writer.close();
        }
    }
}
