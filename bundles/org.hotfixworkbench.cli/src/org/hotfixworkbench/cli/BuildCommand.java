package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.dsl.settings.BuildSettings;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.FormatChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            paramLabel = "DIR",
            description =
                    "The folder that the model is written to; default: what hotfix.json says. One"
                            + " of both is required.")
    private @Nullable Path out;

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "FORMAT",
            description =
                    "The formats, or all; default: what hotfix.json says, or xmi,json,csv. See the"
                            + " list below.",
            completionCandidates = Formats.class)
    private @Nullable List<String> formats;

    @Option(
            names = "--option",
            paramLabel = "FORMAT.NAME=VALUE",
            description = "Chooses something for a format; may be given again.")
    private Map<String, String> options = Map.of();

    @Option(
            names = "--losses",
            paramLabel = "FILE",
            description = "Writes as JSON what each format loses of this model.")
    private @Nullable Path losses;

    @Option(
            names = "--watch",
            description =
                    "Goes on and builds again whenever sources or the project file change; Ctrl+C"
                            + " ends.")
    private boolean watch;

    @Option(
            names = "--no-cache",
            description =
                    "Builds even when nothing has changed since the last build, and remembers"
                            + " nothing for the next one.")
    private boolean noCache;

    @Spec private @Nullable CommandSpec spec;

    @Mixin private CheckSettings settings = new CheckSettings();

    /** The names of the formats, for completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Exporters.ids().iterator();
        }
    }

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure, SettingsException {
        ExitCode code =
                watch
                        ? new BuildWatch(terminal, this::settle)
                                .run(settings.projectFiles(terminal, paths))
                        : settle().run().code();
        return code.number();
    }

    private BuildRun settle() throws CommandFailure, SettingsException {
        CheckSettings.Project project = settings.project(terminal, paths);
        List<FormatChoice> choices = choices(project.file().build());
        Path folder = folder(project);
        return new BuildRun(
                terminal,
                paths,
                choices,
                settings.forBuild(project),
                folder,
                shown(folder),
                Optional.ofNullable(losses),
                !noCache);
    }

    private Path folder(CheckSettings.Project project) {
        Path named = out;
        if (named != null) {
            return terminal.workingFolder().resolve(named);
        }
        return project.file()
                .build()
                .out()
                .map(it -> project.folder().resolve(it).normalize())
                .orElseThrow(this::nowhere);
    }

    /** Said as of every option that is required. */
    private ParameterException nowhere() {
        CommandSpec command = Objects.requireNonNull(spec);
        return new ParameterException(
                command.commandLine(), "Missing required option: '--out=DIR'");
    }

    /** As the user has written it, where that is so. */
    private String shown(Path folder) {
        Path named = out;
        return (named == null ? folder : named).toString();
    }

    private List<FormatChoice> choices(BuildSettings stated) throws CommandFailure {
        List<String> named = formats;
        List<String> usual = Exporters.DEFAULT.stream().map(Format::id).toList();
        try {
            return Exporters.choose(named != null ? named : stated.to().orElse(usual), options);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(e.getMessage());
        }
    }
}
