package org.hotfixworkbench.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a command runs.
 *
 * @param workingFolder where relative paths start
 * @param out takes the result and nothing else
 * @param err takes messages
 */
public record Terminal(Path workingFolder, PrintStream out, PrintStream err) {

    /** The terminal of this process. Both streams are UTF-8, whatever the platform says. */
    public static Terminal ofProcess() {
        return new Terminal(
                Path.of("").toAbsolutePath(),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        FileOutputStream bytes = new FileOutputStream(descriptor);
        return new PrintStream(
                new java.io.BufferedOutputStream(bytes, 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** Prints a message for the user. */
    public void message(String text) {
        err.print(text + "\n");
    }
}
