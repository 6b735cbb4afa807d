package org.hotfixworkbench.dsl.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.WorkspaceChecker;

/**
 * Compiles source files: scans what they declare, then parses, links, derives and checks each of
 * them, in several threads; their results are taken by one, in the order of the files. Only files
 * with catalog elements stay in memory; references between the others are linked through the index.
 * What the rules across files need is kept as summaries.
 */
public final class ServicingCompiler {

    /** More threads would wait for the one that takes the results. */
    private static final int MOST_THREADS = 16;

    private final CompilationListener listener;
    private final Timings timings;
    private final int threads;
    private final SourceSet sources;
    private final WorkspaceChecker workspace;

    /** Whether some file may have an expectation; the parser decides about that. */
    private boolean expectations;

    private ServicingCompiler(
            RuleSettings settings, CompilationListener listener, Timings timings, int threads) {
        this.timings = timings;
        this.threads = threads;
        this.sources = new SourceSet(settings, timings);
        this.workspace = new WorkspaceChecker(sources.settings());
        this.listener = listener;
    }

    /**
     * Compiles files.
     *
     * @param files the files; what they declare is visible in all of them
     * @param profile for which purpose they are checked
     * @param today the day that suppressions are compared with
     * @param listener takes the results
     */
    public static void compile(
            List<SourceFile> files,
            Profile profile,
            LocalDate today,
            CompilationListener listener) {
        compile(files, RuleSettings.of(profile, today), listener, Timings.none());
    }

    /**
     * Compiles files.
     *
     * @param files the files; what they declare is visible in all of them
     * @param settings how they are checked
     * @param listener takes the results
     * @param timings takes the times of the steps
     */
    public static void compile(
            List<SourceFile> files,
            RuleSettings settings,
            CompilationListener listener,
            Timings timings) {
        int processors = Runtime.getRuntime().availableProcessors();
        compile(files, settings, listener, timings, Math.min(processors, MOST_THREADS));
    }

    /** Compiles files with so many threads; the results are the same with any number. */
    static void compile(
            List<SourceFile> files,
            RuleSettings settings,
            CompilationListener listener,
            Timings timings,
            int threads) {
        // one thread is the one that takes the results
        int others = threads < 2 ? 0 : threads;
        new ServicingCompiler(settings, listener, timings, others).run(files);
    }

    private void run(List<SourceFile> files) {
        List<SourceFile> readable = scan(files);
        Catalog catalog = sources.catalog();
        listener.catalog(catalog);
        if (expectations) {
            workspace.expectVerdicts(catalog);
        }
        compile(readable);
        long checking = timings.start();
        Workspace all = workspace.workspace();
        List<SourceFinding> across = workspace.check(all);
        timings.stop(Timings.Phase.RULES, checking);
        listener.summaries(all);
        listener.workspace(across);
    }

    /** Indexes what files declare; the result are those that can be read. */
    private List<SourceFile> scan(List<SourceFile> files) {
        List<SourceFile> readable = new ArrayList<>(files.size());
        try (WorkAhead<SourceSet.Scanned> scanned = new WorkAhead<>(files, this::scan, threads)) {
            for (SourceFile file : files) {
                try {
                    SourceSet.Scanned found = scanned.next();
                    expectations |= found.text().contains("expect");
                    sources.put(file, found);
                    readable.add(file);
                } catch (SourceReader.UnreadableException e) {
                    listener.unreadable(e.problem());
                }
            }
        }
        return readable;
    }

    private SourceSet.Scanned scan(SourceFile file) throws SourceReader.UnreadableException {
        long start = timings.start();
        SourceSet.Scanned scanned = sources.scan(file, SourceReader.read(file));
        timings.stop(Timings.Phase.SCAN, start);
        return scanned;
    }

    /** Catalogs come first: from then on all threads read them, and nobody changes them. */
    private void compile(List<SourceFile> files) {
        Map<SourceFile, SourceSet.Compiled> catalogs = new HashMap<>();
        List<SourceFile> others = new ArrayList<>(files.size());
        for (SourceFile file : files) {
            if (sources.isCatalog(file)) {
                catalogs.put(file, sources.compileCatalog(file));
            } else {
                others.add(file);
            }
        }
        sources.completeCatalogs();
        FileCompiler compiler = sources.compiler();
        try (WorkAhead<SourceSet.Compiled> compiled =
                new WorkAhead<>(others, file -> compile(file, compiler), threads)) {
            for (SourceFile file : files) {
                try {
                    SourceSet.Compiled catalog = catalogs.get(file);
                    finish(file, catalog == null ? compiled.next() : catalog);
                } catch (SourceReader.UnreadableException e) {
                    listener.unreadable(e.problem());
                }
            }
        }
    }

    private SourceSet.Compiled compile(SourceFile file, FileCompiler compiler)
            throws SourceReader.UnreadableException {
        return compiler.compile(file, sources.parse(file, SourceReader.read(file)));
    }

    private void finish(SourceFile file, SourceSet.Compiled compiled) {
        long checking = timings.start();
        workspace.add(compiled.resource(), file.name());
        timings.stop(Timings.Phase.RULES, checking);
        listener.file(file, compiled.document(), compiled.findings());
    }
}
