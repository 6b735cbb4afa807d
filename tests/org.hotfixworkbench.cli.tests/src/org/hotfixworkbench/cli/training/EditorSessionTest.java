package org.hotfixworkbench.cli.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.hotfixworkbench.cli.ExitCode;
import org.hotfixworkbench.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that does not answer ends the session, so that no training hangs. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EditorSessionTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final Path folder;
    private final Path file;

    EditorSessionTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("a.hotfix");
    }

    @BeforeEach
    void oneFile() throws IOException {
        Files.writeString(file, "hotfix a {}\n");
    }

    private IOException failure(Duration longest, Function<Terminal, ExitCode> server) {
        return assertThrows(
                IOException.class, () -> EditorSession.run(folder, file, longest, server));
    }

    @Test
    void aServerThatEndsAtOnceHasHungUp() {
        IOException failure = failure(LONG, terminal -> ExitCode.FAILURE);

        assertEquals(EOFException.class, failure.getCause().getClass());
    }

    @Test
    void aServerThatBreaksHasHungUp() {
        IOException failure =
                failure(
                        LONG,
                        terminal -> {
                            throw new IllegalStateException("broken");
                        });

        assertEquals(EOFException.class, failure.getCause().getClass());
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        IOException failure =
                failure(Duration.ofMillis(100), terminal -> hearEverything(terminal, ended));

        assertEquals(TimeoutException.class, failure.getCause().getClass());
        assertTrue(ended.await(20, TimeUnit.SECONDS), "the end of the session ends the server");
    }

    private static ExitCode hearEverything(Terminal terminal, CountDownLatch ended) {
        try {
            terminal.in().readAllBytes();
            return ExitCode.OK;
        } catch (IOException e) {
            // the session was closed while we were listening
            return ExitCode.FAILURE;
        } finally {
            ended.countDown();
        }
    }
}
