package org.hotfixworkbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.cli.report.CheckResult;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.CompilationListener;
import org.hotfixworkbench.dsl.compile.EarlierResults;
import org.hotfixworkbench.dsl.compile.FileResult;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.compile.ServicingCompiler;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.dsl.compile.Timings;
import org.hotfixworkbench.model.Document;

/** A compilation on behalf of a command: collects the findings, reports inputs that are no use. */
final class Compilation implements CompilationListener {

    private final Terminal terminal;
    private final Model model;
    private final List<SourceFinding> findings = new ArrayList<>();
    private int errors;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<InputProblem> problems = new ArrayList<>();

    /** Takes the compiled model, as long as there is no error in it. */
    interface Model {
        /** The catalog; called first. */
        void catalog(Catalog catalog);

        /** The elements of a file. */
        void document(Document document);

        /** What a later compilation needs of the file whose elements came last. */
        default void result(SourceFile file, FileResult result) {
            // most compile once
        }

        /** A file of which an earlier result holds, in the place of its elements. */
        default void reused(SourceFile file, FileResult result) {
            throw new UnsupportedOperationException(file.name());
        }

        /** What was kept of all files; called last. */
        default void summaries(Workspace workspace) {
            // most only want the model
        }
    }

    /** For commands to which only the findings matter. */
    static final Model NO_MODEL =
            new Model() {
                @Override
                public void catalog(Catalog catalog) {
                    // only the findings matter
                }

                @Override
                public void document(Document document) {
                    // only the findings matter
                }
            };

    private Compilation(Terminal terminal, Model model) {
        this.terminal = terminal;
        this.model = model;
    }

    /** Compiles the sources below some paths, and measures. */
    static Compilation run(
            Terminal terminal,
            List<Path> paths,
            RuleSettings settings,
            Model model,
            Timings timings) {
        SourceFinder.Sources sources = SourceFinder.find(terminal.workingFolder(), paths);
        Compilation compilation = new Compilation(terminal, model);
        compilation.run(sources, settings, timings, EarlierResults.NONE);
        return compilation;
    }

    /** Compiles sources as far as no earlier result holds. */
    static Compilation run(
            Terminal terminal,
            SourceFinder.Sources sources,
            RuleSettings settings,
            Model model,
            EarlierResults earlier) {
        Compilation compilation = new Compilation(terminal, model);
        compilation.run(sources, settings, Timings.none(), earlier);
        return compilation;
    }

    private void run(
            SourceFinder.Sources sources,
            RuleSettings settings,
            Timings timings,
            EarlierResults earlier) {
        sources.problems().forEach(this::unreadable);
        if (!sources.files().isEmpty()) {
            ServicingCompiler.compile(sources.files(), settings, this, timings, earlier);
        }
    }

    @Override
    public void catalog(Catalog catalog) {
        model.catalog(catalog);
    }

    @Override
    public void file(SourceFile file, Document document, List<SourceFinding> found) {
        files.add(file);
        add(found);
        if (isClean()) {
            model.document(document);
        }
    }

    @Override
    public void result(SourceFile file, FileResult result) {
        if (isClean()) {
            model.result(file, result);
        }
    }

    @Override
    public void reused(SourceFile file, FileResult result) {
        files.add(file);
        add(result.findings());
        if (isClean()) {
            model.reused(file, result);
        }
    }

    @Override
    public void summaries(Workspace workspace) {
        if (isClean()) {
            model.summaries(workspace);
        }
    }

    @Override
    public void workspace(List<SourceFinding> found) {
        add(found);
    }

    private void add(List<SourceFinding> found) {
        findings.addAll(found);
        for (SourceFinding finding : found) {
            errors += finding.severity() == Severity.ERROR ? 1 : 0;
        }
    }

    @Override
    public void unreadable(InputProblem problem) {
        problems.add(problem);
    }

    /** Whether everything was read and nothing is wrong so far. */
    boolean isClean() {
        return errors == 0 && problems.isEmpty();
    }

    ExitCode exitCode() {
        return exitCode(errors > 0);
    }

    /** The findings, by file and place. */
    List<SourceFinding> findings() {
        return findings.stream().sorted(SourceFinding.ORDER).toList();
    }

    /** The number of files that were compiled. */
    int count() {
        return files.size();
    }

    /** What there is to report. */
    CheckResult result() {
        return new CheckResult(terminal.workingFolder(), findings(), files, problems);
    }

    /** The answer when errors are left, or none are. */
    ExitCode exitCode(boolean withErrors) {
        return !problems.isEmpty()
                ? ExitCode.FAILURE
                : withErrors ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
