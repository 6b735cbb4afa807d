package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.cli.incremental.SourceWatch;
import org.hotfixworkbench.dsl.settings.ProjectFile;
import org.hotfixworkbench.dsl.settings.SettingsException;
import picocli.CommandLine.ParameterException;

/** Builds whenever the inputs of a build are others than at the last time. */
final class BuildWatch {

    private final Terminal terminal;
    private final Plan plan;

    /** Reads the settings anew, which may have changed. */
    interface Plan {
        /** Settles a build. */
        BuildRun settle() throws CommandFailure, SettingsException;
    }

    BuildWatch(Terminal terminal, Plan plan) {
        this.terminal = terminal;
        this.plan = plan;
    }

    /**
     * Builds again and again, until the process ends or the thread is interrupted.
     *
     * @param project the folder whose project file counts
     * @return the answer of the last build
     * @throws SettingsException when the first build cannot be settled, and so for the others
     */
    ExitCode run(Path project) throws IOException, CommandFailure, SettingsException {
        BuildRun first = plan.settle();
        List<Path> places = new ArrayList<>();
        for (Path path : first.paths()) {
            places.add(terminal.workingFolder().resolve(path).toAbsolutePath().normalize());
        }
        // a file: its folder is watched, not what is below
        places.add(project.toAbsolutePath().normalize().resolve(ProjectFile.NAME));
        Path output = first.folder().toAbsolutePath().normalize();
        try (SourceWatch watch = SourceWatch.of(places, output)) {
            String last = state();
            ExitCode code = attempt();
            terminal.message("watching; Ctrl+C ends");
            terminal.err().flush();
            while (watch.await()) {
                String now = state();
                if (!now.equals(last)) {
                    last = now;
                    code = attempt();
                    terminal.err().flush();
                }
            }
            return code;
        }
    }

    /** What differs when there is something to build, or something else to complain of. */
    private String state() {
        try {
            BuildRun run = plan.settle();
            return run.inputs().digest() + " " + run.folder();
        } catch (CommandFailure | SettingsException | ParameterException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private ExitCode attempt() throws IOException {
        try {
            return plan.settle().run();
        } catch (CommandFailure | SettingsException e) {
            return HotfixMain.failed(terminal, e);
        } catch (ParameterException e) {
            return HotfixMain.usage(terminal, e);
        }
    }
}
