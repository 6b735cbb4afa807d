package org.hotfixworkbench.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.CompilationListener;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.compile.ServicingCompiler;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.model.Document;

/** Checks one text in this process: a hundred times faster than a command for each. */
final class Checked {

    private Checked() {}

    /** The findings in a hotfix file, in profile publish. */
    static List<SourceFinding> text(Path folder, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".hotfix"), text);
        Findings findings = new Findings(new ArrayList<>());
        ServicingCompiler.compile(
                List.of(new SourceFile(file, name)),
                Profile.PUBLISH,
                LocalDate.of(2015, 1, 1),
                findings);
        return findings.all();
    }

    private record Findings(List<SourceFinding> all) implements CompilationListener {
        @Override
        public void catalog(Catalog catalog) {}

        @Override
        public void file(SourceFile file, Document document, List<SourceFinding> findings) {
            all.addAll(findings);
        }

        @Override
        public void workspace(List<SourceFinding> findings) {
            all.addAll(findings);
        }

        @Override
        public void unreadable(InputProblem problem) {
            throw new AssertionError(problem);
        }
    }
}
