package org.hotfixworkbench.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.cli.report.CheckResult;
import org.hotfixworkbench.cli.report.ReportFormat;
import org.hotfixworkbench.cli.report.Summary;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with sources. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks sources and prints what is wrong with them.")
final class CheckCommand implements Callable<Integer> {

    private static final Compilation.Model NO_MODEL =
            new Compilation.Model() {
                @Override
                public void catalog(Catalog catalog) {
                    // only the findings matter
                }

                @Override
                public void document(Document document) {
                    // only the findings matter
                }
            };

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A .hotfix, .machine or .catalog file, or a folder with such files.")
    private List<Path> paths = List.of();

    @Option(
            names = "--profile",
            paramLabel = "P",
            defaultValue = "publish",
            description = "draft, publish or import; default: ${DEFAULT-VALUE}.")
    private Profile profile = Profile.PUBLISH;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the report to this file instead of printing it.")
    private @Nullable Path output;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        Compilation compilation = Compilation.run(terminal, paths, profile, NO_MODEL);
        CheckResult result = compilation.result();
        if (output == null) {
            format.write(result, terminal.out());
        } else {
            write(result, output);
        }
        if (compilation.count() > 0) {
            terminal.message(Summary.of(result.findings()).sentence(compilation.count()));
        }
        return compilation.exitCode().number();
    }

    private void write(CheckResult result, Path named) throws CommandFailure {
        Path file = terminal.workingFolder().resolve(named).normalize();
        Path folder = file.getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            throw new CommandFailure(named + " is no name for a file");
        }
        try (OutputFolder target = OutputFolder.open(folder)) {
            try (Writer writer =
                    new OutputStreamWriter(
                            target.create(name.toString()), StandardCharsets.UTF_8)) {
                format.write(result, writer);
            }
            target.commit();
        } catch (IOException e) {
            throw CommandFailure.unwritable(named.toString(), e);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(named + " is no name for a file");
        }
    }
}
