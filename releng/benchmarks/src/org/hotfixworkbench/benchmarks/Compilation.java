package org.hotfixworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.CompilationListener;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.compile.ServicingCompiler;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.ModelExport;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.model.Document;

/** Compiles and exports as the command line does, and counts what it hears. */
final class Compilation implements CompilationListener {

    private @Nullable ModelExport export;
    private int files;
    private int errors;
    private int others;

    private Compilation() {}

    /** Compiles files; exports when formats are asked for. */
    static Outcome run(List<SourceFile> files, List<String> formats, Path out) throws IOException {
        Compilation compilation = new Compilation();
        if (formats.isEmpty()) {
            compilation.compile(files);
        } else {
            try (OutputFolder folder = OutputFolder.open(out);
                    ModelExport export =
                            new ModelExport(Exporters.choose(formats, Map.of()), folder)) {
                compilation.export = export;
                compilation.compile(files);
                export.finish();
                folder.commit();
            }
        }
        return new Outcome(compilation.files, compilation.errors, compilation.others);
    }

    private void compile(List<SourceFile> files) {
        ServicingCompiler.compile(files, Profile.PUBLISH, LocalDate.of(2020, 1, 1), this);
    }

    @Override
    public void catalog(Catalog catalog) {
        if (export != null) {
            export.catalog(catalog);
        }
    }

    @Override
    public void file(SourceFile file, Document document, List<SourceFinding> findings) {
        files++;
        count(findings);
        if (export != null) {
            export.document(document);
        }
    }

    @Override
    public void workspace(List<SourceFinding> findings) {
        count(findings);
    }

    private void count(List<SourceFinding> findings) {
        for (SourceFinding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                errors++;
            } else {
                others++;
            }
        }
    }

    @Override
    public void unreadable(InputProblem problem) {
        throw new IllegalStateException(problem.toString());
    }
}
