package org.hotfixworkbench.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.SourceRule;
import org.hotfixworkbench.dsl.compile.Declaration;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.compile.SourceSet;

/** Keeps what is known of the files of a project in step with their texts. */
final class ProjectBuild implements AutoCloseable {

    private final Project project;
    private final SourceSet sources;
    private final ProjectListener listener;
    private final DeclarationIndex index = new DeclarationIndex();
    private final AcrossFiles across;
    private final Backlog backlog;
    private final Settling settling;
    private final Set<SourceState> open = new LinkedHashSet<>();
    private final Set<SourceState> unresolved = new HashSet<>();

    /** Whether a catalog has changed, and nobody has looked at the others since. */
    private boolean catalogStale;

    ProjectBuild(
            Project project, SourceSet sources, ProjectListener listener, LanguageThread thread) {
        this.project = project;
        this.sources = sources;
        this.listener = listener;
        this.across = new AcrossFiles(sources.settings(), sources.catalog());
        this.backlog = new Backlog(sources);
        this.settling = new Settling(project, across, listener, thread);
    }

    DeclarationIndex index() {
        return index;
    }

    AcrossFiles across() {
        return across;
    }

    boolean isComplete() {
        return backlog.isEmpty() && !catalogStale && open.stream().noneMatch(it -> it.stale);
    }

    boolean isSettled() {
        return isComplete() && settling.isSettled();
    }

    /** The scans of files, in their order. */
    @FunctionalInterface
    interface ScanResults {
        SourceSet.Scanned next() throws SourceReader.UnreadableException;
    }

    void load(List<SourceState> found, ScanResults scans) {
        for (SourceState source : found) {
            try {
                declare(source, scans.next());
            } catch (SourceReader.UnreadableException e) {
                unreadable(source, e);
            }
        }
        recatalog();
    }

    void edit(SourceState source, OpenText text, @Nullable FindingShift shift) {
        open.add(source);
        source.open = text;
        source.stale = true;
        if (shift != null) {
            source.across = shift.applied(source.across, text.lines());
            settling.shift(source, shift);
        }
        backlog.remove(source);
        settling.touched();
    }

    void close(SourceState source) {
        open.remove(source);
        source.open = null;
        source.analysis = null;
        source.stale = false;
        settling.forget(source);
    }

    /** Reads a closed file again. */
    void read(SourceState source) {
        try {
            SourceSet.Scanned scanned = project.scan(source.file());
            source.problem = null;
            recheck(declare(source, scanned), source);
            backlog.add(source);
        } catch (SourceReader.UnreadableException e) {
            unreadable(source, e);
        }
    }

    void remove(SourceState source) {
        backlog.remove(source);
        forget(source);
        listener.removed(source);
    }

    private void forget(SourceState source) {
        if (sources.isCatalog(source.file())) {
            catalogStale = true;
        }
        Set<String> names = index.declare(source, List.of());
        index.use(source, List.of());
        unresolved.remove(source);
        sources.remove(source.file());
        source.catalogText = null;
        across.remove(source);
        settling.forget(source);
        recheck(names, source);
    }

    private void unreadable(SourceState source, SourceReader.UnreadableException e) {
        source.problem = e.problem();
        source.findings = List.of();
        source.across = List.of();
        source.analysis = null;
        forget(source);
        listener.checked(source);
    }

    /** Makes known what a file declares. The result are the names that mean something else now. */
    private Set<String> declare(SourceState source, SourceSet.Scanned scanned) {
        if (!scanned.text().equals(source.catalogText)) {
            catalogStale |= put(source, scanned);
        }
        LineIndex lines = new LineIndex(scanned.text());
        List<Declared> declared = new ArrayList<>(scanned.declarations().size());
        for (Declaration next : scanned.declarations()) {
            declared.add(new Declared(source, next, lines.span(next.offset(), next.length())));
        }
        return index.declare(source, declared);
    }

    /** Puts a file in. The result is whether it is a catalog, or was one. */
    private boolean put(SourceState source, SourceSet.Scanned scanned) {
        boolean was = sources.isCatalog(source.file());
        sources.put(source.file(), scanned);
        boolean is = sources.isCatalog(source.file());
        source.catalogText = is ? scanned.text() : null;
        return was || is;
    }

    /** Has files checked again for which names mean something else now. */
    private void recheck(Set<String> names, SourceState cause) {
        if (names.isEmpty()) {
            return;
        }
        backlog.outdated();
        Set<SourceState> concerned = index.concerned(names);
        // a name may be what an unresolved reference meant, or be near to it
        concerned.addAll(unresolved);
        concerned.remove(cause);
        for (SourceState other : concerned) {
            // a catalog is linked once, because the others refer to its very elements
            catalogStale |= sources.isCatalog(other.file());
            again(other);
        }
    }

    private void again(SourceState source) {
        if (source.isOpen()) {
            source.stale = true;
        } else if (source.problem == null) {
            backlog.add(source);
        }
    }

    /** Every file depends on the catalog, and its elements refer to each other. */
    private void recatalog() {
        catalogStale = false;
        for (SourceState source : project.files()) {
            if (sources.isCatalog(source.file())) {
                reread(source);
            }
        }
        across.reset(sources.catalog());
        backlog.outdated();
        project.files().forEach(this::again);
    }

    private void reread(SourceState source) {
        OpenText text = source.open;
        try {
            put(
                    source,
                    text == null
                            ? project.scan(source.file())
                            : sources.scan(source.file(), text.lines().text()));
        } catch (SourceReader.UnreadableException e) {
            source.problem = e.problem();
        }
    }

    @Nullable
    Analysis analysis(SourceState source) {
        if (source.isOpen()) {
            refresh();
            return source.analysis;
        }
        refresh();
        try {
            return compile(source, project.scan(source.file()).text());
        } catch (SourceReader.UnreadableException e) {
            return null;
        }
    }

    /** Looks at every open text that has changed, and at those that depend on it. */
    void refresh() {
        boolean done;
        do {
            done = refreshOne();
        } while (!done);
    }

    /** Whether no open text was left to look at. */
    private boolean refreshOne() {
        for (SourceState source : open) {
            if (source.stale) {
                analyze(source);
                return false;
            }
        }
        return true;
    }

    private void analyze(SourceState source) {
        OpenText text = source.open;
        source.stale = false;
        if (text == null) {
            return;
        }
        try {
            SourceSet.Scanned scanned = sources.scan(source.file(), text.lines().text());
            source.problem = null;
            recheck(declare(source, scanned), source);
            if (catalogStale) {
                recatalog();
                source.stale = false;
            }
            Analysis analysis = compile(source, scanned.text());
            source.analysis = analysis;
            source.unsettled = true;
            take(analysis);
        } catch (SourceReader.UnreadableException e) {
            unreadable(source, e);
        }
    }

    private Analysis compile(SourceState source, String text) {
        SourceFile file = source.file();
        return analysis(
                source,
                sources.isCatalog(file)
                        ? sources.compileCatalog(file)
                        : sources.compile(file, sources.parse(file, text)),
                text);
    }

    private Analysis analysis(SourceState source, SourceSet.Compiled compiled, String text) {
        OpenText opened = source.open;
        LineIndex lines = opened == null ? new LineIndex(text) : opened.lines();
        return new Analysis(
                project,
                source,
                lines,
                compiled.resource(),
                compiled.document(),
                References.of(compiled.document(), lines),
                compiled.findings());
    }

    private void take(Analysis analysis) {
        SourceState source = analysis.source();
        index.use(source, analysis.references());
        source.findings = analysis.findings();
        boolean open =
                source.findings.stream()
                        .anyMatch(it -> it.rule().equals(SourceRule.UNRESOLVED_REFERENCE.id()));
        if (open) {
            unresolved.add(source);
        } else {
            unresolved.remove(source);
        }
        listener.checked(source);
    }

    /** Takes what others keep of changed texts now. */
    void settle() {
        refresh();
        settling.settle(open);
    }

    /** Does a small piece of what is left to do; see {@link LanguageThread.Idle}. */
    long step() {
        if (!refreshOne()) {
            return 0;
        }
        if (catalogStale) {
            recatalog();
            return 0;
        }
        if (!backlog.isEmpty()) {
            check(backlog.take());
            listener.progress(backlog.done(), backlog.waiting());
            return 0;
        }
        return settling.step(open);
    }

    private void check(Backlog.Next next) {
        SourceState source = next.source();
        if (source.isOpen() || project.file(source.file().path()) != source) {
            return;
        }
        SourceSet.Ahead found = next.found();
        if (found == null) {
            unreadable(source, next.failure());
            return;
        }
        SourceSet.Scanned scanned = found.scanned();
        if (!scanned.declarations().equals(sources.declarations(source.file()))) {
            recheck(declare(source, scanned), source);
        }
        Analysis analysis =
                found.compiled().isPresent()
                        ? analysis(source, found.compiled().get(), scanned.text())
                        : compile(source, scanned.text());
        take(analysis);
        across.put(analysis);
        settling.changed();
    }

    /** Takes the findings across files, by the name of the file. */
    void takeAcross(Map<String, List<SourceFinding>> found) {
        for (SourceState source : project.files()) {
            List<SourceFinding> now =
                    settling.moved(source, found.getOrDefault(source.file().name(), List.of()));
            if (!now.equals(source.across)) {
                source.across = now;
                listener.checked(source);
            }
        }
    }

    @Override
    public void close() {
        backlog.close();
        settling.close();
    }
}
