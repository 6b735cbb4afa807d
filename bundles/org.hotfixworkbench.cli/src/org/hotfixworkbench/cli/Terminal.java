package org.hotfixworkbench.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param workingFolder where relative paths start
 * @param in what the user or an editor sends; only the language server reads it
 * @param out takes the result and nothing else
 * @param err takes messages
 * @param styled whether a person reads the result as it comes: with colours and source lines
 */
public record Terminal(
        Path workingFolder, InputStream in, PrintStream out, PrintStream err, boolean styled) {

    /** Chooses the console of the JDK; the default one may load a line editor. */
    private static final String CONSOLE = "jdk.console";

    /** A terminal whose output goes to a program or a file. */
    public Terminal(Path workingFolder, PrintStream out, PrintStream err) {
        this(workingFolder, out, err, false);
    }

    /** A terminal on which nothing is typed. */
    public Terminal(Path workingFolder, PrintStream out, PrintStream err, boolean styled) {
        this(workingFolder, InputStream.nullInputStream(), out, err, styled);
    }

    /** The terminal of this process. Both streams are UTF-8, whatever the platform says. */
    public static Terminal ofProcess() {
        return new Terminal(
                Path.of("").toAbsolutePath(),
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                allowsStyle(System.getenv()) && isInteractive());
    }

    /**
     * Whether the environment lets programs use colours (no-color.org: any value of NO_COLOR but
     * the empty one forbids them).
     */
    public static boolean allowsStyle(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    private static boolean isInteractive() {
        if (System.getProperty(CONSOLE) == null) {
            System.setProperty(CONSOLE, "java.base");
        }
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // since Java 22; before that there is a console only on a terminal
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
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
