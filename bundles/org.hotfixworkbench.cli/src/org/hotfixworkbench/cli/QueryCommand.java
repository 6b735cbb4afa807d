package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.applicability.engine.Verdicts;
import org.hotfixworkbench.exporters.answers.VerdictFormat;
import org.hotfixworkbench.exporters.answers.VerdictReport;
import org.hotfixworkbench.model.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which hotfixes apply to a machine, or to each machine of a fleet. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Says for each hotfix whether it applies to a machine, and why.",
            "Exit code 3 when a verdict is unknown."
        })
final class QueryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A .hotfix, .machine or .catalog file, or a folder with such files.")
    private List<Path> paths = List.of();

    @Mixin private MachineOption machine = new MachineOption();

    @Option(
            names = "--machines",
            paramLabel = "DIR",
            description = "Ask for every machine in the sources below this folder.")
    private @Nullable Path fleet;

    @Option(
            names = "--verdict",
            split = ",",
            paramLabel = "V",
            description = {
                "Print these verdicts only: applicable, installed, superseded, not-applicable,",
                "unknown."
            })
    private List<String> only = List.of();

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private VerdictFormat format = VerdictFormat.TEXT;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        Path folder = fleet;
        if (machine.isGiven() == (folder != null)) {
            throw new CommandFailure("name a machine with --machine, or a folder with --machines");
        }
        Set<Verdict> wanted = wanted();
        Knowledge knowledge = machine.read(terminal, paths);
        VerdictReport report = format.report(terminal.out(), terminal.styled(), folder != null);
        ExitCode code = knowledge.exitCode();
        report.begin();
        if (folder == null) {
            MachineFacts facts = machine.find(terminal, knowledge);
            Verdicts verdicts = knowledge.engine().query(facts);
            report.machine(facts.name(), verdicts, wanted);
            code = code.and(codeOf(verdicts));
        } else {
            code =
                    code.and(
                            new Fleet(terminal, paths, folder)
                                    .query(knowledge.engine(), report, wanted));
        }
        report.end();
        return code.number();
    }

    /** What a query answers: whether some verdict is unknown. */
    static ExitCode codeOf(Verdicts verdicts) {
        return verdicts.count(Verdict.UNKNOWN) > 0 ? ExitCode.UNKNOWN : ExitCode.OK;
    }

    private Set<Verdict> wanted() throws CommandFailure {
        Set<Verdict> wanted = EnumSet.noneOf(Verdict.class);
        for (String word : only) {
            Verdict verdict = Verdict.get(word);
            if (verdict == null) {
                throw new CommandFailure(
                        "there are applicable, installed, superseded, not-applicable, unknown, but"
                                + " not "
                                + word);
            }
            wanted.add(verdict);
        }
        return wanted.isEmpty() ? EnumSet.allOf(Verdict.class) : wanted;
    }
}
