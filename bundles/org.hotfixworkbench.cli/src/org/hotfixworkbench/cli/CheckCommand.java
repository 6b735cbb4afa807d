package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.cli.report.CheckResult;
import org.hotfixworkbench.cli.report.ReportFormat;
import org.hotfixworkbench.cli.report.StyledTextReport;
import org.hotfixworkbench.cli.report.Summary;
import org.hotfixworkbench.cli.settings.Baseline;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.dsl.compile.Timings;
import org.hotfixworkbench.dsl.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with sources. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks sources and prints what is wrong with them.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A .hotfix, .machine or .catalog file, or a folder with such files.")
    private List<Path> paths = List.of();

    @Mixin private CheckSettings settings = new CheckSettings();

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

    @Option(
            names = "--fix",
            description = "Apply the fixes that are safe, then report what is left.")
    private boolean fix;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Accept the findings that this file lists; report only others.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write a baseline that accepts all findings of this run.")
    private @Nullable Path newBaseline;

    @Option(names = "--timings", description = "Print where the time goes.")
    private boolean timed;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure, SettingsException {
        RuleSettings rules = settings.of(terminal, paths);
        Path named = baseline;
        Baseline known =
                named == null
                        ? null
                        : Baseline.read(
                                terminal.workingFolder().resolve(named).normalize(),
                                named.toString());
        Timings timings = timed ? Timings.measured() : Timings.none();
        Compilation compilation = compile(rules, timings);
        CheckResult result = compilation.result();
        result.problems().forEach(it -> terminal.message(it.toString()));
        CheckResult left = newBaseline == null ? result : accepted(result, newBaseline);
        if (known != null) {
            left = compared(known, result, left);
        }
        report(left);
        Summary summary = Summary.of(left.findings());
        if (!left.files().isEmpty()) {
            terminal.message(summary.sentence(left.files().size()));
        }
        if (timed) {
            TimingsTable.of(timings).forEach(terminal::message);
        }
        return compilation.exitCode(summary.errors() > 0).number();
    }

    private Compilation compile(RuleSettings rules, Timings timings) throws CommandFailure {
        Supplier<Compilation> compiler =
                () -> Compilation.run(terminal, paths, rules, Compilation.NO_MODEL, timings);
        if (!fix) {
            return compiler.get();
        }
        Fixer.Outcome outcome = Fixer.run(compiler);
        terminal.message(
                Words.count(outcome.fixes(), "finding")
                        + " fixed in "
                        + Words.count(outcome.files(), "file"));
        return outcome.last();
    }

    /** Writes the baseline; without what could not be read it would be too short. */
    private CheckResult accepted(CheckResult result, Path file) throws IOException, CommandFailure {
        if (!result.problems().isEmpty()) {
            terminal.message(file + " is not written: not everything could be read");
            return result;
        }
        SourceWriter.write(terminal, file, Baseline.accepting(result));
        terminal.message(Words.count(result.findings().size(), "finding") + " written to " + file);
        return result.with(List.of());
    }

    private CheckResult compared(Baseline known, CheckResult result, CheckResult left) {
        Baseline.Comparison comparison = known.compare(result);
        for (Baseline.Entry entry : comparison.gone()) {
            terminal.message(baseline + ": no longer found: " + entry);
        }
        if (left != result) {
            return left;
        }
        terminal.message(
                Words.count(comparison.accepted(), "finding") + " accepted by " + baseline);
        return result.with(comparison.fresh());
    }

    private void report(CheckResult result) throws IOException, CommandFailure {
        Path file = output;
        if (file == null && format == ReportFormat.TEXT && terminal.styled()) {
            new StyledTextReport().write(result, terminal.out());
        } else if (file == null) {
            format.write(result, terminal.out());
        } else {
            StringBuilder text = new StringBuilder();
            format.write(result, text);
            SourceWriter.write(terminal, file, text.toString());
        }
    }
}
