package org.hotfixworkbench.workbench.wizards.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.hotfixworkbench.dsl.ide.imports.DeclaredElements;
import org.hotfixworkbench.dsl.ide.imports.ImportFailure;
import org.hotfixworkbench.dsl.ide.imports.ImportPlan;
import org.hotfixworkbench.dsl.ide.imports.ImportReader;
import org.hotfixworkbench.dsl.ide.imports.ImportTarget;
import org.hotfixworkbench.dsl.ide.imports.ReadSource;
import org.hotfixworkbench.dsl.ide.imports.SourceFiles;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Importers;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.workbench.wizards.imports.ImportRequest.Files;
import org.hotfixworkbench.workbench.wizards.imports.ImportRequest.PastedText;

/** Reads sources for the preview; what is read until now can be asked for at any time. */
final class Reading extends Job {

    private final ImportRequest request;
    private final Runnable changed;
    private final List<PreviewRow> rows = new ArrayList<>(); // guarded by itself
    private volatile int done;
    private volatile int total;
    private volatile boolean finished;
    private volatile boolean running = true;

    /**
     * A reading that has not begun.
     *
     * @param changed is told in the thread of the job when there is more
     */
    Reading(ImportRequest request, Runnable changed) {
        super("Reading Sources to Import");
        this.request = request;
        this.changed = changed;
        setSystem(true); // the page shows how far it is
        addJobChangeListener(
                new JobChangeAdapter() {
                    @Override
                    public void done(IJobChangeEvent event) {
                        running = false;
                        changed.run();
                    }
                });
    }

    /** The rows until now, in the order of their sources. */
    List<PreviewRow> rows() {
        synchronized (rows) {
            return rows.stream().sorted(Comparator.comparing(PreviewRow::source)).toList();
        }
    }

    /** How many sources are read. */
    int done() {
        return done;
    }

    /** How many sources there are; 0 while that is not known. */
    int total() {
        return total;
    }

    /** Whether it goes on, or has not begun. */
    boolean isRunning() {
        return running;
    }

    /** Whether everything was read. */
    boolean isFinished() {
        return finished;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Runnable each = () -> checkCancelled(monitor);
        try {
            IContainer target = request.target();
            Path project = target.getProject().getLocation().toPath();
            ImportTarget places =
                    new ImportTarget(
                            target.getLocation().toPath(), DeclaredElements.in(project, each));
            ImportReader reader = new ImportReader(request.settings());
            switch (request.origin()) {
                case Files files -> read(files, reader, sink(places), each);
                case PastedText text -> read(text, reader, sink(places));
            }
            finished = true;
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    private static void checkCancelled(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private ImportReader.Sink sink(ImportTarget places) {
        return new ImportReader.Sink() {
            @Override
            public void read(ReadSource source) throws IOException {
                add(PreviewRow.of(source, places.place(source), places));
            }

            @Override
            public void failed(ImportFailure failure) {
                add(PreviewRow.of(failure));
            }
        };
    }

    private void add(PreviewRow row) {
        synchronized (rows) {
            rows.add(row);
        }
        changed.run();
    }

    private void read(PastedText pasted, ImportReader reader, ImportReader.Sink sink) {
        total = 1;
        Source source = Source.of(pasted.name(), pasted.text());
        Importer forced = request.settings().kind();
        Importer kind = forced != null ? forced : Importers.recognising(source).orElse(null);
        if (kind == null) {
            sink.failed(new ImportFailure(source.name(), 0, Importers.UNRECOGNISED));
        } else {
            reader.read(source, kind, sink);
        }
        done = 1;
    }

    private void read(Files files, ImportReader reader, ImportReader.Sink sink, Runnable each) {
        Path first = files.paths().getFirst();
        Path above = first.getParent() == null ? first : first.getParent();
        ImportPlan plan =
                ImportPlan.of(SourceFiles.find(above, files.paths()), request.settings(), each);
        plan.failures().forEach(sink::failed);
        List<ImportPlan.Unit> units = plan.units();
        total = units.size();
        for (ImportPlan.Unit unit : units) {
            each.run();
            reader.read(unit, sink);
            done++;
        }
    }
}
