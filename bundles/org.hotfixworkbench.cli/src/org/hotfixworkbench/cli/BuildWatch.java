package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.cli.incremental.SourceWatch;
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

    /** Does what there is to do. */
    private interface Action {
        ExitCode run() throws IOException, CommandFailure;
    }

    /**
     * What there is to do at some moment.
     *
     * @param state what differs when there is something else to build, or to complain of
     */
    private record Turn(String state, Action action) {}

    BuildWatch(Terminal terminal, Plan plan) {
        this.terminal = terminal;
        this.plan = plan;
    }

    /**
     * Builds again and again, until the process ends or the thread is interrupted.
     *
     * @param projectFiles where there is a project file, or may be one later
     * @return the answer of the last build
     * @throws SettingsException when the first build cannot be settled, and so for the others
     */
    ExitCode run(List<Path> projectFiles) throws IOException, CommandFailure, SettingsException {
        BuildRun first = plan.settle();
        // a file: its folder is watched, not what is below
        List<Path> places = new ArrayList<>(projectFiles);
        for (Path path : first.paths()) {
            places.add(terminal.workingFolder().resolve(path).toAbsolutePath().normalize());
        }
        Path output = first.folder().toAbsolutePath().normalize();
        try (SourceWatch watch = SourceWatch.of(places, output)) {
            // once more: what has changed before the watch began is not reported
            Turn turn = look();
            String last = turn.state();
            ExitCode code = take(turn);
            terminal.message("watching; Ctrl+C ends");
            terminal.err().flush();
            while (watch.await()) {
                turn = look();
                if (!turn.state().equals(last)) {
                    last = turn.state();
                    code = take(turn);
                    terminal.err().flush();
                }
            }
            return code;
        }
    }

    /** Settles a build, and reads its sources once: what is compared is what is built. */
    private Turn look() {
        try {
            BuildRun run = plan.settle();
            BuildRun.Inputs now = run.inputs();
            return new Turn(
                    now.contents().digest() + " " + run.folder(), () -> run.run(now).code());
        } catch (CommandFailure | SettingsException e) {
            return new Turn(message(e), () -> HotfixMain.failed(terminal, e));
        } catch (ParameterException e) {
            return new Turn(message(e), () -> HotfixMain.usage(terminal, e));
        }
    }

    private static String message(Exception failure) {
        return String.valueOf(failure.getMessage());
    }

    private ExitCode take(Turn turn) throws IOException {
        try {
            return turn.action().run();
        } catch (CommandFailure e) {
            return HotfixMain.failed(terminal, e);
        }
    }
}
