package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.cli.report.TextReport;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.CompilationListener;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.compile.ServicingCompiler;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.dsl.compile.Timings;
import org.hotfixworkbench.model.Document;

/**
 * Reads sources for the sake of a question. The rules of the domain do not run: whether what the
 * sources say is right is what {@code check} is for. Text that cannot be understood is reported on
 * standard error, and the answer is about the rest.
 */
final class SourceReading {

    private final Terminal terminal;
    private ExitCode code = ExitCode.OK;
    private int files;

    /** Takes what is read, as it is read. */
    interface Reader {

        /** The catalog; called first. */
        default void catalog(Catalog catalog) {
            // not every question needs it
        }

        /** The elements of a file, which are gone afterwards. */
        void document(SourceFile file, Document document);

        /** What was kept of all files; called last. */
        default void summaries(Workspace workspace) {
            // not every question needs it
        }
    }

    private SourceReading(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Reads the sources below some paths. */
    static SourceReading run(Terminal terminal, List<Path> paths, Reader reader)
            throws IOException {
        SourceReading reading = new SourceReading(terminal);
        SourceFinder.Sources sources = SourceFinder.find(terminal.workingFolder(), paths);
        sources.problems().forEach(reading::unreadable);
        if (!sources.files().isEmpty()) {
            Listener listener = new Listener(reading, reader);
            ServicingCompiler.compile(sources.files(), withoutRules(), listener, Timings.none());
            TextReport.write(listener.errors, terminal.err());
        }
        return reading;
    }

    private static RuleSettings withoutRules() {
        Map<String, Severity> off = new HashMap<>();
        Rules.ALL.forEach(it -> off.put(it.id(), Severity.OFF));
        Rules.ACROSS_FILES.forEach(it -> off.put(it.id(), Severity.OFF));
        return RuleSettings.of(Profile.PUBLISH, LocalDate.now(ZoneOffset.UTC)).withOverrides(off);
    }

    private void unreadable(InputProblem problem) {
        terminal.message(problem.toString());
        code = ExitCode.FAILURE;
    }

    /** The answer so far: whether everything could be read and understood. */
    ExitCode exitCode() {
        return code;
    }

    /** The number of files that were read. */
    int files() {
        return files;
    }

    private static final class Listener implements CompilationListener {

        private final SourceReading reading;
        private final Reader reader;
        private final List<SourceFinding> errors = new ArrayList<>();

        Listener(SourceReading reading, Reader reader) {
            this.reading = reading;
            this.reader = reader;
        }

        @Override
        public void catalog(Catalog catalog) {
            reader.catalog(catalog);
        }

        @Override
        public void file(SourceFile file, Document document, List<SourceFinding> findings) {
            reading.files++;
            for (SourceFinding finding : findings) {
                if (finding.severity() == Severity.ERROR) {
                    errors.add(finding);
                    reading.code = reading.code.and(ExitCode.FINDINGS);
                }
            }
            reader.document(file, document);
        }

        @Override
        public void summaries(Workspace workspace) {
            reader.summaries(workspace);
        }

        @Override
        public void workspace(List<SourceFinding> findings) {
            // none: the rules do not run
        }

        @Override
        public void unreadable(InputProblem problem) {
            reading.unreadable(problem);
        }
    }
}
