package org.hotfixworkbench.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.LogManager;
import org.apache.log4j.ConsoleAppender;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.SimpleLayout;
import org.hotfixworkbench.cli.answers.AnswerFormat;
import org.hotfixworkbench.cli.answers.TestFormat;
import org.hotfixworkbench.cli.report.ReportFormat;
import org.hotfixworkbench.cli.training.Training;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.exporters.answers.DiffFormat;
import org.hotfixworkbench.exporters.answers.FindFormat;
import org.hotfixworkbench.exporters.answers.GraphFormat;
import org.hotfixworkbench.exporters.answers.VerdictFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/** The command {@code hotfix}. */
@Command(
        name = "hotfix",
        description = "Checks and compiles descriptions of Windows hotfixes.",
        mixinStandardHelpOptions = true,
        versionProvider = HotfixMain.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit code: 0 fine; 1 errors found, an expectation failed, or files not formatted; 2 wrong"
                    + " usage, unreadable input or internal error; 3 a verdict is unknown."
        })
public final class HotfixMain {

    /** A name of the environment: when set, a defect prints its stack trace. */
    private static final String DEBUG = "HOTFIX_DEBUG";

    private static final Logger LOG = Logger.getLogger(HotfixMain.class);

    private static final Set<String> VERSION = Set.of("--version", "-V");

    /** The commands by name, in the order of the help. */
    private static final Map<String, Function<Terminal, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("build", BuildCommand::new);
        COMMANDS.put("import", ImportCommand::new);
        COMMANDS.put("find", FindCommand::new);
        COMMANDS.put("graph", GraphCommand::new);
        COMMANDS.put("diff", DiffCommand::new);
        COMMANDS.put("query", QueryCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
        COMMANDS.put("test", TestCommand::new);
        COMMANDS.put("format", FormatCommand::new);
        COMMANDS.put("rules", RulesCommand::new);
        COMMANDS.put("lsp", LspCommand::new);
    }

    /** Reads the version from the MANIFEST of this bundle. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = HotfixMain.class.getPackage().getImplementationVersion();
            return new String[] {"hotfix " + (version == null ? "(from classes)" : version)};
        }
    }

    private HotfixMain() {}

    /** Runs a command, or trains for it, and ends the process with the exit code. */
    public static void main(String[] arguments) {
        String training = System.getProperty(Training.PROPERTY);
        ExitCode code = training == null ? run(arguments) : Training.run(training);
        System.exit(code.number());
    }

    /** Runs a command on the terminal of this process. */
    static ExitCode run(String... arguments) {
        Terminal terminal = Terminal.ofProcess();
        ExitCode code = run(terminal, arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /** Runs a command. */
    public static ExitCode run(Terminal terminal, String... arguments) {
        logToStandardError();
        CommandLine command = new CommandLine(new HotfixMain());
        Predicate<String> wanted = wanted(arguments);
        COMMANDS.forEach(
                (name, subcommand) -> {
                    if (wanted.test(name)) {
                        command.addSubcommand(subcommand.apply(terminal));
                    }
                });
        command.setOut(new java.io.PrintWriter(terminal.out(), true))
                .setErr(new java.io.PrintWriter(terminal.err(), true))
                .setParameterExceptionHandler((failure, args) -> usage(terminal, failure).number())
                .setExecutionExceptionHandler(
                        (failure, line, result) -> failed(terminal, failure).number());
        choices(command);
        CommandLine build = command.getSubcommands().get("build");
        if (build != null) {
            build.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, new FormatList());
        }
        int number = command.execute(arguments);
        for (ExitCode code : ExitCode.values()) {
            if (code.number() == number) {
                return code;
            }
        }
        return ExitCode.FAILURE;
    }

    /**
     * Which commands have to be known: to read the annotations of all takes longer than to run
     * some. Help and hints name all of them.
     */
    private static Predicate<String> wanted(String... arguments) {
        if (arguments.length > 0 && COMMANDS.containsKey(arguments[0])) {
            return arguments[0]::equals;
        }
        boolean version = arguments.length == 1 && VERSION.contains(arguments[0]);
        return name -> !version;
    }

    /** Words for the values that options may have. */
    private static void choices(CommandLine command) {
        command.registerConverter(Profile.class, UsageMessages.choice(Profile.values()))
                .registerConverter(ReportFormat.class, UsageMessages.choice(ReportFormat.values()))
                .registerConverter(
                        RulesCommand.ListFormat.class,
                        UsageMessages.choice(RulesCommand.ListFormat.values()))
                .registerConverter(AnswerFormat.class, UsageMessages.choice(AnswerFormat.values()))
                .registerConverter(
                        VerdictFormat.class, UsageMessages.choice(VerdictFormat.values()))
                .registerConverter(TestFormat.class, UsageMessages.choice(TestFormat.values()))
                .registerConverter(FindFormat.class, UsageMessages.choice(FindFormat.values()))
                .registerConverter(GraphFormat.class, UsageMessages.choice(GraphFormat.values()))
                .registerConverter(DiffFormat.class, UsageMessages.choice(DiffFormat.values()));
    }

    /**
     * Xtext logs through log4j, the library of the protocol through the JDK. Standard output is for
     * results, so the log never goes there.
     */
    private static void logToStandardError() {
        Logger root = Logger.getRootLogger();
        if (System.getenv(DEBUG) == null) {
            root.setLevel(Level.OFF);
            LogManager.getLogManager().reset();
        } else {
            root.removeAllAppenders();
            root.addAppender(new ConsoleAppender(new SimpleLayout(), ConsoleAppender.SYSTEM_ERR));
        }
    }

    /** Says what is wrong with the arguments. */
    static ExitCode usage(Terminal terminal, ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        terminal.message("hotfix: " + UsageMessages.of(failure));
        terminal.message("try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.FAILURE;
    }

    /** Says why a command cannot do its work. */
    static ExitCode failed(Terminal terminal, Exception failure) {
        if (failure instanceof CommandFailure expected) {
            terminal.message("hotfix: " + expected.getMessage());
        } else if (failure instanceof SettingsException located) {
            terminal.message(String.valueOf(located.getMessage()));
        } else {
            terminal.message("hotfix: internal error: " + failure);
            terminal.message("set " + DEBUG + "=1 to see where; please report it");
            LOG.error("internal error", failure);
        }
        return ExitCode.FAILURE;
    }
}
