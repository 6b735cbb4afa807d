package org.hotfixworkbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.cli.incremental.BuildInputs;
import org.hotfixworkbench.cli.incremental.BuildRecord;
import org.hotfixworkbench.cli.report.Summary;
import org.hotfixworkbench.cli.report.TextReport;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.ModelExport;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.answers.LossJson;
import org.hotfixworkbench.model.Document;

/**
 * A build of which everything is settled.
 *
 * @param terminal where it runs
 * @param paths the files and folders with sources
 * @param formats what is written
 * @param rules how the rules run
 * @param folder where the model goes
 * @param shown the folder as messages name it
 * @param losses the file that takes what the formats lose
 * @param cached whether a build of the same inputs is remembered, and spares this one
 */
record BuildRun(
        Terminal terminal,
        List<Path> paths,
        List<FormatChoice> formats,
        RuleSettings rules,
        Path folder,
        String shown,
        Optional<Path> losses,
        boolean cached) {

    /** What the model would be made of now. */
    BuildInputs inputs() {
        return BuildInputs.of(SourceFinder.find(terminal.workingFolder(), paths), formats, rules);
    }

    /** Builds, unless that would write what is there. */
    ExitCode run() throws IOException, CommandFailure {
        if (!cached) {
            return build(Optional.empty());
        }
        BuildInputs inputs = inputs();
        // what formats lose is not remembered
        Optional<BuildRecord> earlier =
                losses.isPresent()
                        ? Optional.empty()
                        : BuildRecord.read(folder).filter(it -> it.holds(inputs, folder));
        if (earlier.isEmpty()) {
            return build(Optional.of(inputs));
        }
        terminal.err().print(earlier.get().messages());
        terminal.message("up to date");
        return ExitCode.OK;
    }

    /** Builds, and remembers the inputs when they are known. */
    private ExitCode build(Optional<BuildInputs> inputs) throws IOException, CommandFailure {
        try (OutputFolder target = OutputFolder.open(folder);
                ModelExport export = new ModelExport(formats, target)) {
            Compilation compilation = Compilation.run(terminal, paths, rules, model(export));
            compilation.result().problems().forEach(it -> terminal.message(it.toString()));
            String checked = checked(compilation);
            terminal.err().print(checked);
            if (compilation.isClean()) {
                export.finish();
                String exported = exported(export);
                terminal.err().print(exported);
                if (inputs.isPresent() && isUnchanged(inputs.get())) {
                    BuildRecord.of(inputs.get(), target, checked + exported).write(target);
                }
                target.commit();
                report(export);
            }
            return compilation.exitCode();
        } catch (IOException e) {
            throw CommandFailure.unwritable(shown, e);
        } catch (UncheckedIOException e) {
            throw CommandFailure.unwritable(shown, e.getCause());
        }
    }

    /** A source that was saved while it was compiled is in the model as it was before, or after. */
    private boolean isUnchanged(BuildInputs before) {
        return before.complete() && before.equals(inputs());
    }

    private static String checked(Compilation compilation) throws IOException {
        StringBuilder text = new StringBuilder();
        List<SourceFinding> findings = compilation.findings();
        TextReport.write(findings, text);
        return text.append(Summary.of(findings).sentence(compilation.count()))
                .append('\n')
                .toString();
    }

    private static String exported(ModelExport export) {
        StringBuilder text = new StringBuilder();
        export.findings().forEach(it -> text.append(it).append('\n'));
        return text.toString();
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
        if (losses.isPresent()) {
            StringBuilder text = new StringBuilder();
            LossJson.write(text, export.losses(), export.findings());
            SourceWriter.write(terminal, losses.get(), text.toString());
        }
    }
}
