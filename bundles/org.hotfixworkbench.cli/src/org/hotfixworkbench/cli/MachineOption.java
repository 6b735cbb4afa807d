package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hotfixworkbench.core.applicability.engine.Applicability;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import picocli.CommandLine.Option;

/** Which machine a question is about, and what would be if something were installed on it. */
final class MachineOption {

    @Option(
            names = "--machine",
            paramLabel = "M",
            description = {
                "The name of a machine in the sources, a file with one machine, or an",
                "inventory as Windows prints it: systeminfo, wmic qfe, Get-HotFix."
            })
    private String machine = "";

    @Option(
            names = "--with",
            paramLabel = "KB",
            description = "Ask as if this hotfix were installed; repeatable.")
    private List<String> added = List.of();

    @Option(
            names = "--without",
            paramLabel = "KB",
            description = "Ask as if this hotfix were not installed; repeatable.")
    private List<String> removed = List.of();

    /** Whether a machine is named. */
    boolean isGiven() {
        return !machine.isEmpty();
    }

    /** Whether the machine is to be thought of as changed. */
    boolean isChanged() {
        return !added.isEmpty() || !removed.isEmpty();
    }

    /** Reads sources, and the file of the machine with them when it is one. */
    Knowledge read(Terminal terminal, List<Path> paths) throws IOException {
        List<Path> all = new ArrayList<>(paths);
        if (isSource(terminal)) {
            all.add(Path.of(machine));
        }
        return Knowledge.read(terminal, all);
    }

    private boolean isSource(Terminal terminal) {
        String name = machine.toLowerCase(Locale.ROOT);
        return (name.endsWith(".machine") || name.endsWith(".hotfix"))
                && Files.exists(terminal.workingFolder().resolve(machine));
    }

    /**
     * The machine: one of the sources by name, the only one of a source file, or an inventory.
     *
     * @throws CommandFailure when there is no such machine
     */
    MachineFacts find(Terminal terminal, Knowledge knowledge) throws IOException, CommandFailure {
        MachineFacts found = lookUp(terminal, knowledge);
        Applicability engine = knowledge.engine();
        for (String hotfix : added) {
            found = engine.with(found, hotfix);
        }
        for (String hotfix : removed) {
            found = engine.without(found, hotfix);
        }
        return found;
    }

    private MachineFacts lookUp(Terminal terminal, Knowledge knowledge)
            throws IOException, CommandFailure {
        MachineFacts named = knowledge.machines().get(machine);
        if (named != null) {
            return named;
        }
        Path file = terminal.workingFolder().resolve(machine).normalize();
        if (isSource(terminal)) {
            return only(knowledge.machinesOf(file));
        }
        if (Files.isRegularFile(file)) {
            return Inventories.read(file, machine, knowledge.catalog());
        }
        throw new CommandFailure(
                "no machine "
                        + machine
                        + " in these sources, and no such file"
                        + Knowledge.hint(machine, knowledge.machines().keySet()));
    }

    private MachineFacts only(List<MachineFacts> machines) throws CommandFailure {
        if (machines.size() == 1) {
            return machines.getFirst();
        }
        if (machines.isEmpty()) {
            throw new CommandFailure(machine + " has no machine");
        }
        List<String> names = machines.stream().map(MachineFacts::name).toList();
        throw new CommandFailure(
                machine + " has several machines; name one of them: " + String.join(", ", names));
    }
}
