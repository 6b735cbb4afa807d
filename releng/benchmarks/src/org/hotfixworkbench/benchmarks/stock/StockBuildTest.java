package org.hotfixworkbench.benchmarks.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.hotfixworkbench.benchmarks.Jit;
import org.hotfixworkbench.benchmarks.Jvm;
import org.hotfixworkbench.benchmarks.corpus.CorpusGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler is compared with does the same work; no time is judged here. */
class StockBuildTest {

    private static final int FEW = 20;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void ruleForRuleItFindsWhatTheCompilerFinds(@TempDir Path work) throws Exception {
        Path sources = work.resolve("corpus");
        CorpusGenerator.generate(sources, FEW, CorpusGenerator.SEED);
        String clean = counts("STOCK", sources, work);
        assertEquals(counts("CHECK", sources, work), clean);

        try (Stream<Path> files = Files.walk(sources.resolve("hotfixes"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                spoil(file);
            }
        }
        String spoilt = counts("STOCK", sources, work);
        assertEquals(counts("CHECK", sources, work), spoilt);
        assertNotEquals(clean, spoilt);
    }

    /** A version that no file can have, a time stamp that none can have, and an unknown product. */
    private static void spoil(Path file) throws IOException {
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("(file \\S+ 6\\.\\d\\.\\d+)\\.\\d+", "$1.70000")
                        .replaceFirst("(manifest \\S+ \\S+) \\S+", "$1 2999-01-01")
                        .replaceFirst("(applies to )\\w+", "$1Windows97"));
    }

    /** The numbers of files, errors and other findings. */
    private static String counts(String task, Path sources, Path work)
            throws IOException, InterruptedException {
        String output =
                Jvm.run(
                                Jvm.command(
                                        Jit.QUICK,
                                        "1g",
                                        "org.hotfixworkbench.benchmarks.Worker",
                                        task,
                                        sources.toString(),
                                        work.resolve("out").toString()),
                                work,
                                LIMIT)
                        .orElseThrow()
                        .output();
        String answer = output.lines().filter(it -> it.startsWith("done: ")).findFirst().get();
        String[] parts = answer.split(" ");
        return parts[1] + " files, " + parts[2] + " errors, " + parts[3] + " others";
    }
}
