package org.hotfixworkbench.dsl.ide.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.log4j.Logger;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.importers.FolderImporter;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.model.Element;

/**
 * Reads the sources of one import, one after the other, and goes on past those that are no use.
 * Names are given once, and packages are compared with the articles before them. Importers may work
 * in another thread; everything else, and what is told, is in the caller's.
 */
public final class ImportReader {

    private static final Logger LOG = Logger.getLogger(ImportReader.class);

    private static final long STACK = 4 << 20;

    private final ImportSettings settings;
    private final Catalog catalog;
    private final DescriptorWriter descriptors;
    private final ArticleComparison articles = new ArticleComparison();

    /** Takes what is read. */
    public interface Sink {

        /**
         * Something that could be read.
         *
         * @throws IOException when it cannot be taken: the source has failed then
         */
        void read(ReadSource source) throws IOException;

        /** Something that cannot be read, or taken. */
        void failed(ImportFailure failure);
    }

    /** Starts the language. */
    public ImportReader(ImportSettings settings) {
        ModelText texts = new ModelText();
        this.settings = settings;
        this.catalog = Catalog.of(texts.catalog());
        this.descriptors = new DescriptorWriter(texts, settings.comments());
    }

    /**
     * What an importer has made of files that belong together.
     *
     * @param failures those of which it could make nothing
     */
    private record Parsed(List<Imported> imported, List<ImportFailure> failures) {}

    /**
     * Reads everything, in order. While a descriptor is written, another thread has an importer
     * read the next files.
     *
     * @param told is called when all of a unit was told
     */
    public void read(List<ImportPlan.Unit> units, Sink sink, Runnable told) {
        try (ExecutorService ahead = Executors.newSingleThreadExecutor(ImportReader::thread)) {
            Future<Parsed> next = null;
            for (int i = 0; i < units.size(); i++) {
                ImportPlan.Unit unit = units.get(i);
                Parsed parsed = next == null ? parse(unit) : result(next);
                if (i + 1 < units.size()) {
                    ImportPlan.Unit following = units.get(i + 1);
                    next = ahead.submit(() -> parse(following));
                }
                take(unit, parsed, sink);
                told.run();
            }
        }
    }

    /** Parsers may nest as deeply as in the thread that starts the program. */
    private static Thread thread(Runnable task) {
        return new Thread(null, task, "import ahead", STACK);
    }

    private static Parsed result(Future<Parsed> parsing) {
        try {
            return parsing.get();
        } catch (ExecutionException e) {
            // failures of importers are results
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while importing", e);
        }
    }

    /** Reads files that belong together. */
    public void read(ImportPlan.Unit unit, Sink sink) {
        take(unit, parse(unit), sink);
    }

    private Parsed parse(ImportPlan.Unit unit) {
        Parsed parsed = new Parsed(new ArrayList<>(1), new ArrayList<>(0));
        guarded(
                unit.name(),
                parsed.failures::add,
                () -> {
                    List<Source> sources = new ArrayList<>();
                    for (Path file : unit.files().values()) {
                        sources.add(Source.open(file, settings.encoding()));
                    }
                    parsed.imported.addAll(imported(unit, sources, parsed.failures::add));
                });
        return parsed;
    }

    private void take(ImportPlan.Unit unit, Parsed parsed, Sink sink) {
        parsed.failures.forEach(sink::failed);
        guarded(
                unit.name(),
                sink::failed,
                () -> {
                    for (Imported imported : parsed.imported) {
                        sink.read(descriptor(unit.name(), unit.importer(), imported));
                    }
                });
    }

    /** Reads a text that is in no file. */
    public void read(Source text, Importer importer, Sink sink) {
        guarded(
                text.name(),
                sink::failed,
                () -> sink.read(descriptor(text.name(), importer, importer.read(text, catalog))));
    }

    /** What may fail because of a source. */
    private interface Reading {
        void run() throws ImportException, IOException;
    }

    private static void guarded(String name, Consumer<ImportFailure> failed, Reading reading) {
        try {
            reading.run();
        } catch (ImportException e) {
            failed.accept(new ImportFailure(name, e.line(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            failed.accept(new ImportFailure(name, 0, SourceReader.reason(e)));
        } catch (RuntimeException | StackOverflowError e) {
            // one source must not cost the others; what it says is a defect nevertheless
            LOG.error("internal error at " + name, e);
            failed.accept(new ImportFailure(name, 0, "internal error: " + e));
        }
    }

    private List<Imported> imported(
            ImportPlan.Unit unit, List<Source> sources, Consumer<ImportFailure> failed)
            throws ImportException, IOException {
        if (!(unit.importer() instanceof FolderImporter folders)) {
            return List.of(unit.importer().read(sources.getFirst(), catalog));
        }
        FolderImporter.Folder folder = folders.read(sources, catalog);
        for (FolderImporter.Failure failure : folder.failures()) {
            failed.accept(
                    new ImportFailure(
                            nameOf(failure.source(), unit),
                            failure.reason().line(),
                            String.valueOf(failure.reason().getMessage())));
        }
        return folder.imported();
    }

    private static String nameOf(Source source, ImportPlan.Unit unit) {
        for (Map.Entry<String, Path> file : unit.files().entrySet()) {
            if (source.file().equals(Optional.of(file.getValue()))) {
                return file.getKey();
            }
        }
        return source.name();
    }

    private ReadSource descriptor(String name, Importer importer, Imported imported)
            throws ImportException {
        List<Element> elements = imported.elements();
        RowCounts rows = RowCounts.of(elements);
        List<String> differences = articles.compare(importer.id(), elements);
        Descriptor descriptor = descriptors.write(name, settings.id(), imported, differences);
        String file = name.substring(name.lastIndexOf('/') + 1);
        return new ReadSource(
                name,
                importer.id(),
                descriptor,
                ImportedFile.signed(file, descriptor.text()),
                rows,
                imported.kept());
    }
}
