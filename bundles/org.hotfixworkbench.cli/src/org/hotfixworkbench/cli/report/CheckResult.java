package org.hotfixworkbench.cli.report;

import java.nio.file.Path;
import java.util.List;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.compile.SourceFile;

/**
 * What a report is about.
 *
 * @param workingFolder where the names of files start
 * @param findings the findings, in the order in which they are printed
 * @param files the files that were checked, sorted by name
 * @param problems the inputs that could not be used
 */
public record CheckResult(
        Path workingFolder,
        List<SourceFinding> findings,
        List<SourceFile> files,
        List<InputProblem> problems) {

    /** Copies the lists. */
    public CheckResult {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** The same with other findings. */
    public CheckResult with(List<SourceFinding> others) {
        return new CheckResult(workingFolder, others, files, problems);
    }

    /** A name relative to the working folder, wherever that allows it: no path of a machine. */
    public String relative(String name) {
        Path path = Path.of(name);
        if (!path.isAbsolute() || !path.getRoot().equals(workingFolder.getRoot())) {
            return name;
        }
        return workingFolder.relativize(path).toString().replace('\\', '/');
    }

    /** The lines of the sources. */
    public SourceTexts texts() {
        return new SourceTexts(files);
    }
}
