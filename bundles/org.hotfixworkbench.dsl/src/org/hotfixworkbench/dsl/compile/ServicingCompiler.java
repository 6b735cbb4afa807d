package org.hotfixworkbench.dsl.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.StatedSummary;
import org.hotfixworkbench.dsl.check.WorkspaceChecker;
import org.hotfixworkbench.model.Expectation;

/**
 * Compiles source files: scans what they declare, then parses, links, derives and checks each of
 * them, in several threads; their results are taken by one, in the order of the files. Only files
 * with catalog elements stay in memory; references between the others are linked through the index.
 * What the rules across files need is kept as summaries.
 */
public final class ServicingCompiler {

    private static final Pattern EXPECTATION = Pattern.compile("\\bexpect\\b");

    private final CompilationListener listener;
    private final Timings timings;
    private final int threads;
    private final SourceSet sources;
    private final WorkspaceChecker workspace;
    private final EarlierResults earlier;

    /** Whether some file may have an expectation; the parser decides about that. */
    private boolean expectations;

    private ServicingCompiler(
            RuleSettings settings,
            CompilationListener listener,
            Timings timings,
            EarlierResults earlier,
            int threads) {
        this.timings = timings;
        this.threads = threads;
        this.earlier = earlier;
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
        compile(files, settings, listener, timings, EarlierResults.NONE);
    }

    /**
     * Compiles files as far as no earlier result holds. Rules across files run over all of them.
     *
     * @param files the files; what they declare is visible in all of them
     * @param settings how they are checked
     * @param listener takes the results
     * @param timings takes the times of the steps
     * @param earlier the results of an earlier compilation
     */
    public static void compile(
            List<SourceFile> files,
            RuleSettings settings,
            CompilationListener listener,
            Timings timings,
            EarlierResults earlier) {
        compile(files, settings, listener, timings, earlier, WorkAhead.usualThreads());
    }

    /** Compiles files with so many threads; the results are the same with any number. */
    static void compile(
            List<SourceFile> files,
            RuleSettings settings,
            CompilationListener listener,
            Timings timings,
            EarlierResults earlier,
            int threads) {
        new ServicingCompiler(settings, listener, timings, earlier, threads).run(files);
    }

    private void run(List<SourceFile> files) {
        workspace.know(earlier.lines());
        List<SourceFile> readable = scan(files);
        Catalog catalog = sources.catalog();
        listener.catalog(catalog);
        if (expectations) {
            workspace.expectVerdicts(catalog);
        }
        compile(readable, lasting(readable));
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
        List<SourceFile> unknown =
                files.stream().filter(it -> earlier.known(it).isEmpty()).toList();
        try (WorkAhead<SourceSet.Scanned> scanned = new WorkAhead<>(unknown, this::scan, threads)) {
            for (SourceFile file : files) {
                try {
                    Optional<FileResult> known = earlier.known(file);
                    if (known.isPresent()) {
                        expectations |= known.get().expectations();
                        sources.put(file, known.get().declarations());
                    } else {
                        SourceSet.Scanned found = scanned.next();
                        expectations |= mayExpect(found.text());
                        sources.put(file, found);
                    }
                    readable.add(file);
                } catch (SourceReader.UnreadableException e) {
                    listener.unreadable(e.problem());
                }
            }
        }
        return readable;
    }

    /** The simple search is some ten times as fast, and finds nothing in most texts. */
    private static boolean mayExpect(String text) {
        return text.contains("expect") && EXPECTATION.matcher(text).find();
    }

    private SourceSet.Scanned scan(SourceFile file) throws SourceReader.UnreadableException {
        long start = timings.start();
        SourceSet.Scanned scanned = sources.scan(file, SourceReader.read(file));
        timings.stop(Timings.Phase.SCAN, start);
        return scanned;
    }

    /** None when there is an expectation: what it is compared with is not remembered. */
    private Map<SourceFile, FileResult> lasting(List<SourceFile> files) {
        if (expectations && workspace.comparesExpectations()) {
            return Map.of();
        }
        Map<SourceFile, List<Declaration>> declared = new HashMap<>();
        files.forEach(it -> declared.put(it, sources.declarations(it)));
        return earlier.lasting(declared);
    }

    /** Catalogs come first: from then on all threads read them, and nobody changes them. */
    private void compile(List<SourceFile> files, Map<SourceFile, FileResult> lasting) {
        Map<SourceFile, SourceSet.Compiled> catalogs = new HashMap<>();
        List<SourceFile> others = new ArrayList<>(files.size());
        for (SourceFile file : files) {
            if (sources.isCatalog(file)) {
                catalogs.put(file, sources.compileCatalog(file));
            } else if (!lasting.containsKey(file)) {
                others.add(file);
            }
        }
        FileCompiler compiler = sources.compiler();
        try (WorkAhead<SourceSet.Compiled> compiled =
                new WorkAhead<>(others, file -> compile(file, compiler), threads)) {
            for (SourceFile file : files) {
                try {
                    FileResult known = lasting.get(file);
                    SourceSet.Compiled catalog = catalogs.get(file);
                    if (known != null) {
                        workspace.add(known.summary());
                        listener.reused(file, known);
                    } else {
                        finish(file, catalog == null ? compiled.next() : catalog);
                    }
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
        StatedSummary summary = workspace.add(compiled.resource(), file.name());
        timings.stop(Timings.Phase.RULES, checking);
        listener.file(file, compiled.document(), compiled.findings());
        listener.result(file, result(file, compiled, summary));
    }

    /** What is said of a name that leads nowhere depends on all others. */
    private FileResult result(SourceFile file, SourceSet.Compiled compiled, StatedSummary summary) {
        return new FileResult(
                sources.declarations(file),
                compiled.names().orElse(Set.of()),
                compiled.findings(),
                summary,
                compiled.document().getElements().stream().anyMatch(Expectation.class::isInstance),
                compiled.names().isPresent() && compiled.resource().getErrors().isEmpty());
    }
}
