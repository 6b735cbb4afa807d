package org.hotfixworkbench.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotfixworkbench.cli.ExitCode;
import org.hotfixworkbench.cli.HotfixMain;
import org.hotfixworkbench.cli.Terminal;

/**
 * The command line in a folder, in the process of the test.
 *
 * @param folder the working folder
 */
record Cli(Path folder) {

    /**
     * What a command has answered.
     *
     * @param code the exit status
     * @param out what it has printed as its result
     * @param err its messages
     */
    record Answer(int code, String out, String err) {}

    /** Runs a command. */
    Answer run(String... arguments) {
        return run(false, arguments);
    }

    /** Runs a command at a terminal that shows colours. */
    Answer runStyled(String... arguments) {
        return run(true, arguments);
    }

    private Answer run(boolean styled, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(folder, stream(out), stream(err), styled);
        ExitCode code = HotfixMain.run(terminal, arguments);
        terminal.out().flush();
        terminal.err().flush();
        return new Answer(
                code.number(),
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /** Writes a file below the working folder. */
    Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file below the working folder. */
    Path write(String name, byte... bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** Reads a file below the working folder. */
    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
