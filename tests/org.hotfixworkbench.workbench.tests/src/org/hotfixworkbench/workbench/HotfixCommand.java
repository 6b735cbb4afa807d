package org.hotfixworkbench.workbench;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hotfixworkbench.cli.HotfixMain;
import org.hotfixworkbench.cli.Terminal;
import org.hotfixworkbench.testing.Workbench;

/** The command line in this process: what views and wizards are compared with. */
public final class HotfixCommand {

    private HotfixCommand() {}

    /** What a command prints on standard output, run in a folder while events are handled. */
    public static String run(Path folder, String... arguments) {
        return Workbench.elsewhere(
                () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
                    HotfixMain.run(new Terminal(folder, stream, System.err), arguments);
                    stream.flush();
                    return out.toString(StandardCharsets.UTF_8);
                });
    }
}
