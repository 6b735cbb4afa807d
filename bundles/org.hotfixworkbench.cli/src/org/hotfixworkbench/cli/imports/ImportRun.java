package org.hotfixworkbench.cli.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hotfixworkbench.cli.Terminal;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.dsl.ide.imports.Descriptor;
import org.hotfixworkbench.dsl.ide.imports.ImportFailure;
import org.hotfixworkbench.dsl.ide.imports.ImportPlan;
import org.hotfixworkbench.dsl.ide.imports.ImportReader;
import org.hotfixworkbench.dsl.ide.imports.ReadSource;
import org.hotfixworkbench.dsl.ide.imports.SourceFiles;

/** An import: reads one source after the other, and goes on past those that are no use. */
public final class ImportRun {

    private final Terminal terminal;
    private final ImportOptions options;
    private final ImportReader reader;
    private final ImportFile files;
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
        this.reader = new ImportReader(options.settings());
        this.files =
                new ImportFile(terminal.workingFolder().resolve(options.out()), options.force());
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
                ImportPlan.of(
                        SourceFiles.find(terminal.workingFolder(), options.paths()),
                        options.settings(),
                        () -> {});
        List<ImportPlan.Unit> units = plan.units();
        if (options.settings().id() != null && units.size() > 1) {
            throw new UsageException(
                    "--id names one thing, but there are %d to import".formatted(units.size()));
        }
        plan.failures().forEach(it -> add(new ImportOutcome.Failed(it)));
        Progress progress = new Progress(terminal, units.size());
        List<ImportOutcome> found = new ArrayList<>();
        reader.read(
                units,
                sink(found),
                () -> {
                    progress.clear();
                    found.forEach(this::add);
                    found.clear();
                    progress.done();
                });
        progress.clear();
    }

    private ImportReader.Sink sink(List<ImportOutcome> found) {
        return new ImportReader.Sink() {
            @Override
            public void read(ReadSource source) throws IOException {
                found.add(write(source));
            }

            @Override
            public void failed(ImportFailure failure) {
                found.add(new ImportOutcome.Failed(failure));
            }
        };
    }

    private ImportOutcome write(ReadSource source) throws IOException {
        Descriptor descriptor = source.descriptor();
        ImportOutcome.State state = files.write(descriptor.fileName(), source.text());
        return new ImportOutcome.Done(
                source.source(),
                source.kind(),
                options.out().resolve(descriptor.fileName()).toString().replace('\\', '/'),
                state,
                descriptor.id(),
                source.rows(),
                descriptor.repairs(),
                descriptor.warnings());
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
