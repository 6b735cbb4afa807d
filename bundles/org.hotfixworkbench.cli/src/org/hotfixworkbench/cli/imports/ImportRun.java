package org.hotfixworkbench.cli.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.log4j.Logger;
import org.hotfixworkbench.cli.Terminal;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.importers.FolderImporter;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Source;

/** An import: reads one source after the other, and goes on past those that are no use. */
public final class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    private final Terminal terminal;
    private final ImportOptions options;
    private final ModelText texts = new ModelText();
    private final Catalog catalog = Catalog.of(texts.catalog());
    private final ImportWriter writer;
    private final List<ImportOutcome> outcomes = new ArrayList<>();

    /** What is wrong with the arguments of an import. */
    public static final class UsageException extends Exception {

        private static final long serialVersionUID = 1;

        UsageException(String message) {
            super(message);
        }
    }

    private ImportRun(Terminal terminal, ImportOptions options) {
        this.terminal = terminal;
        this.options = options;
        this.writer = new ImportWriter(terminal.workingFolder(), options, texts);
    }

    /**
     * Imports sources and tells the user what comes of each.
     *
     * @return what has become of each source, by name
     * @throws UsageException when a name is given and there are several things to name
     */
    public static List<ImportOutcome> of(Terminal terminal, ImportOptions options)
            throws UsageException {
        ImportRun run = new ImportRun(terminal, options);
        run.run();
        run.outcomes.sort(Comparator.comparing(ImportOutcome::source));
        run.summary();
        return run.outcomes;
    }

    private void run() throws UsageException {
        ImportPlan plan =
                ImportPlan.of(SourceFiles.find(terminal.workingFolder(), options.paths()), options);
        List<ImportPlan.Unit> units = plan.units();
        if (options.id() != null && units.size() > 1) {
            throw new UsageException(
                    "--id names one thing, but there are %d to import".formatted(units.size()));
        }
        plan.failures().forEach(this::add);
        Progress progress = new Progress(terminal, units.size());
        int done = 0;
        for (ImportPlan.Unit unit : units) {
            List<ImportOutcome> next = read(unit);
            progress.clear();
            next.forEach(this::add);
            progress.done(++done);
        }
        progress.clear();
    }

    private List<ImportOutcome> read(ImportPlan.Unit unit) {
        List<ImportOutcome> found = new ArrayList<>();
        try {
            for (Imported imported : imported(unit, found)) {
                found.add(writer.write(unit, imported));
            }
        } catch (ImportException e) {
            found.add(new ImportOutcome.Failed(unit.name(), e.line(), e.getMessage()));
        } catch (IOException e) {
            found.add(new ImportOutcome.Failed(unit.name(), 0, SourceReader.reason(e)));
        } catch (RuntimeException | StackOverflowError e) {
            // one source must not cost the others; what it says is a defect nevertheless
            LOG.error("internal error at " + unit.name(), e);
            found.add(new ImportOutcome.Failed(unit.name(), 0, "internal error: " + e));
        }
        return found;
    }

    private List<Imported> imported(ImportPlan.Unit unit, List<ImportOutcome> failures)
            throws ImportException, IOException {
        List<Source> sources = new ArrayList<>();
        for (Path file : unit.files().values()) {
            sources.add(Source.open(file, options.encoding()));
        }
        if (!(unit.importer() instanceof FolderImporter folders)) {
            return List.of(unit.importer().read(sources.getFirst(), catalog));
        }
        FolderImporter.Folder folder = folders.read(sources, catalog);
        for (FolderImporter.Failure failure : folder.failures()) {
            failures.add(
                    new ImportOutcome.Failed(
                            nameOf(failure.source(), unit),
                            failure.reason().line(),
                            failure.reason().getMessage()));
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

    private void add(ImportOutcome outcome) {
        outcomes.add(outcome);
        switch (outcome) {
            case ImportOutcome.Failed failed -> terminal.message(failed.toString());
            case ImportOutcome.Done done -> {
                done.warnings().forEach(it -> terminal.message(done.source() + ": warning: " + it));
                if (done.state() == ImportOutcome.State.BESIDE) {
                    terminal.message(
                            "%s: not replaced, because it has been edited; the new text is in %s"
                                    .formatted(done.target(), done.written()));
                }
            }
        }
    }

    private void summary() {
        int failed = 0;
        int repairs = 0;
        int unchanged = 0;
        for (ImportOutcome outcome : outcomes) {
            switch (outcome) {
                case ImportOutcome.Failed it -> failed++;
                case ImportOutcome.Done done -> {
                    repairs += done.repairs().size();
                    unchanged += done.state() == ImportOutcome.State.UNCHANGED ? 1 : 0;
                }
            }
        }
        terminal.message(
                "%d imported (%d unchanged, %s), %d failed"
                        .formatted(
                                outcomes.size() - failed,
                                unchanged,
                                Words.count(repairs, "repair"),
                                failed));
    }
}
