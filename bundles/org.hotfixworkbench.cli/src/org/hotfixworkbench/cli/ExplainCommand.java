package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hotfixworkbench.cli.answers.AnswerFormat;
import org.hotfixworkbench.core.applicability.Satisfiability;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.applicability.engine.Proof;
import org.hotfixworkbench.exporters.answers.ProofJson;
import org.hotfixworkbench.exporters.answers.ProofText;
import org.hotfixworkbench.model.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves why a hotfix applies to a machine, or why not. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Proves why a hotfix applies to a machine, or why not.",
            "Every condition, the fact that answers it, and what would change the verdict. Without",
            "--machine: which machine it could apply to, or why to none. Exit code 3 when the",
            "verdict is unknown."
        })
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A .hotfix, .machine or .catalog file, or a folder with such files.")
    private List<Path> paths = List.of();

    @Mixin private MachineOption machine = new MachineOption();

    @Option(
            names = "--hotfix",
            required = true,
            paramLabel = "H",
            description = "The hotfix, by its name or its article number.")
    private String hotfix = "";

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private AnswerFormat format = AnswerFormat.TEXT;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        if (!machine.isGiven()) {
            return anyMachine().number();
        }
        Knowledge knowledge = machine.read(terminal, paths);
        String name = knowledge.hotfix(hotfix);
        MachineFacts facts = machine.find(terminal, knowledge);
        Proof proof = knowledge.engine().explain(facts, name);
        if (format == AnswerFormat.JSON) {
            ProofJson.write(proof, terminal.out());
        } else {
            ProofText.write(proof, terminal.out(), terminal.styled());
        }
        ExitCode code =
                proof.decision().verdict() == Verdict.UNKNOWN ? ExitCode.UNKNOWN : ExitCode.OK;
        return knowledge.exitCode().and(code).number();
    }

    private ExitCode anyMachine() throws IOException, CommandFailure {
        if (machine.isChanged()) {
            throw new CommandFailure(
                    "--with and --without change a machine; name it with --machine");
        }
        Possibility.Answer answer = Possibility.of(terminal, paths, hotfix);
        if (format == AnswerFormat.JSON) {
            answer.machine().writeJson(terminal.out());
        } else {
            answer.machine().writeText(terminal.out());
        }
        ExitCode code =
                answer.machine().answer() instanceof Satisfiability.Undecided
                        ? ExitCode.UNKNOWN
                        : ExitCode.OK;
        return answer.code().and(code);
    }
}
