package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hotfixworkbench.cli.ExitCode;
import org.hotfixworkbench.cli.HotfixMain;
import org.hotfixworkbench.cli.Terminal;
import org.hotfixworkbench.cli.incremental.SourceWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code hotfix build --watch} does when files change. */
class BuildWatchTest {

    private static final long LIMIT_SECONDS = 60;
    private static final String WATCHING = "watching; Ctrl+C ends\n";
    private static final String ONE = "0 errors, 0 warnings, 0 infos in 1 file\n";
    private static final String TWO = "0 errors, 0 warnings, 0 infos in 2 files\n";

    @TempDir Path folder;

    /** Nobody watches it. */
    @TempDir Path aside;

    private Cli cli;
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final CompletableFuture<ExitCode> answer = new CompletableFuture<>();
    private Thread thread = new Thread();

    @BeforeEach
    void sources() throws IOException {
        cli = new Cli(folder);
        cli.write("src/a.hotfix", text("a", "First"));
    }

    private static String text(String id, String title) {
        return "hotfix " + id + " \"" + title + "\" { restart none }\n";
    }

    /** In one step, as editors do: a file that is half written would be one more change. */
    private void save(String name, String text) throws IOException {
        Path whole = Files.writeString(aside.resolve("whole"), text);
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void watch(String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", "--watch", "--out", "src/out"));
        arguments.addAll(List.of("--profile", "draft", "--to", "json"));
        arguments.addAll(List.of(more));
        // as that of the process: what a build prints is seen when the build is done
        PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(messages, 1 << 16), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(folder, out, out);
        thread =
                new Thread(
                        () ->
                                answer.complete(
                                        HotfixMain.run(
                                                terminal, arguments.toArray(String[]::new))));
        thread.start();
    }

    /** Waits for what is printed after some part of it. */
    private int await(String text, int from) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (System.nanoTime() < end) {
            int at = messages().indexOf(text, from);
            if (at >= 0) {
                return at + text.length();
            }
            Thread.sleep(20);
        }
        throw new AssertionError(text + " is missing in " + messages());
    }

    private String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    private String model() throws IOException {
        return cli.read("src/out/servicing.json");
    }

    @AfterEach
    void end() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private ExitCode stop() throws Exception {
        thread.interrupt();
        return answer.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void everyChangeIsBuiltOnce() throws Exception {
        watch("src");
        int at = await(WATCHING, 0);
        assertTrue(model().contains("First"));

        save("src/a.hotfix", text("a", "Second"));
        at = await(ONE, at);
        assertTrue(model().contains("Second"));
        save("src/new/deep/b.hotfix", text("b", "Other"));
        at = await(TWO, at);
        assertTrue(model().contains("Other"));
        save("src/new/deep/b.hotfix", text("b", "Another"));
        at = await(TWO, at);
        assertTrue(model().contains("Another"));
        Files.delete(folder.resolve("src/new/deep/b.hotfix"));
        await(ONE, at);
        assertFalse(model().contains("Another"));

        assertEquals(ExitCode.OK, stop());
        assertEquals(ONE + WATCHING + ONE + TWO + TWO + ONE, messages());
    }

    @Test
    void errorsAreSaidAndMended() throws Exception {
        watch("src");
        int at = await(WATCHING, 0);

        save("src/a.hotfix", "hotfix a { replaces nope }\n");
        at = await("1 error, 0 warnings, 0 infos in 1 file\n", at);
        assertTrue(model().contains("First"));
        save("src/a.hotfix", text("a", "Third"));
        await(ONE, at);
        assertTrue(model().contains("Third"));

        assertEquals(ExitCode.OK, stop());
    }

    @Test
    void theLastAnswerCounts() throws Exception {
        watch("src");
        int at = await(WATCHING, 0);
        save("src/a.hotfix", "hotfix a { replaces nope }\n");
        await("1 error", at);

        assertEquals(ExitCode.FINDINGS, stop());
    }

    @Test
    void theProjectFileIsWatchedToo() throws Exception {
        watch("src/a.hotfix");
        int at = await(WATCHING, 0);
        save("src/hotfix.json", "{ \"profile\": \"nonsense\" }\n");
        at = await("src/hotfix.json:1:14: ", at);
        save("src/hotfix.json", "{ \"severities\": { \"missing-mum\": \"off\" } }\n");
        await(ONE, at);

        assertEquals(ExitCode.OK, stop());
    }

    @Test
    void aProjectFileMayComeLaterAndGoAgain() throws Exception {
        String off = "{ \"severities\": { \"missing-mum\": \"off\" } }\n";
        Files.createDirectory(folder.resolve(".git"));
        cli.write("src/deep/er/b.hotfix", text("b", "Second"));
        watch("src/deep/er/b.hotfix");
        int at = await(WATCHING, 0);
        save("hotfix.json", "{ \"profile\": \"nonsense\" }\n");
        at = await("hotfix.json:1:14: ", at);
        save("src/deep/hotfix.json", "{ \"profile\": \"nonsense\" }\n");
        at = await("src/deep/hotfix.json:1:14: ", at);
        save("src/deep/er/hotfix.json", off);
        at = await(ONE, at);
        Files.delete(folder.resolve("src/deep/er/hotfix.json"));
        at = await("src/deep/hotfix.json:1:14: ", at);
        save("src/deep/hotfix.json", off);
        await(ONE, at);

        assertEquals(ExitCode.OK, stop());
    }

    @Test
    void whatChangesNothingBuildsNothing() throws Exception {
        watch("src");
        int at = await(WATCHING, 0);
        save("src/notes.txt", "nothing of ours");
        save("src/a.hotfix", text("a", "First"));
        Thread.sleep(1000);
        assertEquals(at, messages().length(), messages());

        save("src/b.hotfix", text("b", "Second"));
        await(TWO, at);
        assertEquals(ExitCode.OK, stop());
        assertEquals(ONE + WATCHING + TWO, messages());
    }

    @Test
    void wrongUsageIsNotWatched() throws Exception {
        watch("src", "--to", "nonsense");

        assertEquals(ExitCode.FAILURE, answer.get(LIMIT_SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void whereNothingIsReportedTimeDoes() throws IOException {
        try (SourceWatch watch = SourceWatch.timed()) {
            assertTrue(watch.await());
            Thread.currentThread().interrupt();
            assertFalse(watch.await());
            assertTrue(Thread.interrupted());
        }
    }
}
