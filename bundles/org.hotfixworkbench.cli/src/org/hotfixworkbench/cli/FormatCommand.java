package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hotfixworkbench.cli.report.TextReport;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.compile.TextFormatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays sources out. */
@Command(
        name = "format",
        mixinStandardHelpOptions = true,
        description = {
            "Formats sources in place and prints the names of those that changed.",
            "A file with syntax errors is left as it is."
        })
final class FormatCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A .hotfix, .machine or .catalog file, or a folder with such files.")
    private List<Path> paths = List.of();

    @Option(names = "--check", description = "Change nothing; exit 1 when a file is not formatted.")
    private boolean check;

    FormatCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        SourceFinder.Sources sources = SourceFinder.find(terminal.workingFolder(), paths);
        sources.problems().forEach(it -> terminal.message(it.toString()));
        ExitCode code = sources.problems().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
        // made here and not before: it starts the language, which --version and --help can do
        // without
        TextFormatter formatter = new TextFormatter();
        for (SourceFile file : sources.files()) {
            code = code.and(format(file, formatter));
        }
        return code.number();
    }

    private ExitCode format(SourceFile file, TextFormatter formatter)
            throws IOException, CommandFailure {
        String text;
        TextFormatter.Result result;
        try {
            text = SourceReader.read(file);
            result = formatter.format(file, text);
        } catch (SourceReader.UnreadableException e) {
            terminal.message(e.getMessage());
            return ExitCode.FAILURE;
        }
        if (!result.findings().isEmpty()) {
            TextReport.write(result.findings(), terminal.err());
            return ExitCode.FINDINGS;
        }
        if (result.text().equals(text)) {
            return ExitCode.OK;
        }
        if (!check) {
            SourceWriter.write(file, result.text());
        }
        terminal.out().print(file.name() + "\n");
        return check ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
