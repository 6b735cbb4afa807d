package org.hotfixworkbench.dsl.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.WorkspaceChecker;

/**
 * Compiles source files: scans what they declare, then parses, links, derives and checks one after
 * the other. Only files with catalog elements stay in memory; references between the others are
 * linked through the index. What the rules across files need is kept as summaries.
 */
public final class ServicingCompiler {

    private final CompilationListener listener;
    private final Timings timings;
    private final SourceSet sources;
    private final WorkspaceChecker workspace;

    /** Whether some file may have an expectation; the parser decides about that. */
    private boolean expectations;

    private ServicingCompiler(
            RuleSettings settings, CompilationListener listener, Timings timings) {
        this.timings = timings;
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
        new ServicingCompiler(settings, listener, timings).run(files);
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
        try (WorkAhead<SourceSet.Scanned> scanned = new WorkAhead<>(files, this::scan)) {
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

    private void compile(List<SourceFile> files) {
        List<SourceFile> streamed = files.stream().filter(it -> !sources.isCatalog(it)).toList();
        try (WorkAhead<LazyLinkingResource> parsed = new WorkAhead<>(streamed, this::parse)) {
            for (SourceFile file : files) {
                try {
                    finish(
                            file,
                            sources.isCatalog(file)
                                    ? sources.compileCatalog(file)
                                    : sources.compile(file, parsed.next()));
                } catch (SourceReader.UnreadableException e) {
                    listener.unreadable(e.problem());
                }
            }
        }
    }

    private LazyLinkingResource parse(SourceFile file) throws SourceReader.UnreadableException {
        return sources.parse(file, SourceReader.read(file));
    }

    private void finish(SourceFile file, SourceSet.Compiled compiled) {
        long checking = timings.start();
        workspace.add(compiled.resource(), file.name());
        timings.stop(Timings.Phase.RULES, checking);
        listener.file(file, compiled.document(), compiled.findings());
    }
}
