package org.hotfixworkbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hotfixworkbench.cli.report.Summary;
import org.hotfixworkbench.cli.report.TextReport;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.ModelExport;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            required = true,
            paramLabel = "DIR",
            description = "The folder that the model is written to.")
    private Path out = Path.of("");

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "FORMAT",
            description = "The formats; default: all of ${COMPLETION-CANDIDATES}.",
            completionCandidates = Formats.class)
    private List<String> formats = new Formats().names();

    @Mixin private CheckSettings settings = new CheckSettings();

    /** The names of the formats, for help and completion. */
    static final class Formats implements Iterable<String> {
        List<String> names() {
            return Exporters.ALL.stream().map(Exporter::id).toList();
        }

        @Override
        public java.util.Iterator<String> iterator() {
            return names().iterator();
        }
    }

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure, SettingsException {
        Set<Exporter> exporters = exporters();
        RuleSettings rules = settings.of(terminal, paths);
        Path folder = terminal.workingFolder().resolve(out);
        try (OutputFolder target = OutputFolder.open(folder);
                ModelExport export = new ModelExport(exporters, target)) {
            Compilation compilation = Compilation.run(terminal, paths, rules, model(export));
            compilation.result().problems().forEach(it -> terminal.message(it.toString()));
            List<SourceFinding> findings = compilation.findings();
            TextReport.write(findings, terminal.err());
            terminal.message(Summary.of(findings).sentence(compilation.count()));
            if (compilation.isClean()) {
                export.finish();
                target.commit();
            }
            return compilation.exitCode().number();
        } catch (IOException e) {
            throw CommandFailure.unwritable(out.toString(), e);
        } catch (UncheckedIOException e) {
            throw CommandFailure.unwritable(out.toString(), e.getCause());
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

    private Set<Exporter> exporters() throws CommandFailure {
        Set<Exporter> chosen = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String format : formats) {
            Exporters.byId(format).ifPresentOrElse(chosen::add, () -> unknown.add(format));
        }
        if (!unknown.isEmpty()) {
            throw new CommandFailure(
                    "unknown format "
                            + String.join(", ", unknown)
                            + "; there are "
                            + String.join(", ", new Formats().names()));
        }
        return chosen;
    }
}
