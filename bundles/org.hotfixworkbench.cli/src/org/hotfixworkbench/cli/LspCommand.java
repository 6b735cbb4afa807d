package org.hotfixworkbench.cli;

import java.util.concurrent.Callable;
import org.hotfixworkbench.dsl.ide.server.StdioServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves an editor. */
@Command(
        name = "lsp",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the language server for an editor, which speaks the Language Server Protocol over"
                    + " standard input and output.",
            "Editors start this command; see docs/editors.md."
        })
final class LspCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--stdio",
            description = "Accepted because many clients pass it; there is no other way.")
    private boolean stdio;

    LspCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        boolean orderly = StdioServer.serve(terminal.in(), terminal.out());
        return (orderly ? ExitCode.OK : ExitCode.FINDINGS).number();
    }
}
