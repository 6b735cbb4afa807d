package org.hotfixworkbench.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.cli.incremental.BuildInputs;
import org.hotfixworkbench.cli.incremental.BuildMemory;
import org.hotfixworkbench.cli.incremental.BuildMemoryWriter;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.supersedence.FileLine;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.dsl.compile.FileResult;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.exporters.ExportedFile;
import org.hotfixworkbench.exporters.ModelExport;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.model.Document;

/**
 * Writes the model of a build, and beside it what the next build needs of each file. A file of
 * which the earlier build is remembered is taken from its output.
 */
final class BuildModel implements Compilation.Model, Closeable {

    private final ModelExport export;
    private final Optional<BuildMemory> earlier;

    /** Null when nothing is to be remembered. */
    private final @Nullable BuildMemoryWriter memory;

    private final List<SourceFile> compiled = new ArrayList<>();
    private Optional<ExportedFile> exported = Optional.empty();
    private List<FileLine> lines = List.of();

    /**
     * Begins a model.
     *
     * @param export writes it
     * @param target where it goes
     * @param inputs what is built; empty when nothing is to be remembered of single files
     * @param earlier what is remembered of the earlier build
     * @throws IOException when the folder cannot be written to
     */
    BuildModel(
            ModelExport export,
            OutputFolder target,
            Optional<BuildInputs> inputs,
            Optional<BuildMemory> earlier)
            throws IOException {
        this.export = export;
        this.earlier = earlier;
        this.memory = inputs.isPresent() ? new BuildMemoryWriter(target, inputs.get()) : null;
    }

    @Override
    public void catalog(Catalog catalog) {
        export.catalog(catalog);
    }

    @Override
    public void document(Document document) {
        exported = export.document(document);
    }

    @Override
    public void result(SourceFile file, FileResult result) {
        compiled.add(file);
        BuildMemoryWriter writer = memory;
        if (writer != null) {
            try {
                writer.add(file.name(), result, exported.orElseThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void reused(SourceFile file, FileResult result) {
        BuildMemory known = earlier.orElseThrow();
        try {
            ExportedFile again = export.reuse(known.exported(file.name()));
            BuildMemoryWriter writer = memory;
            if (writer != null) {
                writer.add(file.name(), known, again);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void summaries(Workspace workspace) {
        lines = workspace.spelledLines();
    }

    /** Completes the model, and what is remembered of it. */
    void finish() throws IOException {
        export.finish();
        BuildMemoryWriter writer = memory;
        if (writer != null) {
            writer.finish(lines);
        }
    }

    /** The files that were compiled, and not taken from the earlier output. */
    List<SourceFile> compiled() {
        return compiled;
    }

    /** Closes what was begun, also when it is not complete. */
    @Override
    public void close() throws IOException {
        BuildMemoryWriter writer = memory;
        if (writer != null) {
            writer.close();
        }
    }
}
