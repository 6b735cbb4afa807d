package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Chromium without a window. It opens a page from the disk, runs its scripts, and tells what came
 * out.
 */
final class Browser {

    private static final List<String> COMMAND =
            List.of(
                    "chromium",
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--enable-logging=stderr",
                    // only the pages of a test's own frame are looked into with it
                    "--allow-file-access-from-files",
                    "--virtual-time-budget=10000");

    private final Path folder;

    /** A browser that keeps its files in a folder. */
    Browser(Path folder) {
        this.folder = folder;
    }

    /** What a run of the browser printed, and what its console said. */
    record Run(String output, List<String> console) {}

    /** A page after its scripts have run; the console has to be empty. */
    Document open(String address) throws IOException, InterruptedException {
        Run run = run("--dump-dom", address);
        assertEquals(List.of(), run.console());
        return Jsoup.parse(run.output());
    }

    /** Prints a page into a PDF file. */
    Path print(String address) throws IOException, InterruptedException {
        Path file = folder.resolve("printed.pdf");
        run("--print-to-pdf=" + file, "--no-pdf-header-footer", address);
        return file;
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(COMMAND);
        command.add("--user-data-dir=" + Files.createTempDirectory(folder, "profile"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        Process browser =
                new ProcessBuilder(command)
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start();
        boolean ended = browser.waitFor(120, TimeUnit.SECONDS);
        browser.descendants().forEach(ProcessHandle::destroyForcibly);
        browser.destroyForcibly();
        String log = Files.readString(errors, StandardCharsets.ISO_8859_1);
        assertTrue(ended, () -> "the browser has not ended in time\n" + log);
        return new Run(
                Files.readString(output),
                log.lines().filter(it -> it.contains("CONSOLE")).toList());
    }
}
