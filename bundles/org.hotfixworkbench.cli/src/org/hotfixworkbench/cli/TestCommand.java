package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hotfixworkbench.cli.answers.TestFormat;
import org.hotfixworkbench.core.applicability.engine.ConditionCoverage;
import org.hotfixworkbench.core.applicability.engine.Expectations;
import org.hotfixworkbench.core.applicability.engine.Expectations.Outcome;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the expectations of sources. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the expectations of the sources.",
            "Is every verdict the one that is expected, and for the expected reason? Exit code 1",
            "when one is not, 3 when all that differs is an unknown verdict."
        })
final class TestCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A .hotfix, .machine or .catalog file, or a folder with such files.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private TestFormat format = TestFormat.TEXT;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        Knowledge knowledge = Knowledge.read(terminal, paths);
        List<Outcome> outcomes =
                Expectations.run(
                        knowledge.engine(), knowledge.machines(), knowledge.expectations());
        ConditionCoverage coverage = new ConditionCoverage(knowledge.engine());
        ExitCode code = knowledge.exitCode();
        for (Outcome outcome : outcomes) {
            MachineFacts machine = knowledge.machines().get(outcome.expected().machine());
            if (outcome.actual() != null && machine != null) {
                coverage.add(machine, outcome.expected().hotfix());
            }
            code = code.and(codeOf(outcome));
        }
        format.write(
                new TestFormat.Result(outcomes, coverage.conditions(), coverage.gaps()),
                terminal.out());
        return code.number();
    }

    private static ExitCode codeOf(Outcome outcome) {
        if (outcome.met()) {
            return ExitCode.OK;
        }
        return outcome.unexpectedlyUnknown() ? ExitCode.UNKNOWN : ExitCode.FINDINGS;
    }
}
