package org.hotfixworkbench.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.cli.imports.ImportOptions;
import org.hotfixworkbench.cli.imports.ImportOutcome;
import org.hotfixworkbench.cli.imports.ImportReport;
import org.hotfixworkbench.cli.imports.ImportRun;
import org.hotfixworkbench.core.text.Suggestions;
import org.hotfixworkbench.dsl.ide.imports.ImportSettings;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Importers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes descriptors and machines of what others have written. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Makes descriptors and machines of articles, package manifests and inventories.",
            "Prints the names of the files that are written."
        })
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file, or a folder with files; what each is, its content tells.")
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder that the sources are written to.")
    private Path out = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "Take every file for this: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Kinds.class)
    private @Nullable String kind;

    @Option(
            names = "--id",
            paramLabel = "NAME",
            description = "The name of the hotfix or machine, when there is only one.")
    private @Nullable String id;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what was imported, repaired and refused as JSON.")
    private @Nullable Path report;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of all texts, such as IBM850; default: found out.")
    private @Nullable String encoding;

    @Option(names = "--force", description = "Replace files even when they have been edited.")
    private boolean force;

    @Option(
            names = "--comments",
            description = "Write repairs and warnings into the sources, as comments.")
    private boolean comments;

    /** The kinds, for help and completion. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }

        private static List<String> names() {
            return Importers.ALL.stream().map(Importer::id).toList();
        }
    }

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        ImportOptions options =
                new ImportOptions(
                        paths,
                        out,
                        new ImportSettings(importer(), id, charset(), comments),
                        force);
        List<ImportOutcome> outcomes;
        try {
            outcomes = ImportRun.of(terminal, options);
        } catch (ImportRun.UsageException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
        ExitCode code = ExitCode.OK;
        for (ImportOutcome outcome : outcomes) {
            switch (outcome) {
                case ImportOutcome.Failed failed -> code = ExitCode.FAILURE;
                case ImportOutcome.Done done -> {
                    if (done.state() != ImportOutcome.State.UNCHANGED) {
                        terminal.out().print(done.written() + "\n");
                    }
                }
            }
        }
        Path file = report;
        if (file != null) {
            SourceWriter.write(terminal, file, ImportReport.of(outcomes));
        }
        return code.number();
    }

    private @Nullable Importer importer() throws CommandFailure {
        String wanted = kind;
        if (wanted == null) {
            return null;
        }
        return Importers.byId(wanted)
                .orElseThrow(
                        () ->
                                new CommandFailure(
                                        "there is no kind "
                                                + wanted
                                                + "; there are "
                                                + String.join(", ", Kinds.names())
                                                + Suggestions.nearest(wanted, Kinds.names())
                                                        .map(it -> "; did you mean " + it + "?")
                                                        .orElse("")));
    }

    private @Nullable Charset charset() throws CommandFailure {
        String wanted = encoding;
        if (wanted == null) {
            return null;
        }
        try {
            return Charset.forName(wanted);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("there is no encoding " + wanted);
        }
    }
}
