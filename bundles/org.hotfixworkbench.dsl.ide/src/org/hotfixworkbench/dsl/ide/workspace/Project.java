package org.hotfixworkbench.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.dsl.check.FileSummary;
import org.hotfixworkbench.dsl.check.KnowledgeBase;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.compile.SourceSet;
import org.hotfixworkbench.dsl.compile.Timings;
import org.hotfixworkbench.model.Document;

/**
 * Files that see each other: those below a folder of the client, or a single one outside of all
 * folders. A change costs what the changed file costs; files that depend on it are checked behind
 * that, and what shows only across files when nobody types. Only the language thread may use it.
 */
public final class Project implements AutoCloseable {

    private final @Nullable Path root;
    private final SourceSet sources;
    private final Map<Path, SourceState> states = new TreeMap<>();
    private final ProjectBuild build;

    /**
     * Starts with no file.
     *
     * @param root the folder; null for a single file
     * @param settings how files are checked
     * @param listener hears what becomes of files
     * @param thread the thread that owns the project
     */
    Project(
            @Nullable Path root,
            RuleSettings settings,
            ProjectListener listener,
            LanguageThread thread) {
        this.root = root;
        this.sources = new SourceSet(settings, Timings.none());
        this.build = new ProjectBuild(this, sources, listener, thread);
    }

    /** The folder; null for a single file outside of all folders. */
    public @Nullable Path root() {
        return root;
    }

    /** The files, by path. */
    public Collection<SourceState> files() {
        return states.values();
    }

    /** The file at a path; null when it is none of this project. */
    public @Nullable SourceState file(Path path) {
        return states.get(path);
    }

    /** The releases of Windows that the files know. */
    public Catalog catalog() {
        return sources.catalog();
    }

    /** The shipped catalog, with its text. */
    public Document shippedCatalog() {
        return sources.shippedCatalog();
    }

    /** How files are checked. */
    public RuleSettings settings() {
        return sources.settings();
    }

    /** Who declares a name, and who uses it. */
    public DeclarationIndex index() {
        return build.index();
    }

    /** The element of a kind and name in the files; a hotfix also by its article number. */
    public Optional<Declared> find(EClass kind, String name) {
        return build.index().find(kind, name);
    }

    /**
     * What answers questions about machines. Files that have not been checked since the start are
     * not in it: see {@link #complete}.
     */
    public KnowledgeBase knowledge() {
        build.settle();
        return build.across().knowledge();
    }

    /** All hotfixes and what replaces what. Files that have not been checked are not in it. */
    public Workspace workspace() {
        build.settle();
        return build.across().workspace();
    }

    /** The same as of the last pause in typing: it costs nothing while somebody types. */
    public KnowledgeBase lastKnowledge() {
        return build.across().knowledge();
    }

    /** What was kept of the hotfixes of a file in the last pause in typing. */
    public FileSummary summary(SourceState source) {
        return build.across().summary(source);
    }

    /**
     * The analysis of a file as it is now: of the open text, else of the file on disk.
     *
     * @return null when it cannot be used at all
     */
    public @Nullable Analysis analysis(SourceState source) {
        return build.analysis(source);
    }

    /**
     * Whether all files have been checked at least once, and those that a change concerns again.
     */
    public boolean isComplete() {
        return build.isComplete();
    }

    /** Whether everything was checked, also across files, and nothing has changed since. */
    public boolean isSettled() {
        return build.isSettled();
    }

    /** Looks at the open texts that have changed: what they declare is known then. */
    public void refresh() {
        build.refresh();
    }

    /** Checks everything that waits, for questions that need every file. */
    public void complete(CancelChecker cancel) {
        while (!build.isComplete()) {
            cancel.checkCanceled();
            build.step();
        }
        build.settle();
    }

    /** Does a small piece of what {@link #complete} does; whether nothing is left to do. */
    public boolean completeSome() {
        if (!build.isComplete()) {
            build.step();
        }
        return build.isComplete();
    }

    /** Takes in files by what they declare; they are checked when there is time. */
    void load(List<SourceState> found, ProjectBuild.ScanResults scans) {
        found.forEach(it -> states.put(it.file().path(), it));
        build.load(found, scans);
    }

    /** Scans a file; may be called by any thread. */
    SourceSet.Scanned scan(SourceFile file) throws SourceReader.UnreadableException {
        return sources.scan(file, SourceReader.read(file));
    }

    /** An editor has opened a file, or changed its text. */
    void edit(SourceState source, OpenText text, @Nullable FindingShift shift) {
        states.put(source.file().path(), source);
        build.edit(source, text, shift);
    }

    /** The editor has closed a file: what counts is on disk again. */
    void close(SourceState source) {
        build.close(source);
        changedOnDisk(source);
    }

    /** A file has come, gone or changed on disk. */
    void changedOnDisk(SourceState source) {
        if (source.isOpen()) {
            return;
        }
        if (source.file().path().toFile().exists()) {
            states.put(source.file().path(), source);
            build.read(source);
        } else {
            remove(source);
        }
    }

    /** Forgets a file that is gone. */
    void remove(SourceState source) {
        if (states.remove(source.file().path(), source)) {
            build.remove(source);
        }
    }

    /** Does a small piece of what is left to do; see {@link LanguageThread.Idle}. */
    long step() {
        return build.step();
    }

    /** Takes the findings across files, by the name of the file. */
    void takeAcross(Map<String, List<SourceFinding>> found) {
        build.takeAcross(found);
    }

    @Override
    public void close() {
        build.close();
    }

    @Override
    public String toString() {
        return root == null ? "single file" : root.toString();
    }
}
