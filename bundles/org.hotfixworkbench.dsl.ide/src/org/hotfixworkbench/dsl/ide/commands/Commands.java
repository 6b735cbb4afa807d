package org.hotfixworkbench.dsl.ide.commands;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.text.Suggestions;
import org.hotfixworkbench.dsl.ide.server.Failures;
import org.hotfixworkbench.dsl.ide.server.Session;

/** The commands that there are. */
public final class Commands {

    /** All commands, by name. */
    public static final List<Command> ALL =
            List.of(
                    new ApplicabilityCommand(),
                    new CheckCommand(),
                    new CompareCommand(),
                    new CoverageCommand(),
                    new DiffCommand(),
                    new ElementsCommand(),
                    new ExplainCommand(),
                    new ExportCommand(),
                    new FindCommand(),
                    new FixAllCommand(),
                    new GraphCommand(),
                    new ImportPreviewCommand(),
                    new NewerCommand(),
                    new PasteRowsCommand(),
                    new TestCommand(),
                    new VersionsCommand());

    private Commands() {}

    /** The names of all. */
    public static List<String> ids() {
        return ALL.stream().map(Command::id).toList();
    }

    /**
     * Runs a command. The answer fails, with a sentence for the user, when there is no such command
     * and when it cannot do anything with what it is given.
     *
     * @param arguments a value for each parameter, or one object with the parameters as members;
     *     null for none
     */
    public static CompletableFuture<Object> run(
            Session session, String id, @Nullable List<Object> arguments) {
        for (Command command : ALL) {
            if (command.id().equals(id)) {
                try {
                    return command.run(session, Arguments.of(command, arguments));
                } catch (org.eclipse.lsp4j.jsonrpc.ResponseErrorException e) {
                    return CompletableFuture.failedFuture(e);
                }
            }
        }
        String hint =
                Suggestions.nearest(id, ids()).map(it -> "; did you mean " + it + "?").orElse("");
        return CompletableFuture.failedFuture(Failures.of("there is no command " + id + hint));
    }
}
