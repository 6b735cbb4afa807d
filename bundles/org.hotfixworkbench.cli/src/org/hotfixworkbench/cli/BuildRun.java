package org.hotfixworkbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.cli.incremental.BuildInputs;
import org.hotfixworkbench.cli.incremental.BuildMemory;
import org.hotfixworkbench.cli.incremental.BuildRecord;
import org.hotfixworkbench.cli.report.Summary;
import org.hotfixworkbench.cli.report.TextReport;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.EarlierResults;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.ModelExport;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.answers.LossJson;
import org.hotfixworkbench.exporters.pieces.EarlierExport;
import org.hotfixworkbench.exporters.pieces.EarlierExportException;

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

    /**
     * What the model is made of at some moment.
     *
     * @param sources the files
     * @param contents what was in them
     */
    record Inputs(SourceFinder.Sources sources, BuildInputs contents) {}

    /**
     * What a build has done.
     *
     * @param compiled the sources that were not taken from the output of an earlier build; those up
     *     to the first error when there is one
     */
    record Outcome(ExitCode code, List<SourceFile> compiled) {}

    /** What the model would be made of now. */
    Inputs inputs() {
        SourceFinder.Sources sources = sources();
        return new Inputs(sources, BuildInputs.of(sources, formats, rules));
    }

    private SourceFinder.Sources sources() {
        return SourceFinder.find(terminal.workingFolder(), paths);
    }

    /** Builds what is there now, unless that would write what is in the folder. */
    Outcome run() throws IOException, CommandFailure {
        return cached ? run(inputs()) : build(sources(), Optional.empty(), Optional.empty());
    }

    /** Builds, unless that would write what is in the folder. */
    Outcome run(Inputs now) throws IOException, CommandFailure {
        if (!cached) {
            return build(now.sources(), Optional.empty(), Optional.empty());
        }
        BuildInputs inputs = now.contents();
        Optional<BuildRecord> record = BuildRecord.read(folder);
        // what formats lose is not remembered
        if (losses.isEmpty() && record.filter(it -> it.holds(inputs, folder)).isPresent()) {
            terminal.err().print(record.get().messages());
            terminal.message("up to date");
            return new Outcome(ExitCode.OK, List.of());
        }
        Optional<BuildMemory> memory = record.flatMap(it -> BuildMemory.read(folder, it, inputs));
        try {
            return build(now.sources(), Optional.of(inputs), memory);
        } catch (EarlierExportException e) {
            // the output was edited, or written by another build meanwhile; nothing has been said
            // or changed
            return build(now.sources(), Optional.of(inputs), Optional.empty());
        }
    }

    /**
     * Builds.
     *
     * @param inputs what is remembered with the result; empty when nothing is
     * @param memory what is known of the files from an earlier build
     */
    private Outcome build(
            SourceFinder.Sources sources,
            Optional<BuildInputs> inputs,
            Optional<BuildMemory> memory)
            throws IOException, CommandFailure {
        try (OutputFolder target = OutputFolder.open(folder);
                ModelExport export = export(target, memory.isPresent());
                BuildModel model =
                        new BuildModel(export, target, inputs.filter(this::inPieces), memory)) {
            EarlierResults earlier =
                    inputs.flatMap(now -> memory.map(it -> it.results(now)))
                            .orElse(EarlierResults.NONE);
            Compilation compilation = Compilation.run(terminal, sources, rules, model, earlier);
            String checked = checked(compilation);
            finish(model, compilation, checked);
            if (compilation.isClean()) {
                String exported = exported(export);
                terminal.err().print(exported);
                // a source that was saved meanwhile is in the model as it was before, or after
                if (inputs.isPresent() && inputs.get().holdFor(model.compiled())) {
                    BuildRecord.of(inputs.get(), target, checked + exported).write(target);
                }
                target.commit();
                report(export);
            }
            return new Outcome(compilation.exitCode(), List.copyOf(model.compiled()));
        } catch (IOException e) {
            throw CommandFailure.unwritable(shown, e);
        } catch (UncheckedIOException e) {
            throw CommandFailure.unwritable(shown, e.getCause());
        }
    }

    /**
     * Completes the model when there are no errors, and says what was found.
     *
     * @throws EarlierExportException before anything is said: all has to be built anew
     */
    private void finish(BuildModel model, Compilation compilation, String checked)
            throws IOException {
        try {
            if (compilation.isClean()) {
                model.finish();
            }
        } catch (IOException | UncheckedIOException e) {
            say(compilation, checked);
            throw e;
        }
        say(compilation, checked);
    }

    private void say(Compilation compilation, String checked) {
        compilation.result().problems().forEach(it -> terminal.message(it.toString()));
        terminal.err().print(checked);
    }

    /** Whether single files are remembered: only then can the formats use them again. */
    private boolean inPieces(BuildInputs inputs) {
        return inputs.complete() && ModelExport.inPieces(formats);
    }

    private ModelExport export(OutputFolder target, boolean again) throws IOException {
        return new ModelExport(formats, target, again ? new EarlierExport(folder) : null);
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

    private void report(ModelExport export) throws IOException, CommandFailure {
        if (losses.isPresent()) {
            StringBuilder text = new StringBuilder();
            LossJson.write(text, export.losses(), export.findings());
            SourceWriter.write(terminal, losses.get(), text.toString());
        }
    }
}
