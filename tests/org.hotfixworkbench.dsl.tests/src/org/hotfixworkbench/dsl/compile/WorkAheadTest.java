package org.hotfixworkbench.dsl.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hotfixworkbench.dsl.compile.SourceReader.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results come in the order of the files, however many threads work, and never far ahead. */
class WorkAheadTest {

    private static final List<SourceFile> FILES =
            IntStream.range(0, 200)
                    .mapToObj(it -> new SourceFile(Path.of("f" + it), "f" + it))
                    .toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void resultsAreInOrder(int threads) throws UnreadableException {
        List<String> results = new ArrayList<>();
        try (WorkAhead<String> ahead = new WorkAhead<>(FILES, SourceFile::name, threads)) {
            for (int i = 0; i < FILES.size(); i++) {
                results.add(ahead.next());
            }
        }
        assertEquals(FILES.stream().map(SourceFile::name).toList(), results);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void problemOfOneFileIsItsOwn(int threads) throws UnreadableException {
        InputProblem problem = new InputProblem("f1", "no such file or folder");
        WorkAhead.Step<String> step =
                file -> {
                    if (file.name().equals("f1")) {
                        throw new UnreadableException(problem);
                    }
                    return file.name();
                };
        try (WorkAhead<String> ahead = new WorkAhead<>(FILES, step, threads)) {
            assertEquals("f0", ahead.next());
            assertEquals(problem, assertThrows(UnreadableException.class, ahead::next).problem());
            assertEquals("f2", ahead.next());
        }
    }

    @Test
    void failureOfTheProgramIsNotSwallowed() {
        WorkAhead.Step<String> step =
                file -> {
                    throw new StackOverflowError();
                };
        try (WorkAhead<String> ahead = new WorkAhead<>(FILES, step, 2)) {
            assertThrows(StackOverflowError.class, ahead::next);
        }
    }

    /** A step that runs is interrupted, and those that wait never begin. */
    @Test
    void closingStopsTheThreads() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch stopped = new CountDownLatch(2);
        AtomicInteger steps = new AtomicInteger();
        CountDownLatch never = new CountDownLatch(1);
        WorkAhead.Step<String> step =
                file -> {
                    steps.incrementAndGet();
                    if (!file.name().equals("f0")) {
                        begun.countDown();
                        try {
                            never.await();
                        } catch (InterruptedException e) {
                            stopped.countDown();
                        }
                    }
                    return file.name();
                };
        try (WorkAhead<String> ahead = new WorkAhead<>(FILES, step, 2)) {
            assertEquals("f0", ahead.next());
            assertTrue(begun.await(1, TimeUnit.MINUTES));
        }
        assertTrue(stopped.await(1, TimeUnit.MINUTES));
        assertEquals(3, steps.get());
    }

    @Test
    void fewResultsWait() throws UnreadableException {
        AtomicInteger begun = new AtomicInteger();
        try (WorkAhead<Integer> ahead = new WorkAhead<>(FILES, it -> begun.incrementAndGet(), 2)) {
            for (int taken = 1; taken <= 50; taken++) {
                ahead.next();
                assertTrue(begun.get() <= taken + 8, begun + " begun, " + taken + " taken");
            }
        }
    }

    /** Two large files do not wait together, so that memory is bounded by size and not by count. */
    @Test
    void largeFilesWaitAlone(@TempDir Path folder) throws IOException, UnreadableException {
        List<SourceFile> large = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Path file = Files.write(folder.resolve("f" + i), new byte[400_000]);
            large.add(new SourceFile(file, "f" + i));
        }
        AtomicInteger begun = new AtomicInteger();
        try (WorkAhead<Integer> ahead = new WorkAhead<>(large, it -> begun.incrementAndGet(), 2)) {
            for (int taken = 1; taken <= large.size(); taken++) {
                ahead.next();
                assertEquals(taken, begun.get());
            }
        }
    }
}
