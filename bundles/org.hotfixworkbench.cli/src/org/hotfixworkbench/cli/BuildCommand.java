package org.hotfixworkbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.cli.report.Summary;
import org.hotfixworkbench.cli.report.TextReport;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.settings.BuildSettings;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.ModelExport;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.answers.LossJson;
import org.hotfixworkbench.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks sources and writes the model. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Checks sources, then writes the model; nothing when there are errors.")
final class BuildCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A .hotfix, .machine or .catalog file, or a folder with such files.")
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "The folder that the model is written to; default: what hotfix.json says. One"
                            + " of both is required.")
    private @Nullable Path out;

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "FORMAT",
            description =
                    "The formats, or all; default: what hotfix.json says, or xmi,json,csv. See the"
                            + " list below.",
            completionCandidates = Formats.class)
    private @Nullable List<String> formats;

    @Option(
            names = "--option",
            paramLabel = "FORMAT.NAME=VALUE",
            description = "Chooses something for a format; may be given again.")
    private Map<String, String> options = Map.of();

    @Option(
            names = "--losses",
            paramLabel = "FILE",
            description = "Writes as JSON what each format loses of this model.")
    private @Nullable Path losses;

    @Spec private @Nullable CommandSpec spec;

    @Mixin private CheckSettings settings = new CheckSettings();

    /** The names of the formats, for completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Exporters.ids().iterator();
        }
    }

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure, SettingsException {
        CheckSettings.Project project = settings.project(terminal, paths);
        List<FormatChoice> choices = choices(project.file().build());
        RuleSettings rules = settings.forBuild(project);
        Path folder = folder(project);
        try (OutputFolder target = OutputFolder.open(folder);
                ModelExport export = new ModelExport(choices, target)) {
            Compilation compilation = Compilation.run(terminal, paths, rules, model(export));
            compilation.result().problems().forEach(it -> terminal.message(it.toString()));
            List<SourceFinding> findings = compilation.findings();
            TextReport.write(findings, terminal.err());
            terminal.message(Summary.of(findings).sentence(compilation.count()));
            if (compilation.isClean()) {
                export.finish();
                export.findings().forEach(it -> terminal.message(it.toString()));
                target.commit();
                report(export);
            }
            return compilation.exitCode().number();
        } catch (IOException e) {
            throw CommandFailure.unwritable(shown(folder), e);
        } catch (UncheckedIOException e) {
            throw CommandFailure.unwritable(shown(folder), e.getCause());
        }
    }

    private static Compilation.Model model(ModelExport export) {
        return new Compilation.Model() {
            @Override
            public void catalog(Catalog catalog) {
                export.catalog(catalog);
            }

            @Override
            public void document(Document document) {
                export.document(document);
            }
        };
    }

    private void report(ModelExport export) throws IOException, CommandFailure {
        Path file = losses;
        if (file != null) {
            StringBuilder text = new StringBuilder();
            LossJson.write(text, export.losses(), export.findings());
            SourceWriter.write(terminal, file, text.toString());
        }
    }

    private Path folder(CheckSettings.Project project) {
        Path named = out;
        if (named != null) {
            return terminal.workingFolder().resolve(named);
        }
        return project.file()
                .build()
                .out()
                .map(it -> project.folder().resolve(it).normalize())
                .orElseThrow(this::nowhere);
    }

    /** Said as of every option that is required. */
    private ParameterException nowhere() {
        CommandSpec command = Objects.requireNonNull(spec);
        return new ParameterException(
                command.commandLine(), "Missing required option: '--out=DIR'");
    }

    /** As the user has written it, where that is so. */
    private String shown(Path folder) {
        Path named = out;
        return (named == null ? folder : named).toString();
    }

    private List<FormatChoice> choices(BuildSettings stated) throws CommandFailure {
        List<String> named = formats;
        List<String> usual = Exporters.DEFAULT.stream().map(Format::id).toList();
        try {
            return Exporters.choose(named != null ? named : stated.to().orElse(usual), options);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(e.getMessage());
        }
    }
}
