package org.hotfixworkbench.products.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A workbench with a window, seen from outside. */
final class Window {

    private static final long PATIENCE_MILLIS = 90_000;

    /** Exit code of a JVM that was asked to end, by SIGTERM. */
    private static final int ENDED_ON_REQUEST = 143;

    private Window() {}

    /**
     * Opens a workbench in a new workspace, waits for its window, asks it to end, and looks into
     * what it has logged.
     */
    static void opensAndCloses(String name, List<String> start, Path folder) throws Exception {
        Path workspace = folder.resolve("workspace");
        long begun = System.nanoTime();
        Process process =
                Running.builder(
                                folder,
                                Running.command(start, "-nosplash", "-data", workspace.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("window.log").toFile())
                        .start();
        try {
            waitForWindow(process);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            System.out.println(name + ": window after " + millis + " ms");
            assertEquals(ENDED_ON_REQUEST, end(process));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        Files.delete(folder.resolve("window.log"));
        assertTrue(Files.isDirectory(workspace.resolve(".metadata/.plugins")));
        Path log = workspace.resolve(".metadata/.log");
        assertEquals(List.of(), Files.exists(log) ? errors(log) : List.of());
    }

    private static void waitForWindow(Process process) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        List<String> search =
                List.of("xdotool", "search", "--onlyvisible", "--name", "^.+ - Hotfix Workbench");
        while (Running.lines(search).isEmpty()) {
            assertTrue(process.isAlive(), "ended before its window came");
            assertTrue(System.nanoTime() < deadline, "no window");
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    /** The JVM is asked, not a script around it; the workbench closes in its own way. */
    private static int end(Process process) throws InterruptedException {
        ProcessHandle java =
                process.descendants().reduce((first, last) -> last).orElse(process.toHandle());
        java.destroy();
        assertTrue(process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS), "does not end");
        return process.exitValue();
    }

    /** Entries of severity error, by the first line of each; 4 is what the log has for them. */
    private static List<String> errors(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(it -> it.matches("!ENTRY \\S+ 4 .*"))
                .toList();
    }
}
